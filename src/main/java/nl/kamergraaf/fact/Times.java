package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Which of a sentence's dates a fact holds for. */
final class Times {

  private Times() {}

  /** The nearest date of the clause, else of the sentence: up to a past day it is the moment of measurement, else the period. */
  static Fact.Time of(View view, Range fact) {
    Optional<When> near = view.nearest(When.class, fact, view.clauseOf(fact).range());
    if (near.isEmpty()) {
      near = view.nearest(When.class, fact, view.range()).filter(when -> onlyOne(view));
    }
    return near.map(when -> of(view, when)).orElse(Fact.Time.NONE);
  }

  private static boolean onlyOne(View view) {
    return view.mentions(When.class).size() == 1;
  }

  static Fact.Time of(View view, When when) {
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean measured = when.bound() == When.Bound.UNTIL && when.start().isEmpty() && when.end().map(end -> !end.isAfter(issued)).orElse(false);
    return measured ? new Fact.Time(Optional.of(when), Optional.empty()) : new Fact.Time(Optional.empty(), Optional.of(when));
  }
}
