package nl.kamergraaf.mention;

import java.util.Optional;

/** Reads one kind of date. */
interface DateGrammar {

  /**
   * The date that starts at a token.
   *
   * @param joined it follows another date ("tot mei 2024"), so that it needs no preposition of its own
   */
  Optional<DatePart> at(int i, boolean joined);
}
