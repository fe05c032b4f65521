package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** "Een Chinees bedrijf staat daar al sinds maart op": somebody who stands on the list that the sentence before tells of. */
final class StandThere {

  private static final Set<String> STANDS = Set.of("staat", "staan");
  private static final Set<String> THERE = Set.of("daar", "er");
  private static final Set<String> STILL = Set.of("sinds", "sedert", "steeds");
  private static final String ON = "op";

  private StandThere() {}

  /** From the verb to the preposition that closes the sentence. */
  static Optional<Range> in(View view) {
    Words words = view.wordTable();
    int last = words.size() - 1;
    boolean closes = last > 2 && words.lower(last).equals(ON) && view.mayHold(THERE) && view.mayHold(STILL);
    if (!closes || view.story().before(view).filter(earlier -> earlier.sharesParagraph(view) && Additions.lists(earlier)).isEmpty()) {
      return Optional.empty();
    }
    List<Range> verbs = Words.in(view, view.range(), STANDS);
    Optional<Range> verb = verbs.stream().reduce((first, next) -> next).filter(stands -> words.isIn(words.startingAt(stands.end()), THERE));
    return verb.filter(stands -> SingleTarget.before(view, stands) || view.mentions(Quantity.class).stream().anyMatch(count -> ListedCounts.listable(view, count))).map(stands -> stands.to(words.range(last)));
  }
}
