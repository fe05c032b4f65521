package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Of two sums of one sentence the one that holds from now on: "werd geraamd op 9 miljoen, maar vergt nu 12 miljoen", "verhoogd van 9 naar 12 miljoen". */
final class StandingSum {

  private static final String EXPECTED = "estimated-need";
  private static final Set<String> TURNS = Set.of("maar", "doch");
  private static final Set<String> NOW = Set.of("inmiddels", "thans", "nu", "momenteel");

  private StandingSum() {}

  /** The later of two sums that are no part of another, where it takes the place of the earlier one. */
  static Optional<Sum> of(View view, List<Sum> wholes) {
    if (wholes.size() != 2) {
      return Optional.empty();
    }
    Sum before = wholes.get(0);
    Sum after = wholes.get(1);
    return changed(view, before, after) || overtaken(view, before, after) ? Optional.of(after) : Optional.empty();
  }

  private static boolean changed(View view, Sum before, Sum after) {
    List<Sum> sums = view.sums();
    String[] changes = SumChanges.of(view, sums);
    return SumChanges.BEFORE.equals(changes[sums.indexOf(before)]) && SumChanges.AFTER.equals(changes[sums.indexOf(after)]);
  }

  /** A later estimate of the same thing, by "maar" or by a word for now. */
  private static boolean overtaken(View view, Sum before, Sum after) {
    boolean turns = after.clause() != before.clause() && (after.row().at(after.clause()).in(TURNS) || after.has(after.clause(), after.at(), NOW));
    return turns && expected(view, before) && expected(view, after) && aim(view, before).filter(range -> aim(view, after).equals(Optional.of(range))).isPresent();
  }

  private static boolean expected(View view, Sum sum) {
    return view.stages().of(sum.range()).filter(EXPECTED::equals).isPresent();
  }

  private static Optional<Range> aim(View view, Sum sum) {
    return Purposes.of(view, sum, view.stages().of(sum.range()));
  }
}
