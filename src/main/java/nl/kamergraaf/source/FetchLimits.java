package nl.kamergraaf.source;

import java.time.Duration;

/**
 * How politely a service is asked.
 *
 * @param tries of one request before it is given up
 * @param firstWait before the second try; each further wait is twice as long
 * @param longestWait between two tries, whatever the service asks for
 * @param timeout of one request, from sending to the end of its answer
 * @param mostBytes of one answer
 */
public record FetchLimits(int tries, Duration firstWait, Duration longestWait, Duration timeout, int mostBytes) {

  /** For the service itself. */
  public static FetchLimits usual() {
    return new FetchLimits(6, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofMinutes(2), LetterReader.MOST_BYTES);
  }
}
