package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * How many those are for whom an act on persons has a pronoun: "over drie rechters werd men het eens; zij zijn op de lijst gezet", "nam maatregelen
 * tegen zes makelaars: hun tegoeden zijn bevroren". Only where the words before count just one group of those who can be listed.
 */
final class ListedPronouns {

  private static final Set<String> THEY = Set.of("zij", "ze", "allen");
  private static final Set<String> THEM = Set.of("hen", "hun");
  /** Verbs of which those listed are the subject; of others "zij" is who lists. */
  private static final Set<String> STAND = Set.of("zijn", "werden", "worden", "staan", "stonden", "kwamen", "komen", "belandden", "prijken");

  private ListedPronouns() {}

  /** The number in the sentence before the pronoun. */
  static Optional<Range> here(View view, Range act) {
    return pronoun(view, act).flatMap(they -> only(view, new Range(view.range().start(), they.start())));
  }

  /** The same; where the sentence counts nobody before the pronoun, in the one before. */
  static Optional<Range> count(View view, Range act) {
    Optional<Range> they = pronoun(view, act);
    if (they.isEmpty()) {
      return they;
    }
    Range before = new Range(view.range().start(), they.get().start());
    if (!view.mentions(Quantity.class, before).isEmpty()) {
      return only(view, before);
    }
    return view.story().before(view).flatMap(earlier -> only(earlier, earlier.range()));
  }

  private static Optional<Range> pronoun(View view, Range act) {
    Range clause = view.clauseOf(act).range();
    boolean stand = Words.any(view, clause, STAND) && !Words.any(view, clause, Verbs.HAVE);
    return Stream.concat(Words.in(view, clause, THEM).stream(), stand ? Words.in(view, clause, THEY).stream() : Stream.empty()).filter(word -> !Governor.of(view, word.start()).isPreposition()).findFirst();
  }

  private static Optional<Range> only(View view, Range within) {
    List<Quantity> counts = view.mentions(Quantity.class, within).stream()
        .filter(count -> count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count))
        .toList();
    if (counts.size() != 1 || !ListedBeside.of(view, within, counts).isEmpty()) {
      return Optional.empty(); // "vier kolonisten en een stichting": more than those counted
    }
    return Optional.of(counts.get(0).range()).filter(count -> !ListedCounts.part(view, count));
  }
}
