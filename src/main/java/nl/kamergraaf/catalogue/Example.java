package nl.kamergraaf.catalogue;

/**
 * A question that shows what can be asked.
 *
 * @param name ends its IRI
 * @param theme Dutch keyword
 * @param nl the question in Dutch
 * @param en the question in English
 * @param query it, in SPARQL
 */
public record Example(String name, String theme, String nl, String en, String query) {}
