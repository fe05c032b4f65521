package nl.kamergraaf.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;

/** The order of two values, as SPARQL's operators see it. */
final class Order {

  private Order() {}

  /** One of ARQ's {@code CMP_} values: less, equal, greater, or indeterminate. */
  static int of(Node left, Node right) {
    if (!left.isLiteral() || !right.isLiteral()) {
      return Expr.CMP_INDETERMINATE;
    }
    try {
      return NodeValue.compare(NodeValue.makeNode(left), NodeValue.makeNode(right));
    } catch (ExprException e) {
      return Expr.CMP_INDETERMINATE;
    }
  }
}
