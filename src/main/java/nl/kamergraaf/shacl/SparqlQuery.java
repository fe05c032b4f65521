package nl.kamergraaf.shacl;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** A query of a shapes graph: parsed once, checked, run as often as wanted. */
final class SparqlQuery {

  static final Var THIS = Var.alloc("this");
  static final Var VALUE = Var.alloc("value");
  static final Var CURRENT_SHAPE = Var.alloc("currentShape");
  private static final Var PATH = Var.alloc("PATH");
  private static final Var SHAPES_GRAPH = Var.alloc("shapesGraph");

  /** Name by which a query reaches the shapes graph. */
  private static final Node SHAPES = NodeFactory.createURI("urn:x-kamergraaf:shapes");

  private static final Symbol BUDGET = Symbol.create("https://w3id.org/kamergraaf/symbol#budget");

  private final Query query;

  private SparqlQuery(Query query) {
    this.query = query;
  }

  /** The query of a SPARQL-based target: nothing is bound before. */
  static SparqlQuery ofTarget(Values values, Node target) {
    Query query = new QueryText(values).parse(target, SHACL.select);
    if (!query.isQueryResultStar() && !query.getProjectVars().contains(THIS)) {
      throw new Malformed("a query that does not return ?this");
    }
    return new SparqlQuery(QueryGuard.checked(query, Set.of()));
  }

  /**
   * @param property {@code sh:select} or {@code sh:ask}
   * @param path what $PATH stands for, in a property shape
   * @param parameters further variables that have a value before the query starts
   */
  static SparqlQuery of(Values values, Node node, Node property, Optional<Path> path, Set<Var> parameters) {
    Query query = new QueryText(values).parse(node, property);
    if (query.isSelectType() && !query.isQueryResultStar() && !query.getProjectVars().contains(THIS)) {
      throw new Malformed("a query that does not return $this");
    }
    Set<Var> bound = new HashSet<>(parameters);
    bound.addAll(Set.of(THIS, CURRENT_SHAPE, SHAPES_GRAPH));
    return new SparqlQuery(QueryGuard.checked(path.map(way -> along(query, way)).orElse(query), bound));
  }

  private static Query along(Query query, Path path) {
    return path instanceof P_Link link
        ? QueryTransformOps.replaceVars(query, Map.of(PATH, link.getNode()))
        : QueryTransformOps.transform(query, new PathInQuery(PATH, path));
  }

  Query query() {
    return query;
  }

  /** Runs the query by itself. */
  void select(Graph data, Budget budget, Consumer<Binding> row) {
    rows(QueryExecDatasetBuilder.create().dataset(DatasetGraphFactory.wrap(data)).query(query), budget, row);
  }

  /** Runs the query with values for some of its variables, as SHACL's pre-binding wants it: they stand in the place of the variables. */
  void select(Evaluation run, Map<Var, Node> values, Consumer<Binding> row) {
    rows(bound(run, values), run.budget(), row);
  }

  boolean ask(Evaluation run, Map<Var, Node> values) {
    run.budget().look();
    try (QueryExec exec = prepared(bound(run, values), run.budget())) {
      boolean answer = exec.ask();
      run.budget().look();
      return answer;
    }
  }

  private QueryExecDatasetBuilder bound(Evaluation run, Map<Var, Node> values) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral(run.data().all());
    dataset.addGraph(SHAPES, run.shapes().graph());
    QueryExecDatasetBuilder exec = QueryExecDatasetBuilder.create().dataset(dataset).query(query);
    values.forEach(exec::substitution);
    return exec.substitution(SHAPES_GRAPH, SHAPES);
  }

  private static void rows(QueryExecDatasetBuilder exec, Budget budget, Consumer<Binding> row) {
    budget.look();
    try (QueryExec running = prepared(exec, budget)) {
      running.select().forEachRemaining(row);
    }
    budget.look();
  }

  private static QueryExec prepared(QueryExecDatasetBuilder exec, Budget budget) {
    return exec.context(context(budget)).timeout(Math.max(1, budget.nanosLeft()), TimeUnit.NANOSECONDS).build();
  }

  /** The surroundings of every query: no service elsewhere, and the budget, for what runs inside an expression. */
  static Context context(Budget budget) {
    return ARQ.getContext().copy().set(ARQ.httpServiceAllowed, false).set(BUDGET, budget);
  }

  static Budget budget(FunctionEnv env) {
    return env.getContext().get(BUDGET);
  }
}
