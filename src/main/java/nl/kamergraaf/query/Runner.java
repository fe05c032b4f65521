package nl.kamergraaf.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;

/** Runs a query within its limits, to the end or not at all. */
public final class Runner {

  private final PropertyFunctionRegistry properties = new PropertyFunctions();
  private final Services services;

  /** Queries call no other endpoints. */
  public Runner() {
    this(Services.NONE);
  }

  public Runner(Services services) {
    this.services = services;
  }

  /**
   * Works out the whole answer. The caller is inside a read transaction.
   *
   * @throws Refused if a limit stands in the way
   */
  public Result run(Query query, DatasetGraph data, Meter meter) {
    Result result = started(query, data, meter);
    meter.check();
    return result;
  }

  private Result started(Query query, DatasetGraph data, Meter meter) {
    try (QueryExec exec = exec(query, data, meter)) {
      if (query.isSelectType()) {
        return rows(exec.select(), meter);
      }
      if (query.isAskType()) {
        return new Result.Truth(exec.ask());
      }
      Graph graph = GraphFactory.createDefaultGraph();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      if (query.isConstructType()) {
        take(exec.constructTriples(), graph, meter);
      } else {
        describe(query, data, meter, graph);
      }
      return new Result.Triples(graph);
    } catch (QueryCancelledException e) {
      meter.check();
      throw meter.tooLong();
    } catch (StackOverflowError e) {
      throw new Refused(Refused.Reason.MALFORMED, "The query is too deeply nested.");
    }
  }

  private QueryExec exec(Query query, DatasetGraph data, Meter meter) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), data);
    services.rule(context);
    context.set(ARQ.optExprConstantFolding, false);
    FunctionRegistry.set(context, Guard.FUNCTIONS);
    PropertyFunctionRegistry.set(context, properties);
    Engine.rule(context);
    Executor.rule(context);
    meter.rule(context);
    return QueryExec.newBuilder().dataset(data).query(query).context(context).overallTimeout(Math.max(1, meter.left()), TimeUnit.NANOSECONDS).build();
  }

  private static Result rows(RowSet stream, Meter meter) {
    List<Binding> rows = new ArrayList<>();
    long written = 0;
    while (stream.hasNext()) {
      Binding row = stream.next().detach(); // a row of TDB2 looks its terms up when they are read, which must be within the transaction
      rows.add(row);
      checkSize(rows.size(), meter);
      written += atLeast(row, meter);
      if (written > meter.limits().answerBytes()) {
        throw new Refused(Refused.Reason.TOO_MUCH, "The answer would be larger than " + meter.limits().answerBytes() + " bytes; ask for less, with LIMIT and OFFSET.");
      }
    }
    return new Result.Rows(stream.getResultVars(), rows);
  }

  /** Bytes that a row takes in any format: no row waits in memory that cannot be sent. */
  private static long atLeast(Binding row, Meter meter) {
    long bytes = 0;
    for (Iterator<Var> variables = row.vars(); variables.hasNext();) {
      Node value = row.get(variables.next());
      checkNesting(value, meter);
      bytes += 1 + (value.isLiteral() ? value.getLiteralLexicalForm().length() : value.isURI() ? value.getURI().length() : 1);
    }
    return bytes;
  }

  private static void take(Iterator<Triple> triples, Graph graph, Meter meter) {
    while (triples.hasNext()) {
      meter.step();
      Triple triple = triples.next();
      checkNesting(triple.getObject(), meter);
      graph.add(triple);
      checkSize(graph.size(), meter);
    }
  }

  /** What is said of each thing that the query names or finds. */
  private void describe(Query query, DatasetGraph data, Meter meter, Graph graph) {
    for (Node thing : things(query, data, meter)) {
      if (!thing.isLiteral()) {
        take(data.getDefaultGraph().find(thing, Node.ANY, Node.ANY), graph, meter);
      }
    }
  }

  private Set<Node> things(Query query, DatasetGraph data, Meter meter) {
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() == null) {
      return things;
    }
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    if (select.getQueryPattern() == null) {
      select.setQueryPattern(new ElementGroup());
    }
    try (QueryExec exec = exec(select, data, meter)) {
      RowSet rows = exec.select();
      List<Var> variables = rows.getResultVars();
      while (rows.hasNext()) {
        Binding row = rows.next();
        variables.stream().filter(row::contains).map(row::get).forEach(things::add);
        checkSize(things.size(), meter);
      }
    }
    return things;
  }

  /** Writers, and readers at the other end, go down into triple terms of triple terms by calling themselves. */
  private static void checkNesting(Node value, Meter meter) {
    if (TripleTerms.depth(value) > meter.limits().depth()) {
      throw TripleTerms.tooDeep(meter.limits());
    }
  }

  private static void checkSize(int size, Meter meter) {
    if (size > meter.limits().rows()) {
      throw new Refused(
          Refused.Reason.TOO_MUCH, "The answer has more than " + meter.limits().rows() + " rows or triples; ask for less, with LIMIT and OFFSET.");
    }
  }
}
