package nl.kamergraaf.serve;

import nl.kamergraaf.guide.Ref;

/** Where the pages about the vocabulary find each other: on a server, or as files beside each other. */
public interface Links {

  /** A page in the language of the one that has the links, by its address on a server. */
  String page(String address);

  String home();

  String style();

  /** This page in the other language. */
  String otherLanguage();

  default String ontology() {
    return page("/ns");
  }

  default String schemes() {
    return page("/ns/schemes");
  }

  default String scheme(String file) {
    return page("/ns/schemes/" + file);
  }

  default String register() {
    return page("/ns/register");
  }

  default String registerKind(String key) {
    return page("/ns/register/" + key);
  }

  default String alignments() {
    return page("/ns/alignments");
  }

  /** The Turtle of a shape. */
  String shape(String name);

  /** A term, concept, scheme or group, or a term of elsewhere. */
  String to(Ref ref);

  /** An entry of the register. */
  String thing(String iri);
}
