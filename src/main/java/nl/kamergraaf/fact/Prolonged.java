package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/** Sanctions that a pronoun takes up where time is added to them: "De Raad heeft er een jaar aan toegevoegd", behind a sentence that names them. */
final class Prolonged {

  private static final Set<String> SPANS = Set.of("jaar", "halfjaar", "maanden");
  private static final Set<String> ADDED = Set.of("toegevoegd", "toe");
  private static final Set<String> THEREAT = Set.of("er", "eraan", "daaraan", "hieraan");
  /** "De geldigheid daarvan is met een jaar verlengd" */
  private static final Set<String> TERMS = Set.of("geldigheid", "geldigheidsduur", "looptijd", "duur");
  private static final Set<String> LONGER = Set.of("verlengd", "verlengde", "verlengden", "vernieuwd", "vernieuwde", "vernieuwden", "opgerekt", "doorgetrokken", "voortgezet");
  private static final String AT = "aan";

  private Prolonged() {}

  static void in(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    for (Range term : Words.in(view, view.range(), TERMS)) {
      int next = words.startingAt(term.end());
      if (next < words.size() && PointedWholes.OF_IT.contains(words.lower(next)) && Words.any(view, view.clauseOf(term).range(), LONGER)) {
        takesUp(view, term.to(words.range(next)), found);
      }
    }
    for (int i = 0; view.mayHold(SPANS) && i + 1 < words.size() && found.isEmpty(); i++) {
      int next = words.lower(i + 1).equals(AT) && i + 2 < words.size() ? i + 2 : i + 1;
      boolean added = SPANS.contains(words.lower(i)) && ADDED.contains(words.lower(next));
      List<Range> there = added ? Words.in(view, view.clauseOf(words.range(i)).range(), THEREAT) : List.of();
      if (!there.isEmpty()) {
        takesUp(view, there.get(0), found);
      }
    }
  }

  private static void takesUp(View view, Range words, List<Restrictions.Found> found) {
    Stream<Restrictions.Found> before = found.isEmpty() ? view.story().before(view).stream().flatMap(earlier -> earlier.restrictions().stream()) : List.copyOf(found).stream().filter(one -> one.range().end() <= words.start()); // "Wat de sancties betreft: de looptijd daarvan is verlengd"
    before.reduce((first, second) -> second)
        .ifPresent(last -> found.add(new Restrictions.Found(last.type(), words)));
  }

  static boolean pointer(String word) {
    return THEREAT.contains(word);
  }
}
