package nl.kamergraaf.store;

import java.io.OutputStream;
import java.util.Map;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** The answer to a query on this data alone, written out: a service elsewhere is not asked. */
public final class Answer {

  /** How answers are written. */
  public enum Format {
    /** For a person. */
    TEXT(ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY),
    CSV(ResultSetLang.RS_CSV, RDFFormat.NTRIPLES_UTF8),
    TSV(ResultSetLang.RS_TSV, RDFFormat.NTRIPLES_UTF8),
    JSON(ResultSetLang.RS_JSON, RDFFormat.JSONLD11_PRETTY),
    XML(ResultSetLang.RS_XML, RDFFormat.RDFXML_PLAIN);

    private final Lang rows;
    private final RDFFormat graph;

    Format(Lang rows, RDFFormat graph) {
      this.rows = rows;
      this.graph = graph;
    }
  }

  private final DatasetGraph data;
  private final Query query;
  private final Map<String, Node> values;

  /**
   * @param values what the query's variables of these names stand for
   */
  public Answer(DatasetGraph data, Query query, Map<String, Node> values) {
    this.data = data;
    this.query = query;
    this.values = Map.copyOf(values);
  }

  /** Asks, and writes what comes; rows are written as they are found. */
  public void write(Format format, OutputStream out) {
    QueryExecDatasetBuilder asking = QueryExecDatasetBuilder.create().dataset(data).query(query).set(ARQ.httpServiceAllowed, false);
    values.forEach((name, value) -> asking.substitution(Var.alloc(name), value));
    Txn.executeRead(
        data,
        () -> {
          try (QueryExec exec = asking.build()) {
            write(exec, format, out);
          }
        });
  }

  private void write(QueryExec exec, Format format, OutputStream out) {
    if (query.isAskType()) {
      boolean yes = exec.ask();
      if (format == Format.TEXT) {
        Rows.print(yes ? "yes\n" : "no\n", out);
      } else {
        writer(format).write(out, yes);
      }
    } else if (query.isSelectType() && format == Format.TEXT) {
      Rows.of(exec.select(), names()).print(out);
    } else if (query.isSelectType()) {
      writer(format).write(out, exec.select());
    } else {
      Graph graph = query.isDescribeType() ? exec.describe() : exec.construct();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFWriter.source(graph).format(format.graph).output(out);
    }
  }

  /** Short names for people: those of the query, and those that the data has for everybody. */
  private PrefixMapping names() {
    return PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()).setNsPrefixes(query.getPrefixMapping());
  }

  private static ResultsWriter writer(Format format) {
    return ResultsWriter.create().lang(format.rows).build();
  }
}
