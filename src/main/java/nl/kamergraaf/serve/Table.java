package nl.kamergraaf.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The answer to a SELECT query.
 *
 * @param variables in the query's order
 * @param rows one map a row; a variable without value is absent
 * @param complete whether these are all rows
 */
record Table(List<String> variables, List<Map<String, Node>> rows, boolean complete) {}
