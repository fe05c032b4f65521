package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * Listings told without the list right behind a package that the same paragraph tells of: "Zes hackers en drie handelskantoren zijn geplaatst",
 * "Er worden 27 personen gesanctioneerd". The package is what they are placed by; where the clause says a place of its own, it is another.
 */
final class PackedListings {

  private static final Set<String> PUT = Set.of("geplaatst", "gelist", "gesanctioneerd", "toegevoegd");
  private static final Set<String> PASSIVE = Set.of("zijn", "is", "werden", "werd", "worden", "wordt");

  private PackedListings() {}

  static List<Range> in(View view) {
    List<Range> found = new ArrayList<>();
    if (!view.mayHold(PUT) || view.whole() != Modality.FACT || SanctionWords.domestic(view)) {
      return found;
    }
    for (Range verb : Words.in(view, view.range(), PUT)) {
      Range clause = view.clauseOf(verb).range();
      boolean bare = !Words.any(view, clause, SanctionWords.PLACES) && Words.any(view, clause, PASSIVE) && placed(view, clause, verb);
      if (bare && HeldStages.told(view).isPresent()) {
        found.add(verb);
      }
    }
    return found;
  }

  /** Those counted are the subject, and no preposition stands between them and the verb. */
  private static boolean placed(View view, Range clause, Range verb) {
    int end = -1;
    for (Quantity count : view.mentions(Quantity.class, new Range(clause.start(), verb.start()))) {
      if (count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count) && !Governor.of(view, count.range().start()).isPreposition()) {
        end = count.thing().map(Range::end).orElse(count.range().end());
      }
    }
    if (end < 0 || end > verb.start()) {
      return false;
    }
    return Words.of(view, new Range(end, verb.start())).stream().noneMatch(word -> Governor.preposition(view.lower(word)));
  }
}
