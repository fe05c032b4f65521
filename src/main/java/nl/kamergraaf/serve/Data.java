package nl.kamergraaf.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Queries on the store, for pages and for whoever asks a catalogued question: values go in by substitution, never by text. */
public final class Data {

  private final DatasetGraph dataset;
  private final Duration time;

  public Data(DatasetGraph dataset, Duration time) {
    this.dataset = dataset;
    this.time = time;
  }

  /** One read transaction, in which everything that a page shows is of the same moment. */
  <T> T read(Function<DatasetGraph, T> action) {
    dataset.begin(TxnType.READ);
    try {
      return action.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  /** Runs inside {@link #read}. */
  Table select(Query query, Map<String, Node> values, int limit) {
    return select(query, values, 0, limit);
  }

  /** A piece of the answer: at most {@code limit} rows after the first {@code offset}. Runs inside {@link #read}. */
  Table select(Query query, Map<String, Node> values, int offset, int limit) {
    try (QueryExec exec = exec(query, values)) {
      RowSet rows = exec.select();
      for (int i = 0; i < offset && rows.hasNext(); i++) {
        rows.next();
      }
      List<String> variables = rows.getResultVars().stream().map(Var::getVarName).toList();
      List<Map<String, Node>> found = new ArrayList<>();
      while (found.size() < limit && rows.hasNext()) {
        found.add(row(rows.next(), variables));
      }
      return new Table(variables, found, found.size() < limit || !rows.hasNext());
    }
  }

  /** A query with values in the place of some of its variables; whoever calls closes it. */
  public QueryExec exec(Query query, Map<String, Node> values) {
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
    values.forEach(builder::substitution);
    return builder.overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS).build();
  }

  static Map<String, Node> row(Binding binding, List<String> variables) {
    Map<String, Node> row = new LinkedHashMap<>();
    for (String variable : variables) {
      Node node = binding.get(variable);
      if (node != null) {
        row.put(variable, node);
      }
    }
    return row;
  }
}
