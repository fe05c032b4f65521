package nl.kamergraaf.validate;

import org.apache.jena.graph.Node;

/**
 * Where in a letter something stands.
 *
 * @param passage the passage
 * @param words its words, in the source's own characters
 * @param part those of the words, or of a note below them, that say what is meant; empty where that is the whole passage
 */
public record Quote(Node passage, String words, String part) {}
