package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.text.Range;

/**
 * A count or percentage.
 *
 * @param range number and hedge words, with the percent sign or word
 * @param unit what the number is of
 * @param thing words that name what is counted ("Oekraïense militairen"), or of what it is a share
 */
public record Quantity(Range range, String rule, Number number, Unit unit, Optional<Range> thing) implements Mention {

  /** The same with the words that name what is counted, or of what it is a share. */
  public Quantity of(Optional<Range> words) {
    return new Quantity(range, rule, number, unit, words);
  }

  /** A percentage is given in percent: 4,0% is 4.0; "een kwart" is 25. */
  public enum Unit {
    COUNT,
    PERCENT
  }
}
