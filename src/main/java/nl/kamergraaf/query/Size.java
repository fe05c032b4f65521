package nl.kamergraaf.query;

import java.math.BigDecimal;
import nl.kamergraaf.shacl.Durations;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large values are: a few operators of SPARQL make very large ones out of small ones. */
final class Size {

  /** Whole years, or days and smaller parts in days, that a date may be moved by. */
  private static final long MOST_YEARS = 100_000;

  private static final long MOST_DAYS = 366 * MOST_YEARS;

  /** Binary digits of a number for each character that it is allowed. */
  private static final int BITS = 3;

  private Size() {}

  /** Characters of a text, an IRI or a number as it is written. */
  static long of(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength() / BITS;
    }
    if (value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      return number.unscaledValue().bitLength() / BITS + Math.abs((long) number.scale());
    }
    if (value.hasNode() && value.getNode().isLiteral()) {
      return value.getNode().getLiteralLexicalForm().length();
    }
    return value.isString() ? value.getString().length() : 0;
  }

  /** A number small enough to count with; an expression error otherwise, as for any argument outside its domain. */
  static int count(NodeValue value, int most) {
    if (value.isNumber() && Math.abs(value.getDouble()) <= most) {
      return (int) value.getDouble();
    }
    throw new ExprEvalException("argument out of range");
  }

  /** Dates are moved by durations of bounded length only. */
  static void checkDuration(NodeValue value) {
    if (value.isDuration() && Durations.exceeds(value.getDuration(), MOST_YEARS, MOST_DAYS)) {
      throw new ExprEvalException("duration out of range");
    }
  }
}
