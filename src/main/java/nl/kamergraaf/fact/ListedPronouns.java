package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * How many those are for whom an act on persons has a pronoun: "over drie rechters werd men het eens; zij zijn op de lijst gezet", "nam maatregelen
 * tegen zes makelaars: hun tegoeden zijn bevroren". Only where the words before count just one group of those who can be listed.
 */
final class ListedPronouns {

  private static final Set<String> THEY = Set.of("zij", "ze", "hen", "hun", "allen");

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
    return view.story().before(view, 1).stream().filter(view::sharesParagraph).findFirst().flatMap(earlier -> only(earlier, earlier.range()));
  }

  private static Optional<Range> pronoun(View view, Range act) {
    return Words.in(view, view.clauseOf(act).range(), THEY).stream().filter(word -> !Governor.of(view, word.start()).isPreposition()).findFirst();
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
