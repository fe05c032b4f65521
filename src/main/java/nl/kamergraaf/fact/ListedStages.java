package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;

/** The stage of sums in a list, as the sentence says that introduces it: "Nederland heeft de volgende bijdragen toegezegd:" over "Fonds X: 3 miljoen". */
final class ListedStages {

  private static final int LONGEST_LIST = 20;
  private static final Set<Modality> TOLD = Set.of(Modality.FACT, Modality.INTENTION, Modality.FUTURE);

  private ListedStages() {}

  /** Nothing where the item has a verb of its own, or the introduction names several stages or none. */
  static Optional<String> of(View view, Sum sum) {
    if (!HeldStages.item(view) || sum.verbBefore()) {
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, LONGEST_LIST)) {
      if (!HeldStages.item(earlier)) {
        return earlier.lower().endsWith(":") ? introduced(earlier) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> introduced(View intro) {
    List<String> stages = intro.cues("flow-type").stream().filter(cue -> !SumCues.isKind(cue)).filter(cue -> TOLD.contains(intro.modality(cue.range()))).map(Hit.OfConcept::concept).map(concept -> concept.name()).distinct().toList();
    return stages.size() == 1 ? Optional.of(stages.get(0)) : Optional.empty();
  }
}
