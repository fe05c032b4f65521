package nl.kamergraaf.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** One row of the answer to a query of {@code queries/pages/}. */
record Asked(Map<String, Node> row) {

  /** All rows of a query, asked of a graph. */
  static List<Asked> of(String query, Graph graph) {
    try (QueryExec exec = QueryExec.graph(graph).query(new Bundled("queries/pages/" + query + ".rq").text()).build()) {
      RowSet rows = exec.select();
      List<Asked> found = new ArrayList<>();
      rows.forEachRemaining(row -> found.add(new Asked(values(row, rows.getResultVars()))));
      return found;
    }
  }

  private static Map<String, Node> values(Binding binding, List<Var> variables) {
    Map<String, Node> values = new LinkedHashMap<>();
    variables.stream().filter(binding::contains).forEach(variable -> values.put(variable.getVarName(), binding.get(variable)));
    return values;
  }

  Node node(String variable) {
    return row.get(variable);
  }

  Optional<Node> maybe(String variable) {
    return Optional.ofNullable(row.get(variable));
  }

  String iri(String variable) {
    return row.get(variable).getURI();
  }

  /** Words of a literal, or an IRI as it is. */
  String text(String variable) {
    return text(row.get(variable));
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  /** The values of two variables that end in Nl and En, or are called nl and en. */
  Text both(String name) {
    return name.isEmpty() ? new Text(text("nl"), text("en")) : new Text(text(name + "Nl"), text(name + "En"));
  }
}
