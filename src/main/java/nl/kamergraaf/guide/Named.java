package nl.kamergraaf.guide;

/**
 * What every term, concept and scheme has.
 *
 * @param iri in full
 * @param key the last part of the IRI, by which a page finds it
 */
public record Named(String iri, String key, Text label, Text definition) {

  /** What is behind the last {@code #} or {@code /}. */
  static String key(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
