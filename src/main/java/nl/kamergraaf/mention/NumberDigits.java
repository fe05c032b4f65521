package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A group of digits, read as Dutch letters write it.
 *
 * <ul>
 *   <li>points: thousands when every group after the first has three digits (1.400 is 1400), else one point is a decimal point (3.8)
 *   <li>commas: one comma is the decimal comma; several with groups of three are English thousands (1,250,000)
 *   <li>both: the last kind is the decimal sign, the other one groups thousands (1.234,5 and 1,234.5)
 *   <li>one comma with three digits behind it (12,500) is uncertain: fit for a percentage or before "miljard", not for a bare count
 * </ul>
 *
 * @param grouped thousands are marked, so it is no year and no label
 * @param uncertain decimal comma or English thousands, see above
 * @param led has a zero in front ("06", "007"): a code, no number
 */
record NumberDigits(BigDecimal value, boolean grouped, boolean uncertain, boolean led) {

  private static final int LONGEST = 24;
  private static final Map<Character, BigDecimal> FRACTIONS =
      Map.of('½', new BigDecimal("0.5"), '¼', new BigDecimal("0.25"), '¾', new BigDecimal("0.75"), '⅓', new BigDecimal("0.33"), '⅔', new BigDecimal("0.67"));

  static Optional<NumberDigits> parse(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    BigDecimal fraction = FRACTIONS.getOrDefault(written.charAt(written.length() - 1), BigDecimal.ZERO);
    String digits = fraction.signum() == 0 ? written : written.substring(0, written.length() - 1);
    if (digits.isEmpty()) {
      return Optional.of(new NumberDigits(fraction, false, false, false));
    }
    return plain(digits).map(n -> new NumberDigits(n.value.add(fraction), n.grouped, n.uncertain, n.led));
  }

  private static Optional<NumberDigits> plain(String digits) {
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (point < 0 && comma < 0) {
      return of(digits, "", false, false);
    }
    if (point >= 0 && comma >= 0) {
      int decimal = Math.max(point, comma);
      String whole = digits.substring(0, decimal);
      return groups(whole, point > comma ? ',' : '.') ? of(whole, digits.substring(decimal + 1), true, false) : Optional.empty();
    }
    return point >= 0 ? points(digits, point) : commas(digits, comma);
  }

  private static Optional<NumberDigits> points(String digits, int point) {
    if (groups(digits, '.')) {
      return of(digits, "", true, false);
    }
    return single(digits, '.', point) ? of(digits.substring(0, point), digits.substring(point + 1), false, false) : Optional.empty();
  }

  private static Optional<NumberDigits> commas(String digits, int comma) {
    if (single(digits, ',', comma)) {
      boolean uncertain = groups(digits, ',');
      return of(digits.substring(0, comma), digits.substring(comma + 1), false, uncertain);
    }
    return groups(digits, ',') ? of(digits, "", true, false) : Optional.empty();
  }

  private static boolean single(String digits, char separator, int last) {
    return digits.indexOf(separator) == last;
  }

  /** One to three digits, not led by a zero, then groups of three. */
  private static boolean groups(String digits, char separator) {
    int first = digits.indexOf(separator);
    if (first < 1 || first > 3 || digits.charAt(0) == '0' || (digits.length() - first) % 4 != 0) {
      return false;
    }
    for (int i = first; i < digits.length(); i++) {
      boolean sign = (i - first) % 4 == 0;
      if (sign != (digits.charAt(i) == separator) || (!sign && !Character.isDigit(digits.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<NumberDigits> of(String whole, String decimals, boolean grouped, boolean uncertain) {
    String plain = whole.replace(".", "").replace(",", "");
    boolean led = plain.length() > 1 && plain.charAt(0) == '0';
    return Optional.of(new NumberDigits(new BigDecimal(decimals.isEmpty() ? plain : plain + "." + decimals), grouped, uncertain, led));
  }
}
