package nl.kamergraaf.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large values are: a few operators of SPARQL make very large ones out of small ones. */
final class Size {

  /** Whole years, or days and smaller parts in days, that a date may be moved by: Java goes through the months one by one. */
  private static final BigInteger MOST_YEARS = BigInteger.valueOf(100_000);

  private static final BigInteger MOST_DAYS = MOST_YEARS.multiply(BigInteger.valueOf(366));
  private static final BigInteger SECONDS_OF_A_DAY = BigInteger.valueOf(86_400);

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
    if (value.isDuration() && (longer(value.getDuration()))) {
      throw new ExprEvalException("duration out of range");
    }
  }

  private static boolean longer(Duration duration) {
    BigInteger days =
        field(duration, DatatypeConstants.DAYS)
            .add(field(duration, DatatypeConstants.HOURS).divide(BigInteger.valueOf(24)))
            .add(field(duration, DatatypeConstants.MINUTES).divide(BigInteger.valueOf(1440)))
            .add(field(duration, DatatypeConstants.SECONDS).divide(SECONDS_OF_A_DAY));
    BigInteger years = field(duration, DatatypeConstants.YEARS).add(field(duration, DatatypeConstants.MONTHS).divide(BigInteger.valueOf(12)));
    return days.compareTo(MOST_DAYS) > 0 || years.compareTo(MOST_YEARS) > 0;
  }

  private static BigInteger field(Duration duration, DatatypeConstants.Field field) {
    Number number = duration.getField(field);
    if (number == null) {
      return BigInteger.ZERO;
    }
    return number instanceof BigDecimal decimal ? decimal.toBigInteger() : (BigInteger) number;
  }
}
