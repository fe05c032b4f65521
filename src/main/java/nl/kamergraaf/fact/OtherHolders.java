package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** "De provincies zien geen aanleiding", "Duitsland is daartoe niet bereid", "Het verslag gaat niet in op": what others than who writes want, hold or pass over, which is no answer of the government. */
final class OtherHolders {

  private static final Set<String> GOES = Set.of("gaat", "gaan", "ging", "gingen");
  private static final Set<String> IT = Set.of("het");
  private static final Set<String> AT_THAT = Set.of("daarvoor", "daartoe", "hiervoor", "hiertoe", "daarin", "thans", "nu", "echter");
  private static final String INTO = " in op ";

  private OtherHolders() {}

  /** Whether the clause of some words has a verb of wanting or holding, before them or in them, and nobody who writes. */
  static boolean in(View view, Range words) {
    Range clause = MotionOthers.behindThat(view, view.clauseOf(words).range(), words);
    boolean joined = view.clauseOf(words).opener() == Clause.Opener.COORDINATE || itself(view, clause); // "Het kabinet heeft begrip, maar ziet geen ruimte"
    if (Words.any(view, joined ? view.range() : clause, MotionWords.WRITERS)) {
      return false;
    }
    boolean into = Words.any(view, clause, GOES) && view.lower(clause).contains(INTO);
    return into || Words.any(view, words, MotionWords.HOLDS) || Words.any(view, clause, MotionWords.HOLDERS) || held(view, clause, words);
  }

  /** "Hoewel het kabinet de zorgen deelt, ziet het geen ruimte": a pronoun right behind the verb that opens a clause behind another. */
  private static boolean itself(View view, Range clause) {
    Words all = view.wordTable();
    int verb = all.startingAt(clause.start());
    return verb > 0 && verb + 2 < all.size() && IT.contains(all.lower(verb + 1)) && (MotionWords.DENIES.contains(all.lower(verb + 2)) || AT_THAT.contains(all.lower(verb + 2)));
  }

  /** "De NS ziet geen mogelijkheid de motie uit te voeren": the verb of the clause is one of holding, and nobody who writes stands in it. */
  static boolean sees(View view, Range words) {
    Range clause = view.clauseOf(words).range();
    return !Words.any(view, clause, MotionWords.WRITERS) && held(view, clause, words);
  }

  /** The last verb before some words is one of holding; where none stands there, as in a clause below another, one behind them. */
  private static boolean held(View view, Range clause, Range words) {
    Words all = view.wordTable();
    int next = all.startingAt(words.end());
    if (next + 1 < all.size() && all.lower(next).equals("te") && MotionWords.HOLDS.contains(all.lower(next + 1))) {
      return true; // "hebben laten weten geen ruimte te zien"
    }
    for (int i = all.startingAt(words.start()) - 1; i >= 0 && all.range(i).start() >= clause.start(); i--) {
      if (MotionWords.HOLDS.contains(all.lower(i)) || Verbs.finite(all.lower(i))) {
        return MotionWords.HOLDS.contains(all.lower(i));
      }
    }
    return Words.any(view, new Range(words.end(), Math.max(words.end(), clause.end())), MotionWords.HOLDS);
  }
}
