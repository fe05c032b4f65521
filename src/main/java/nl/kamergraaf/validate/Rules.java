package nl.kamergraaf.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.shacl.Shapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Which rule a shape belongs to: itself, or the shape around it. */
final class Rules {

  static final String NS = "https://w3id.org/kamergraaf/shapes#";

  /** The constraint component of what the program checks itself, since shapes cannot. */
  static final Node CHECK = NodeFactory.createURI(NS + "CheckConstraintComponent");

  private static final int DEEPEST = 64;

  private final Graph graph;
  private final Map<Node, Rule> rules = new HashMap<>();

  Rules(Shapes shapes) {
    this.graph = shapes.graph();
    Set<Node> nodes = shapes.all();
    nodes.forEach(node -> rules.put(node, Rule.of(graph, outermost(node))));
  }

  Rules(Graph graph) {
    this.graph = graph;
  }

  /** The rule of a shape that made a result. */
  Rule of(Node shape) {
    Rule known = rules.get(shape);
    return known != null ? known : Rule.of(graph, shape);
  }

  /** The rule of that name in the program's namespace. */
  static Rule named(Graph graph, String name) {
    return Rule.of(graph, NodeFactory.createURI(NS + name));
  }

  /** A property shape has a name of its own, or is part of the shape around it. */
  private Node outermost(Node shape) {
    Node at = shape;
    for (int depth = 0; depth < DEEPEST && at.isBlank(); depth++) {
      Optional<Node> around = graph.stream(Node.ANY, Node.ANY, at).map(Triple::getSubject).findFirst();
      if (around.isEmpty()) {
        return at;
      }
      at = around.get();
    }
    // an own name without words is a name for reference only: the words are those of the shape around it
    Optional<Node> around = graph.stream(Node.ANY, SHACL.property, at).map(Triple::getSubject).filter(Node::isURI).findFirst();
    return around.isPresent() && Rule.of(graph, at).promise().isEmpty() ? around.get() : at;
  }
}
