package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.List;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;

/**
 * A letter on its way through the finders: its text, the register, and where the register's spellings stand in it.
 *
 * @param text the letter's text
 * @param register what may be looked up
 * @param hits all hits of register spellings and cue words, by start, found in one pass over the letter
 */
public record Reading(ReadText text, Register register, Hits hits) {

  /** The day that relative dates count from. */
  public LocalDate issued() {
    return text.letter().header().identity().issued();
  }

  /** Hits inside a range, by start. */
  public List<Hit> hitsIn(Range range) {
    return hits.in(range);
  }
}
