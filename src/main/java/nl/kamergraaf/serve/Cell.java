package nl.kamergraaf.serve;

/**
 * An RDF term as a page shows it.
 *
 * @param text what a person reads; empty for no term
 * @param href where more stands, or empty
 * @param lang language of the text, or empty
 */
public record Cell(String text, String href, String lang) {

  static final Cell EMPTY = new Cell("", "", "");
}
