package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.path.Path;

/**
 * A validation result.
 *
 * @param shape the shape that declares the broken constraint ({@code sh:sourceShape})
 * @param component the constraint component
 * @param severity the shape's severity
 * @param focus the focus node
 * @param path the path that the result is about
 * @param value the value node
 * @param constraint the SPARQL-based constraint
 * @param messages what is wrong: the messages of the query, the constraint or the shape, else some of the component's own
 */
public record Result(
    Node shape,
    Node component,
    Node severity,
    Node focus,
    Optional<Path> path,
    Optional<Node> value,
    Optional<Node> constraint,
    List<Node> messages) {

  static Result of(Shape shape, Node focus, Path path, Node value, Constraint constraint) {
    return new Result(
        shape.node(),
        constraint.component(),
        shape.severity(),
        focus,
        Optional.ofNullable(path),
        Optional.ofNullable(value),
        Optional.empty(),
        shape.messages().isEmpty() ? own(constraint.words()) : shape.messages());
  }

  static List<Node> own(Constraint.Words words) {
    return List.of(NodeFactory.createLiteralLang(words.nl(), "nl"), NodeFactory.createLiteralLang(words.en(), "en"));
  }
}
