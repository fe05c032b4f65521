package nl.kamergraaf.fact;

import nl.kamergraaf.text.Range;

/**
 * Dates in a clause inside another one that tell of what that clause is about, and not of a number outside it: in "Er is 3 miljoen voor projecten die in 2021 zijn
 * gestart" nothing was in 2021, in "Op 3 april heb ik gemeld dat er 30 miljoen is besteed" nothing was spent on 3 April.
 */
final class InnerDates {

  private static final int FAR = 14;
  private static final String THAT = "dat";

  private InnerDates() {}

  /**
   * Whether a date tells of something else than a number.
   *
   * @param behind where the number ends, with the noun that it counts
   */
  static boolean strays(View view, Range date, Range number, int behind) {
    Words words = view.wordTable();
    int at = words.startingAt(date.start());
    int opens = InnerClauses.pronoun(view, words, at, FAR);
    if (date.end() <= number.start()) {
      return opens >= 0 && closed(view, words, date, number) || told(view, words, date, number);
    }
    // what stands right behind a number tells of it: "3 miljoen, die in 2023 is toegekend"
    return opens >= 0 && words.range(opens).start() >= behind && opens > words.startingAt(behind);
  }

  /** A comma or the verb of the main clause stands between. */
  private static boolean closed(View view, Words words, Range date, Range number) {
    int first = words.startingAt(date.end());
    int next = words.startingAt(number.start());
    boolean comma = Words.marked(view.text().text(), date.end(), number.start(), ",");
    boolean done = false;
    for (int i = first; i < next; i++) {
      boolean verb = words.isIn(i, MeasureWords.MAIN);
      if (verb && done) {
        return true;
      }
      done |= Phrases.isParticiple(words.lower(i)) || PhraseWords.STRONG.contains(words.lower(i));
    }
    return comma && done;
  }

  /** "Op 3 april heb ik gemeld dat 300 scholen dicht zijn", "zei vorige week dat 3 miljoen beschikbaar komt". */
  private static boolean told(View view, Words words, Range date, Range number) {
    int first = words.startingAt(date.end());
    int next = words.startingAt(number.start());
    int that = -1;
    for (int i = first; i < next && that < 0; i++) {
      that = words.lower(i).equals(THAT) ? i : -1;
    }
    int from = Math.max(0, words.startingAt(date.start()) - FAR);
    for (int i = that - 1; i >= from && that > 0; i--) {
      if (words.isIn(i, MeasureWords.TELLS)) {
        return true;
      }
    }
    return false;
  }
}
