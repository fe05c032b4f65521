package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Logical constraints, and {@code sh:node}: each value node against other shapes. */
final class Logic {

  private Logic() {}

  /** A question about how many of the shapes a value node conforms to. */
  private interface Rule {
    boolean holds(Evaluation run, List<Shape> shapes, Node value);
  }

  private record Each(Node component, List<Shape> shapes, Rule rule, Words words) implements Constraint {
    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!rule.holds(run, shapes, value)) {
          out.add(shape, focus, value, this);
        }
      }
    }
  }

  static Constraint node(Shape other) {
    String name = Text.of(other.node());
    return new Each(
        SHACL.NodeConstraintComponent,
        List.of(other),
        Logic::all,
        new Constraint.Words("De waarde voldoet niet aan " + name + ".", "The value does not conform to " + name + "."));
  }

  static Constraint not(Shape other) {
    String name = Text.of(other.node());
    return new Each(
        SHACL.NotConstraintComponent,
        List.of(other),
        (run, shapes, value) -> !all(run, shapes, value),
        new Constraint.Words("De waarde voldoet aan " + name + " en dat mag niet.", "The value conforms to " + name + " and must not."));
  }

  static Constraint and(List<Shape> shapes) {
    return new Each(
        SHACL.AndConstraintComponent,
        shapes,
        Logic::all,
        new Constraint.Words("De waarde voldoet niet aan elk van de vormen.", "The value does not conform to every one of the shapes."));
  }

  static Constraint or(List<Shape> shapes) {
    return new Each(
        SHACL.OrConstraintComponent,
        shapes,
        Logic::any,
        new Constraint.Words("De waarde voldoet aan geen van de vormen.", "The value conforms to none of the shapes."));
  }

  static Constraint xone(List<Shape> shapes) {
    return new Each(
        SHACL.XoneConstraintComponent,
        shapes,
        Logic::one,
        new Constraint.Words("De waarde voldoet niet aan precies één van de vormen.", "The value does not conform to exactly one of the shapes."));
  }

  private static boolean all(Evaluation run, List<Shape> shapes, Node value) {
    for (Shape shape : shapes) {
      if (!run.conforms(shape, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(Evaluation run, List<Shape> shapes, Node value) {
    for (Shape shape : shapes) {
      if (run.conforms(shape, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(Evaluation run, List<Shape> shapes, Node value) {
    int conforming = 0;
    for (Shape shape : shapes) {
      if (run.conforms(shape, value) && ++conforming > 1) {
        return false;
      }
    }
    return conforming == 1;
  }
}
