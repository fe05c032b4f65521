package nl.kamergraaf.shacl;

import java.time.Duration;

/**
 * What a validation may cost.
 *
 * @param time for one validation
 * @param results after so many it stops, unfinished
 */
public record Limits(Duration time, int results) {

  public static final Limits DEFAULT = new Limits(Duration.ofMinutes(5), 1_000_000);
}
