package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
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
 * @param reasons words for the one constraint that is broken, where the message is that of a shape with several
 */
public record Result(
    Node shape,
    Node component,
    Node severity,
    Node focus,
    Optional<Path> path,
    Optional<Node> value,
    Optional<Node> constraint,
    List<Node> messages,
    List<Node> reasons) {

  /** Components whose own words say no more than a message does. */
  private static final Set<Node> VAGUE =
      Set.of(
          SHACL.NodeConstraintComponent, SHACL.NotConstraintComponent, SHACL.AndConstraintComponent, SHACL.OrConstraintComponent,
          SHACL.XoneConstraintComponent, SHACL.ClosedConstraintComponent);

  static Result of(Shape shape, Node focus, Path path, Node value, Constraint constraint) {
    return new Result(
        shape.node(),
        constraint.component(),
        shape.severity(),
        focus,
        Optional.ofNullable(path),
        Optional.ofNullable(value),
        Optional.empty(),
        shape.messages().isEmpty() ? own(constraint.words()) : shape.messages(),
        shape.messages().isEmpty() || shape.constraints.size() < 2 || VAGUE.contains(constraint.component()) ? List.of() : own(constraint.words()));
  }

  static List<Node> own(Constraint.Words words) {
    return List.of(NodeFactory.createLiteralLang(words.nl(), "nl"), NodeFactory.createLiteralLang(words.en(), "en"));
  }
}
