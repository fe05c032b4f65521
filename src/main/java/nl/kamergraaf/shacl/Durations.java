package nl.kamergraaf.shacl;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;

/** How long durations are: Java moves a date by a duration month by month, however many there are. */
public final class Durations {

  private static final BigInteger MONTHS = BigInteger.valueOf(12);
  private static final BigInteger HOURS = BigInteger.valueOf(24);
  private static final BigInteger MINUTES = BigInteger.valueOf(1_440);
  private static final BigInteger SECONDS = BigInteger.valueOf(86_400);

  private Durations() {}

  /**
   * Whether a duration goes beyond a bound, forwards or backwards.
   *
   * @param years whole years, months among them
   * @param days whole days, hours, minutes and seconds among them
   */
  public static boolean exceeds(Duration duration, long years, long days) {
    BigInteger allYears = field(duration, DatatypeConstants.YEARS).add(field(duration, DatatypeConstants.MONTHS).divide(MONTHS));
    BigInteger allDays =
        field(duration, DatatypeConstants.DAYS)
            .add(field(duration, DatatypeConstants.HOURS).divide(HOURS))
            .add(field(duration, DatatypeConstants.MINUTES).divide(MINUTES))
            .add(field(duration, DatatypeConstants.SECONDS).divide(SECONDS));
    return allYears.compareTo(BigInteger.valueOf(years)) > 0 || allDays.compareTo(BigInteger.valueOf(days)) > 0;
  }

  private static BigInteger field(Duration duration, DatatypeConstants.Field field) {
    Number number = duration.getField(field);
    if (number == null) {
      return BigInteger.ZERO;
    }
    return number instanceof BigDecimal decimal ? decimal.toBigInteger() : (BigInteger) number;
  }
}
