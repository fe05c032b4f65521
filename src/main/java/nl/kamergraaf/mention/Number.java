package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number as the text gives it: one value or a range, with its hedges.
 *
 * @param min lower bound; equal to {@code max} for one value
 * @param max upper bound
 * @param qualifiers local names of concepts of the qualifier scheme ("about", "at-least"); empty means exact
 */
public record Number(BigDecimal min, BigDecimal max, Set<String> qualifiers) {

  public Number {
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("range upside down: " + min + " to " + max);
    }
    qualifiers = Set.copyOf(qualifiers);
  }

  public boolean isRange() {
    return min.compareTo(max) != 0;
  }
}
