package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Whether a clause says of what it speaks that it is not there: "het Hybride Hof bestaat nog altijd niet", "is er nooit gekomen", "laat op zich wachten". */
final class Absence {

  private static final Set<String> EXISTS = Set.of("bestaat", "bestaan", "bestond", "bestonden");
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> IS = Set.of("is", "zijn", "was", "waren", "komt", "komen", "kwam", "kwamen", "gekomen");
  private static final Set<String> NOT = Set.of("niet", "nooit", "geen");
  private static final Set<String> WAITS = Set.of("ontbreekt", "op zich wachten", "blijft uit", "blijft vooralsnog uit", "blijft voorlopig uit", "bleef uit", "is uitgebleven");
  /** "bestaat niet langer": it was there. */
  private static final Set<String> ONCE = Set.of("meer", "langer", "alleen", "slechts");
  private static final int BEHIND_THERE = 3;

  private Absence() {}

  static boolean of(View view, Range thing) {
    Clause clause = view.clauseOf(thing);
    if (Governor.of(view, thing.start()).isPreposition() || !clause.range().contains(thing)) {
      return false;
    }
    if (view.modality(thing) != Modality.NEGATED && view.modality(thing) != Modality.FACT) {
      return false;
    }
    String words = view.lower(new Range(thing.end(), clause.range().end()));
    if (WAITS.stream().anyMatch(words::contains)) {
      return true;
    }
    boolean denied = Words.any(view, clause.range(), NOT) && !Words.any(view, clause.range(), ONCE);
    return denied && (Words.any(view, clause.range(), EXISTS) && bare(view, clause.range()) || there(view, clause.range(), thing));
  }

  /** "bestaat sinds september niet meer": it was there. */
  static Optional<Range> nowGone(View view, Range thing) {
    Range clause = view.clauseOf(thing).range();
    boolean gone = !Governor.of(view, thing.start()).isPreposition() && Words.any(view, clause, EXISTS) && bare(view, clause) && view.whole() == Modality.FACT;
    return gone ? Words.in(view, clause, NOT).stream().filter(not -> view.lower(new Range(not.end(), clause.end())).matches(" (meer|langer)\\b.{0,2}")).findFirst() : Optional.empty();
  }

  /** "bestaat niet uit", "bestaat niet in": something else is said. */
  private static boolean bare(View view, Range clause) {
    return Words.in(view, clause, NOT).stream()
        .noneMatch(not -> view.lower(new Range(not.end(), Math.min(view.range().end(), not.end() + 5))).startsWith(" uit "));
  }

  /** "het hof is er nog niet": "er" right behind the verb and the thing, at the end of the clause. */
  private static boolean there(View view, Range clause, Range thing) {
    Words words = view.wordTable();
    for (Range er : Words.in(view, clause, THERE)) {
      int at = words.startingAt(er.start());
      boolean verb = at > 0 && (IS.contains(words.lower(at - 1)) || at + 1 < words.size() && IS.contains(words.lower(at + 1)));
      int not = at + 1;
      while (not < words.size() && not - at <= BEHIND_THERE && !NOT.contains(words.lower(not))) {
        not++;
      }
      boolean denied = not < words.size() && not - at <= BEHIND_THERE;
      boolean last = denied && (not + 1 >= words.size() || words.range(not + 1).start() >= clause.end() || words.lower(not + 1).equals("gekomen"));
      if (verb && last && er.start() > thing.end()) {
        return true;
      }
    }
    return false;
  }
}
