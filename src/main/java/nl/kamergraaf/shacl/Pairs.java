package nl.kamergraaf.shacl;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.Expr;

/** Property pair constraints: the value nodes against the values of another property of the focus node. */
final class Pairs {

  private Pairs() {}

  record EqualTo(Node property, int number) implements Constraint {
    @Override
    public Node component() {
      return SHACL.EqualsConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      Node[] others = focus.values(number);
      missing(values, others).forEach(value -> out.add(shape, focus, value, this));
      missing(others, values).forEach(value -> out.add(shape, focus, value, this));
    }

    @Override
    public Words words() {
      return new Words("De waarden zijn niet die van " + Text.of(property) + ".", "The values are not those of " + Text.of(property) + ".");
    }
  }

  record DisjointWith(Node property, int number) implements Constraint {
    @Override
    public Node component() {
      return SHACL.DisjointConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      List<Node> others = Arrays.asList(focus.values(number));
      for (Node value : values) {
        if (others.contains(value)) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is ook een waarde van " + Text.of(property) + ".", "The value is a value of " + Text.of(property) + " as well.");
    }
  }

  /** {@code sh:lessThan}, {@code sh:lessThanOrEquals}; what cannot be compared is not less. */
  record LessThan(Node property, int number, boolean orEqual) implements Constraint {
    @Override
    public Node component() {
      return orEqual ? SHACL.LessThanOrEqualsConstraintComponent : SHACL.LessThanConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      Node[] others = focus.values(number);
      for (Node value : values) {
        for (Node other : others) {
          int order = Order.of(value, other);
          if (order != Expr.CMP_LESS && !(orEqual && order == Expr.CMP_EQUAL)) {
            out.add(shape, focus, value, this);
          }
        }
      }
    }

    @Override
    public Words words() {
      return new Words(
          "De waarde is niet kleiner dan" + (orEqual ? " of gelijk aan" : "") + " die van " + Text.of(property) + ".",
          "The value is not less than" + (orEqual ? " or equal to" : "") + " that of " + Text.of(property) + ".");
    }
  }

  private static List<Node> missing(Node[] values, Node[] from) {
    List<Node> there = Arrays.asList(from);
    return Arrays.stream(values).filter(value -> !there.contains(value)).toList();
  }
}
