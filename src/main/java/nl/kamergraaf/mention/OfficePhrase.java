package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/**
 * A title with all that was read around it: in "de Deense gezant voor de Sahel Jensen" the state before it, the task behind it, and who it is.
 *
 * @param noun the noun of the title in small letters
 * @param country whose office it is
 * @param person who is put in it
 * @param office the register's entry
 */
record OfficePhrase(
    BeforeTitles.Before before, OfficeTitles.Titled title, String noun, Reach reach, Optional<Entry> country, Optional<Range> person, Optional<Entry> office) {

  /**
   * How far the words behind a title reach.
   *
   * @param body the name of the state or body whose office it is: "voorzitter van de OVSE"
   * @param of index behind that name, or behind the title
   * @param task index behind what the office is charged with: "gezant voor de Sahel"; {@code of} where none is said
   * @param headed index behind the noun of a body that it is the head of: "griffier van het Hof"; {@code of} where none is said
   */
  record Reach(Optional<EntryHits.Named> body, int of, int task, int headed) {

    int end() {
      return Math.max(task, headed);
    }

    boolean hasTask() {
      return task > of;
    }

    boolean hasHeaded() {
      return headed > of;
    }
  }

  /** The same as an office of a state that is told behind its bearer. */
  OfficePhrase in(Optional<Entry> land, OfficeTitles.Titled whole, Optional<Entry> found) {
    return new OfficePhrase(before, whole, noun, reach, land, person, found);
  }

  boolean plural() {
    return Titles.isPlural(noun);
  }

  /** "minister van Defensie", not "minister". */
  boolean hasPortfolio() {
    return title.title().indexOf(' ') > 0;
  }

  /** "de Deense collega" */
  boolean isPeer() {
    return Titles.PEERS.contains(noun);
  }
}
