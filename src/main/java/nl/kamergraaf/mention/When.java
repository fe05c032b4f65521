package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.text.Range;

/**
 * A date or period: bounds inclusive, absent where the text leaves them open ("sinds 2022" has no end).
 *
 * @param precision local name of a concept of the precision scheme: day, month, quarter, season, half-year, year ...
 * @param bound how the text attaches it: "sinds", "tot", "uiterlijk" ...
 */
public record When(
    Range range, String rule, Optional<LocalDate> start, Optional<LocalDate> end, String precision, Bound bound) implements Mention {

  /** What the preposition before a date makes of it. */
  public enum Bound {
    /** at, in, during */
    WITHIN,
    /** sinds, vanaf, met ingang van: the start is given, the end open */
    FROM,
    /** tot, tot en met: the end is given, the start open */
    UNTIL,
    /** uiterlijk, voor: a limit for something that is due */
    BY
  }
}
