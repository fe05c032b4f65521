package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Whether a role that is told still holds, and what kind of giving makes a contributor. */
final class Roles {

  private static final Set<String> PAST = Set.of("was", "waren");

  private static final Set<String> OVER = Set.of("over");

  private Roles() {}

  /** "vanaf 1 januari 2027 is Nederland voorzitter": who has a role from a later day on has it not yet. */
  static Modality later(View view, Range cue) {
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean later = view.mentions(When.class, view.clauseOf(cue).range()).stream()
        .anyMatch(when -> when.bound() == When.Bound.FROM && when.start().map(start -> start.isAfter(issued)).orElse(false));
    return later ? Modality.FUTURE : Modality.FACT;
  }

  /** The clause speaks of a sum of money. */
  static boolean money(View view, Range cue) {
    return !view.mentions(Money.class, view.clauseOf(cue).range()).isEmpty();
  }

  /** Who left, or once took part, takes no part now. */
  static boolean over(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    boolean handed = Words.any(view, clause, GroupWords.HANDS) && Words.any(view, clause, OVER);
    if (handed || Words.any(view, clause, GroupWords.LEFT) || Words.any(view, clause, GroupWords.FORMERLY)) {
      return true;
    }
    if (Words.any(view, clause, PAST) && !Words.any(view, clause, GroupWords.STILL)) {
      return true;
    }
    String words = view.lower(cue);
    if (words.startsWith("trek") && view.lower(clause).strip().matches(".* op[.,;]?")) {
      return true; // "trekt met X op"
    }
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean noun = words.endsWith("schap") || words.endsWith("schap van");
    boolean dated = noun && view.mentions(When.class, Story.after(cue, clause)).stream()
        .anyMatch(when -> when.bound() == When.Bound.WITHIN && when.end().map(end -> end.isBefore(issued.withDayOfYear(1))).orElse(false));
    return dated || view.mentions(When.class, clause).stream()
        .anyMatch(when -> when.bound() == When.Bound.UNTIL && when.end().map(end -> end.isBefore(issued)).orElse(false));
  }
}
