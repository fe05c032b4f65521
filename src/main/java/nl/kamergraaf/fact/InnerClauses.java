package nl.kamergraaf.fact;

import nl.kamergraaf.text.Range;

/**
 * Clauses that no comma opens and that deny something else than the number in the main clause: in "Voor scholen die niet verbouwen is 5 miljoen besteed" and
 * "de 5 miljoen die niet is besteed" the sum is there. {@link InnerClause} tells of all other modalities.
 */
final class InnerClauses {

  private static final int FAR = 25;

  private InnerClauses() {}

  /** Whether a denial stands in such a clause, and says nothing of a number outside it. */
  static boolean frees(View view, Range cue, Range number) {
    if (!view.clauseOf(cue).equals(view.clauseOf(number)) || !view.mayHold(MeasureWords.OPENS)) {
      return false;
    }
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(number).range().start());
    int from = words.startingAt(number.start());
    int next = words.startingAt(number.end());
    int at = words.startingAt(cue.start());
    if (at >= next) {
      return behind(view, words, first, from, next, at);
    }
    return at < from && before(view, words, first, at, from);
  }

  /** Index of the relative pronoun behind a noun, or behind a comma, that opens the clause around a place; -1 where none does. */
  static int pronoun(View view, Words words, int at, int far) {
    for (int i = at - 1; i > 0 && i > at - far; i--) {
      boolean comma = Words.marked(view.text().text(), words.range(i - 1).end(), words.range(i).start(), ",;:()");
      if (words.isIn(i, MeasureWords.PRONOUNS) && (comma || opens(words, i))) {
        return i;
      }
      if (comma) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean behind(View view, Words words, int first, int from, int next, int at) {
    int opens = next;
    while (opens < at && !opens(words, opens)) {
      opens++;
    }
    if (opens == at || at - opens > FAR || broken(view, words, opens, at)) {
      return false;
    }
    boolean own = opens == next;
    boolean known = own && from > 0 && words.isIn(from - 1, MeasureWords.KNOWN); // "de 5 miljoen die niet is besteed"
    return (known || !own && main(words, first, opens)) && !verbal(words, opens, at);
  }

  /** "Voor scholen die willen verbouwen is 5 miljoen besteed". */
  private static boolean before(View view, Words words, int first, int at, int from) {
    int opens = at - 1;
    while (opens > first && opens > at - FAR && !opens(words, opens)) {
      opens--;
    }
    if (opens <= first || opens <= at - FAR || main(words, first, opens)) {
      return false;
    }
    boolean verb = false;
    for (int i = at + 1; i < from; i++) {
      verb |= words.isIn(i, MeasureWords.MAIN);
    }
    return verb && !broken(view, words, opens, at);
  }

  /** A relative pronoun behind a noun, or a word that opens a clause. */
  private static boolean opens(Words words, int i) {
    if (i == 0 || !words.isIn(i, MeasureWords.OPENS)) {
      return false;
    }
    String before = words.lower(i - 1);
    boolean pronoun = words.isIn(i, MeasureWords.PRONOUNS);
    boolean noun = !Verbs.finite(before) && !Governor.preposition(before) && !SumNouns.ARTICLES.contains(before) && !before.equals("en") && !before.equals("of");
    boolean neuter = !words.lower(i).equals("dat") || i > 1 && (words.breaks(i - 2) || words.lower(i - 2).endsWith("e") || SumNouns.ARTICLES.contains(words.lower(i - 2)));
    return !pronoun || noun && neuter;
  }

  /** Whether the main clause has had its verb. */
  private static boolean main(Words words, int first, int limit) {
    for (int i = first; i < limit; i++) {
      if (words.isIn(i, MeasureWords.MAIN) || words.isIn(i, MeasureWords.MAIN_PLURAL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean broken(View view, Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.marked(view.text().text(), words.range(i).end(), words.range(i + 1).start(), ",;:()")) {
        return true;
      }
    }
    return false;
  }

  /** Something like a verb before a denial, so that the inner clause may be over: "scholen die verbouwen niet uitgekeerd". */
  static boolean verbal(Words words, int opens, int at) {
    for (int i = opens + 1; i < at; i++) {
      String word = words.lower(i);
      if (word.endsWith("en") || word.endsWith("t") || word.endsWith("d")) {
        return true;
      }
    }
    return false;
  }
}
