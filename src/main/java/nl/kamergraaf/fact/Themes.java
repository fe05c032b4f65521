package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** The theme of a sum of money: a concept of the subject scheme. */
final class Themes {

  private static final List<String> POINTS = List.of("het gaat ", "dit betreft ", "het betreft ", "daarbij gaat het ");

  private Themes() {}

  /** The theme of a sum: wording in its clause, else in its sentence, else what the sentence points back to, else the heading over it. */
  static Optional<String> of(View view, Range money) {
    return nearest(view.cues("subject", view.clauseOf(money).range()), money)
        .or(() -> nearest(view.cues("subject"), money))
        .or(() -> pointed(view))
        .or(() -> heading(view));
  }

  /** "De tegoeden blijven bevroren. Het gaat om EUR 9 miljard": the one theme of the sentence before. */
  private static Optional<String> pointed(View view) {
    boolean points = POINTS.stream().anyMatch(view.lower()::startsWith);
    List<String> themes = points
        ? view.story().before(view, 1).stream().flatMap(earlier -> earlier.cues("subject").stream()).map(cue -> cue.concept().name()).distinct().toList()
        : List.of();
    return themes.size() == 1 ? Optional.of(themes.get(0)) : Optional.empty();
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
