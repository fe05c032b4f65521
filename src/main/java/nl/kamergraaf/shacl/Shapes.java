package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The shapes of a graph, parsed once. Safe for use by several threads.
 *
 * <pre>{@code
 * Shapes shapes = Shapes.parse(graph);
 * Outcome outcome = shapes.validate(shapes.index(data), Limits.DEFAULT);
 * }</pre>
 */
public final class Shapes {

  /** Numbers of the two properties that every shapes graph asks for. */
  static final int TYPE = 0;

  static final int SUBCLASS_OF = 1;

  private final Graph graph;
  private final Predicates predicates;
  private final List<Shape> targeted;
  private final Map<Node, Shape> all;
  private final List<Problem> problems;

  Shapes(Graph graph, Predicates predicates, List<Shape> targeted, Map<Node, Shape> all, List<Problem> problems) {
    this.graph = graph;
    this.predicates = predicates;
    this.targeted = targeted;
    this.all = all;
    this.problems = problems;
  }

  /** Reads shapes; never fails, see {@link #problems()}. The graph must not change afterwards. */
  public static Shapes parse(Graph graph) {
    return new ShapesParser(graph).parse();
  }

  static Node typeNode() {
    return RDF.type.asNode();
  }

  /** What is wrong with the shapes, the gravest first. */
  public List<Problem> problems() {
    return problems;
  }

  /** Shapes that have a target, in the order of their names. */
  public List<Shape> targeted() {
    return targeted;
  }

  /** The nodes of all shapes, those without a target included. */
  public Set<Node> all() {
    return all.keySet();
  }

  /** The graph that the shapes were read from. */
  public Graph graph() {
    return graph;
  }

  /** A graph by itself, made ready. */
  public Data index(Graph data) {
    return new Data(predicates, data, null, false);
  }

  /** A graph with a context that constraints see as well. */
  public Data index(Graph data, Data context) {
    return new Data(predicates, data, context, false);
  }

  /** A graph that may stand behind many others. */
  public Data context(Graph data) {
    return new Data(predicates, data, null, true);
  }

  /**
   * Validates the graph. With problems that make the results untrue (malformed, unsupported) nothing is validated.
   *
   * @throws Unfinished if the limits were reached, a query failed, or the shapes cannot be used
   */
  public Outcome validate(Data data, Limits limits) {
    return new Validation(this, data, limits).run();
  }
}
