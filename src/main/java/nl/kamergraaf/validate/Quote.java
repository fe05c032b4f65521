package nl.kamergraaf.validate;

import org.apache.jena.graph.Node;

/**
 * Where in a letter something stands.
 *
 * @param passage the passage
 * @param words its words, in the source's own characters
 * @param part those of the words, or of a note below them, that say what is meant; empty where that is the whole passage
 */
public record Quote(Node passage, String words, String part) {

  /** The version of a letter in which it stands, as reports name it: "2025D06724-v1"; empty where its IRI does not say. */
  String version() {
    return Place.of(passage).map(place -> place.letter() + "-v" + place.version()).orElse("");
  }
}
