package nl.kamergraaf.mention;

import nl.kamergraaf.text.Range;

/**
 * A sum of money: "ruim EUR 5,88 miljard" is 5880000000 euro, at least.
 *
 * @param range number, multiplier, currency and hedge words
 * @param number value in whole currency units
 * @param currency ISO 4217 code
 */
public record Money(Range range, String rule, Number number, String currency) implements Mention {}
