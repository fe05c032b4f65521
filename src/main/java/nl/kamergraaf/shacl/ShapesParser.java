package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDFS;

/** Reads the shapes of a graph, each once, and collects what is wrong with them. */
final class ShapesParser {

  /** Of SHACL; others may have their own, in namespaces of theirs. */
  private static final Set<Node> SEVERITIES = Set.of(SHACL.Violation, SHACL.Warning, SHACL.Info);


  private static final int DEEPEST = 200;

  private final Values values;
  private final Whereabouts where;
  private final Predicates predicates = new Predicates();
  private final PathParser paths;
  private final TargetParser targets;
  private final ConstraintParser constraints;
  private final SparqlComponents components;
  private final Map<Node, Shape> shapes = new HashMap<>();
  private final Set<Node> open = new LinkedHashSet<>();
  private final Set<Problem> problems = new TreeSet<>(Problem.ORDER);

  ShapesParser(Graph graph) {
    this.values = new Values(graph);
    this.where = new Whereabouts(graph);
    this.paths = new PathParser(values);
    predicates.register(Shapes.typeNode());
    predicates.register(RDFS.subClassOf.asNode());
    this.targets = new TargetParser(values, predicates);
    this.components = SparqlComponents.of(values, problems::add);
    this.constraints = new ConstraintParser(values, predicates, this::shape);
  }

  Shapes parse() {
    Set<Node> roots = targets.shapes();
    roots.addAll(values.instances(SHACL.NodeShape));
    roots.addAll(values.instances(SHACL.PropertyShape));
    for (Node root : sorted(roots)) {
      try {
        shape(root);
      } catch (Malformed e) {
        problems.add(e.at(where.of(root)));
      }
    }
    List<Shape> targeted = shapes.values().stream().filter(shape -> !shape.targets.isEmpty()).sorted(Comparator.comparing(Shape::toString)).toList();
    Siblings.fill(values, shapes);
    withoutEffect();
    problems.addAll(new Imports(values).missing());
    return new Shapes(values.graph(), predicates, targeted, shapes, List.copyOf(problems));
  }

  /** The shape of a node, parsed if it has not been; {@code sh:node} and its like lead here again. */
  Shape shape(Node node) {
    Shape known = shapes.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      throw Malformed.unsupported("the shape refers to itself, and recursive shapes have no agreed meaning");
    }
    if (open.size() > DEEPEST) {
      throw Malformed.unsupported("shapes that are nested more than " + DEEPEST + " deep");
    }
    try {
      Shape shape = read(node);
      shapes.put(node, shape);
      return shape;
    } finally {
      open.remove(node);
    }
  }

  private Shape read(Node node) {
    List<Node> messages = values.all(node, SHACL.message);
    if (!messages.stream().allMatch(Node::isLiteral)) {
      noted(node, () -> new Malformed("a message is a string"));
    }
    Node severity = attempt(node, () -> values.one(node, SHACL.severity)).flatMap(v -> v).orElse(SHACL.Violation);
    if (!severity.isURI() || (severity.getURI().startsWith(SHACL.NS) && !SEVERITIES.contains(severity))) {
      noted(node, () -> new Malformed(Text.of(severity) + " is no severity"));
    }
    boolean deactivated =
        attempt(node, () -> values.one(node, SHACL.deactivated).map(v -> Values.truth(v, SHACL.deactivated))).flatMap(v -> v).orElse(false);
    Path path = values.has(node, SHACL.path) ? paths.parse(values.one(node, SHACL.path).orElseThrow()) : null;
    Shape shape = new Shape(new Shape.Head(node, severity, messages, deactivated), path, path == null ? null : Walk.of(path, predicates));
    attempt(node, () -> shape.targets.addAll(targets.of(node)));
    fill(shape);
    return shape;
  }

  private void fill(Shape shape) {
    Node node = shape.node();
    // in an order of its own, so that results and messages come in the same order every time
    List<Triple> triples = values.graph().find(node, Node.ANY, Node.ANY).toList();
    triples.sort(Comparator.comparing((Triple t) -> t.getPredicate().toString()).thenComparing(t -> t.getObject().toString()));
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(SHACL.property)) {
        attempt(node, () -> shape.properties.add(property(triple.getObject())));
      } else {
        attempt(node, () -> constraints.parse(shape, triple.getPredicate(), triple.getObject()).map(shape.constraints::add));
      }
    }
    attempt(node, () -> shape.constraints.addAll(components.of(shape)));
  }

  private Shape property(Node node) {
    if (!values.has(node, SHACL.path)) {
      throw new Malformed("the value of sh:property has no sh:path" + (node.isURI() ? ": " + Text.of(node) : ""));
    }
    return shape(node);
  }

  private interface Attempt<T> {
    T run();
  }

  private <T> Optional<T> attempt(Node shape, Attempt<T> attempt) {
    try {
      return Optional.ofNullable(attempt.run());
    } catch (Malformed e) {
      problems.add(e.at(where.of(shape)));
      return Optional.empty();
    }
  }

  private void noted(Node shape, Attempt<Malformed> malformed) {
    problems.add(malformed.run().at(where.of(shape)));
  }

  /**
   * Properties in SHACL's namespace that nobody acts on. On a node that is no shape and looks like none, as where data and shapes stand in
   * one graph, they are only worth a notice.
   */
  private void withoutEffect() {
    values
        .graph()
        .find()
        .filterKeep(triple -> Recognised.isWithoutEffect(triple.getPredicate()) && !components.isParameter(triple.getPredicate()))
        .forEachRemaining(
            triple ->
                problems.add(
                    new Problem(
                        looksLikeShapes(triple.getSubject()) ? Problem.Kind.UNSUPPORTED : Problem.Kind.NOTICE,
                        where.of(triple.getSubject()),
                        Text.of(triple.getPredicate()) + " is no property of SHACL Core or SHACL-SPARQL and would be without effect")));
  }

  private boolean looksLikeShapes(Node node) {
    return !node.isURI()
        || shapes.containsKey(node)
        || values.graph().find(node, Node.ANY, Node.ANY).filterKeep(triple -> Recognised.isOfShapes(triple)).hasNext();
  }

  private static List<Node> sorted(Set<Node> nodes) {
    List<Node> sorted = new ArrayList<>(nodes);
    sorted.sort(Comparator.comparing(Node::toString));
    return sorted;
  }
}
