package nl.kamergraaf.validate;

import org.apache.jena.graph.Node;

/**
 * Where in a letter something stands.
 *
 * @param passage the passage
 * @param words its words, in the source's own characters
 */
public record Quote(Node passage, String words) {}
