package nl.kamergraaf.shacl;

import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.Expr;

/** Value range constraints: {@code sh:minExclusive} and its three siblings. What cannot be compared is out of range. */
enum Range {
  ABOVE(SHACL.MinExclusiveConstraintComponent, "groter dan", "greater than", order -> order == Expr.CMP_GREATER),
  AT_LEAST(SHACL.MinInclusiveConstraintComponent, "ten minste", "at least", order -> order == Expr.CMP_GREATER || order == Expr.CMP_EQUAL),
  BELOW(SHACL.MaxExclusiveConstraintComponent, "kleiner dan", "less than", order -> order == Expr.CMP_LESS),
  AT_MOST(SHACL.MaxInclusiveConstraintComponent, "ten hoogste", "at most", order -> order == Expr.CMP_LESS || order == Expr.CMP_EQUAL);

  private final Node component;
  private final String nl;
  private final String en;
  private final IntPredicate holds;

  Range(Node component, String nl, String en, IntPredicate holds) {
    this.component = component;
    this.nl = nl;
    this.en = en;
    this.holds = holds;
  }

  Constraint of(Node bound) {
    return new Bound(this, bound);
  }

  private record Bound(Range range, Node bound) implements Constraint {
    @Override
    public Node component() {
      return range.component;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!range.holds.test(Order.of(value, bound))) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is niet " + range.nl + " " + Text.of(bound) + ".", "The value is not " + range.en + " " + Text.of(bound) + ".");
    }
  }
}
