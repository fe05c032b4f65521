package nl.kamergraaf.query;

import java.math.BigDecimal;
import java.util.Set;
import nl.kamergraaf.shacl.Durations;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/** How large values are: a few operators of SPARQL make very large ones out of small ones. */
final class Size {

  /** Whole years, or days and smaller parts in days, that a date may be moved by. */
  private static final long MOST_YEARS = 100_000;

  private static final long MOST_DAYS = 366 * MOST_YEARS;

  /** Binary digits of a number for each character that it is allowed. */
  private static final int BITS = 3;

  private static final Set<String> TEXTS =
      Set.of("string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "anyURI", "base64Binary", "hexBinary");

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

  /** Whether values of a type are worked out from what is written, unlike those of text. */
  static boolean isReckonedWith(String type) {
    return type.startsWith(XSD.getURI()) && !TEXTS.contains(type.substring(XSD.getURI().length()));
  }

  /**
   * A number, or a text on its way to become one or a date, whose digits are many takes time with the square of them, in one step that nothing
   * interrupts.
   *
   * @throws Refused if it has more than a query itself may write
   */
  static void checkDigits(NodeValue value) {
    if (of(value) > Guard.DIGITS) {
      throw new Refused(Refused.Reason.TOO_MUCH, "A number, date or duration in a query may have at most " + Guard.DIGITS + " digits.");
    }
  }

  /** Dates are moved by durations of bounded length only. */
  static void checkDuration(NodeValue value) {
    if (value.isDuration() && Durations.exceeds(value.getDuration(), MOST_YEARS, MOST_DAYS)) {
      throw new ExprEvalException("duration out of range");
    }
  }
}
