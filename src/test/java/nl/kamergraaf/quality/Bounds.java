package nl.kamergraaf.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.kamergraaf.mention.Number;

/** A value or a range of values: 5880000000 is {@code min = max}. */
record Bounds(BigDecimal min, BigDecimal max) {

  private static final int DECIMALS = 2;

  static Bounds of(Number number) {
    return new Bounds(number.min(), number.max());
  }

  /** Equal to two decimals: a third is 33.33 percent however exactly it was computed. */
  boolean same(Bounds other) {
    return same(min, other.min) && same(max, other.max);
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a.setScale(DECIMALS, RoundingMode.HALF_UP).compareTo(b.setScale(DECIMALS, RoundingMode.HALF_UP)) == 0;
  }

  @Override
  public String toString() {
    String low = min.stripTrailingZeros().toPlainString();
    return min.compareTo(max) == 0 ? low : low + ".." + max.stripTrailingZeros().toPlainString();
  }
}
