package nl.kamergraaf.mention;

import java.math.BigDecimal;

/**
 * One number of a sentence, with its multiplier.
 *
 * @param first its first token
 * @param next the token behind it
 * @param raw the number before its multiplier: 1.2 in "1,2 miljard"
 * @param scale the multiplier, 1 where there is none
 * @param form how it is written
 */
record NumberValue(int first, int next, BigDecimal raw, BigDecimal scale, Form form) {

  /** How a number is written. */
  enum Form {
    /** 276 */
    DIGITS,
    /** 1.400 */
    GROUPED,
    /** 35 000 */
    SPACED,
    /** 12,500 */
    UNCERTAIN,
    /** 06 */
    LED,
    /** negentig */
    WORDS,
    /** een twintigtal */
    ROUND
  }

  BigDecimal value() {
    return times(scale);
  }

  BigDecimal times(BigDecimal by) {
    BigDecimal product = raw.multiply(by).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** Digits without any sign that they are more than a label: a year, an article, a number of a series. */
  boolean isBare() {
    return form == Form.DIGITS && !isScaled();
  }

  boolean isYear() {
    return isBare() && raw.scale() <= 0 && raw.intValue() >= 1800 && raw.intValue() < 2200 && raw.precision() == 4;
  }

  /** Takes over the multiplier of the number that follows it in a coordination: the 1,5 of "1,5 tot 2 miljard". */
  boolean takesScaleOf(NumberValue following) {
    return !isScaled() && following.isScaled() && form != Form.GROUPED && form != Form.SPACED && raw.compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  NumberValue scaled(BigDecimal by) {
    return new NumberValue(first, next, raw, by, form);
  }
}
