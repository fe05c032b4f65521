package nl.kamergraaf.shacl;

import org.apache.jena.datatypes.xsd.XSDDatatype;
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
    if (isInteger(left) && isInteger(right) && left.getLiteralValue() instanceof Integer one && right.getLiteralValue() instanceof Integer other) {
      return Integer.compare(one, other); // places in a text: most of what is ever compared
    }
    try {
      return NodeValue.compare(NodeValue.makeNode(left), NodeValue.makeNode(right));
    } catch (ExprException e) {
      return Expr.CMP_INDETERMINATE;
    }
  }

  private static boolean isInteger(Node literal) {
    return literal.getLiteralDatatype() == XSDDatatype.XSDinteger && literal.getLiteral().isWellFormed();
  }
}
