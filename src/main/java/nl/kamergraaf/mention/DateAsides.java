package nl.kamergraaf.mention;

import java.util.Arrays;

/** What a sentence tells beside its main line, between commas. */
final class DateAsides {

  /** Tokens of an apposition, at most, on either side of a date. */
  private static final int SHORT = 14;

  private DateAsides() {}

  /** Marks the relative clauses between commas in which the word does not stand: what they tell is of another time. */
  static void mark(Tokens tokens, boolean[] aside, int from, int to, int i) {
    Arrays.fill(aside, from, to, false);
    opening(tokens, aside, from, to, i);
    for (int j = from + 1; j < to; j++) {
      if (!tokens.is(j - 1, ",") || !tokens.in(j, DateVerbs.SUBORDINATE) && !tokens.is(j, "dat")) {
        continue;
      }
      int close = j;
      while (close < to && !tokens.is(close, ",")) {
        close++;
      }
      boolean main = j > i || close <= i && close < to;
      Arrays.fill(aside, j, main ? close : j, true);
      j = Math.max(j, close - 1);
    }
  }

  /** "Terwijl de buren zullen bouwen, heeft de stad in mei gesloopt": a clause that opens the sentence, up to the verb of the main one. */
  private static void opening(Tokens tokens, boolean[] aside, int from, int to, int i) {
    int close = tokens.in(from, DateVerbs.SUBORDINATE) && !tokens.is(from, "die") ? from : to;
    while (close < i && !tokens.is(close, ",")) {
      close++;
    }
    if (close < i && DateVerbs.isFinite(tokens.lower(close + 1))) {
      Arrays.fill(aside, from, close, true);
    }
  }

  /** "De alliantie, in maart door Canada gevormd, komt bijeen": between the commas stands what was done, without a verb that makes a sentence. */
  static boolean apposed(Tokens tokens, int i) {
    int first = i;
    while (first > 0 && !tokens.is(first - 1, ",") && first > i - SHORT) {
      first--;
    }
    int last = i;
    while (last < tokens.size() && !tokens.is(last, ",") && last < i + SHORT) {
      if (DateVerbs.isFinite(tokens.lower(last)) || tokens.in(last, DateVerbs.OPENS)) {
        return false;
      }
      last++;
    }
    boolean enclosed = first >= i - 2 && tokens.is(first - 1, ",") && tokens.is(last, ",");
    boolean opens = tokens.is(first - 1, ",") && tokens.is(last, ",") && DateVerbs.isDone(tokens.lower(first)) && !DateVerbs.STATES.contains(tokens.lower(first)) && !DateVerbs.PLANNED.contains(tokens.lower(first)); // "De pilot, gestart in oktober, loopt"
    String word = tokens.lower(last - 1);
    return opens || enclosed && last - 1 > i && !DateVerbs.STATES.contains(word) && !DateVerbs.PLANNED.contains(word) && (DateVerbs.isDone(word) || word.startsWith("ge") && word.endsWith("en"));
  }
}
