package nl.kamergraaf.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The whole answer to a query, worked out before any of it is written. */
public sealed interface Result {

  /** Of SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements Result {}

  /** Of ASK. */
  record Truth(boolean value) implements Result {}

  /** Of CONSTRUCT and DESCRIBE; carries the query's prefixes. */
  record Triples(Graph graph) implements Result {}
}
