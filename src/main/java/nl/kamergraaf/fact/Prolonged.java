package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Sanctions that a pronoun takes up where time is added to them: "De Raad heeft er een jaar aan toegevoegd", behind a sentence that names them. */
final class Prolonged {

  private static final Set<String> SPANS = Set.of("jaar", "halfjaar", "maanden");
  private static final Set<String> ADDED = Set.of("toegevoegd", "toe");
  private static final Set<String> THEREAT = Set.of("er", "eraan", "daaraan", "hieraan");
  private static final String AT = "aan";

  private Prolonged() {}

  static void in(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    for (int i = 0; view.mayHold(SPANS) && i + 1 < words.size() && found.isEmpty(); i++) {
      int next = words.lower(i + 1).equals(AT) && i + 2 < words.size() ? i + 2 : i + 1;
      boolean added = SPANS.contains(words.lower(i)) && ADDED.contains(words.lower(next));
      List<Range> there = added ? Words.in(view, view.clauseOf(words.range(i)).range(), THEREAT) : List.of();
      if (!there.isEmpty()) {
        view.story().before(view, 1).stream()
            .filter(view::sharesParagraph)
            .flatMap(earlier -> earlier.restrictions().stream())
            .reduce((first, second) -> second)
            .ifPresent(last -> found.add(new Restrictions.Found(last.type(), there.get(0))));
      }
    }
  }

  static boolean pointer(String word) {
    return THEREAT.contains(word);
  }
}
