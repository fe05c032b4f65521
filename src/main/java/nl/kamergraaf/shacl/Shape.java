package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/** A node shape or, where it has a path, a property shape. */
public final class Shape {

  private final Node node;
  private final Node severity;
  private final List<Node> messages;
  private final boolean deactivated;
  private final Path path;
  private final Walk walk;
  final List<Target> targets = new ArrayList<>();
  final List<Constraint> constraints = new ArrayList<>();
  final List<Shape> properties = new ArrayList<>();

  /** What a shape says of itself. */
  record Head(Node node, Node severity, List<Node> messages, boolean deactivated) {}

  Shape(Head head, Path path, Walk walk) {
    this.node = head.node();
    this.severity = head.severity();
    this.messages = List.copyOf(head.messages());
    this.deactivated = head.deactivated();
    this.path = path;
    this.walk = walk;
  }

  public Node node() {
    return node;
  }

  public Node severity() {
    return severity;
  }

  public List<Node> messages() {
    return messages;
  }

  public boolean deactivated() {
    return deactivated;
  }

  /** The path of a property shape. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  boolean isProperty() {
    return path != null;
  }

  Walk walk() {
    return walk;
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
