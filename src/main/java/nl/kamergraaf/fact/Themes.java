package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** The theme of a sum of money: a concept of the subject scheme. */
final class Themes {

  private Themes() {}

  /** The theme of a sum: wording in its clause, else in its sentence, else the heading over it. */
  static Optional<String> of(View view, Range money) {
    return nearest(view.cues("subject", view.clauseOf(money).range()), money)
        .or(() -> nearest(view.cues("subject"), money))
        .or(() -> heading(view));
  }

  private static Optional<String> nearest(List<Hit.OfConcept> cues, Range money) {
    return cues.stream()
        .min((a, b) -> Integer.compare(View.distance(a.range(), money), View.distance(b.range(), money)))
        .map(cue -> cue.concept().name());
  }

  private static Optional<String> heading(View view) {
    return view.story().headingOf(view).flatMap(above -> nearest(above.cues("subject"), above.range()));
  }
}
