package nl.kamergraaf.serve;

import nl.kamergraaf.guide.Ref;

/** Where the pages about the vocabulary find each other: on a server, or as files beside each other. */
public interface Links {

  String home();

  String style();

  /** This page in the other language. */
  String otherLanguage();

  String ontology();

  String schemes();

  String scheme(String file);

  String register();

  String registerKind(String key);

  String alignments();

  /** The Turtle of a shape. */
  String shape(String name);

  /** A term, concept, scheme or group, or a term of elsewhere. */
  String to(Ref ref);

  /** An entry of the register. */
  String thing(String iri);
}
