package nl.kamergraaf.quality;

import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.text.Range;

/**
 * What came of one expected or found thing.
 *
 * @param family such as "amounts"
 * @param expected the gold's words and values; empty for what nobody expected
 * @param found the reader's words, values and rule; empty for what was missed
 * @param why what differs
 * @param at a place in the normalised text that shows it, if one is known
 * @param basis what the fact that was found says of itself; empty for what was missed and for what is no fact
 */
record Judgement(Family family, Verdict verdict, String expected, String found, String why, Optional<Range> at, Optional<Basis> basis) {

  /** How it ended. */
  enum Verdict {
    /** Found with the right values. */
    RIGHT,
    /** Found, with a wrong value: counts against precision and recall. */
    WRONG,
    /** Not found: counts against recall. */
    MISSED,
    /** Found and not expected: counts against precision. */
    EXTRA
  }
}
