package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "nam een besluit aan waarmee zes rechters worden geplaatst": what a decision brings is as far as the decision itself. */
final class DecisionBrings {

  private static final Set<String> WHEREBY = Set.of("waarmee", "waarbij", "waardoor");
  private static final Set<String> DECISIONS = SanctionWords.all("decision-noun");
  private static final Set<String> STAGES = Set.of("adopted", "proposed", "in-negotiation");
  /** Words from the noun of a decision to its relative clause. */
  private static final int NEAR = 6;

  private DecisionBrings() {}

  static Optional<Predicates.Said> of(View view, Range act) {
    if (!view.mayHold(WHEREBY) || !view.mayHold(DECISIONS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int opener = words.startingAt(act.start());
    while (opener > 0 && !WHEREBY.contains(words.lower(opener))) {
      opener--;
    }
    for (int i = opener - 1; i >= Math.max(0, opener - NEAR); i--) {
      if (DECISIONS.contains(words.lower(i))) {
        return Deeds.of(view, words.range(i)).filter(said -> STAGES.contains(said.stage()));
      }
    }
    return Optional.empty();
  }
}
