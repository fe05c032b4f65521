package nl.kamergraaf.store;

import java.util.Collection;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.graph.Triple;

/**
 * What the store keeps of one version of a letter, or of one record.
 *
 * @param letter its graphs
 * @param findings what checks found on it
 */
record Content(LetterGraph letter, Collection<Triple> findings) {}
