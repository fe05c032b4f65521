package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/** Which larger sum already holds a sum, so that nobody counts it twice. */
final class Wholes {

  private static final List<String> PART_WORDS = List.of("waarvan", "daarvan", "hiervan");

  private Wholes() {}

  static Optional<Range> of(View view, Money part, List<Money> sums, Optional<String> flow) {
    return saidSo(view, part, sums).or(() -> running(view, part, flow));
  }

  /** "..., waarvan 2 miljoen voor": the sum before the word, in this sentence or at the end of the one before. */
  private static Optional<Range> saidSo(View view, Money part, List<Money> sums) {
    String before = view.words(new Range(view.range().start(), part.range().start())).toLowerCase(Locale.ROOT);
    int word = PART_WORDS.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
    if (word < 0) {
      return Optional.empty();
    }
    int at = view.range().start() + word;
    Optional<Money> whole = sums.stream().filter(sum -> sum.range().end() <= at).reduce((first, second) -> second);
    if (whole.isEmpty()) {
      whole = view.story().before(view, 1).stream().flatMap(v -> v.mentions(Money.class).stream()).reduce((first, second) -> second);
    }
    return whole.filter(sum -> larger(sum, part)).map(Money::range);
  }

  /**
   * A running total of the sentence before ("tot 4 februari is 5 miljard geleverd") holds a sum of the same stage, currency and theme that was
   * reached inside its time ("in de laatste maanden 2 miljard").
   */
  private static Optional<Range> running(View view, Money part, Optional<String> flow) {
    if (flow.isEmpty()) {
      return Optional.empty();
    }
    Fact.Time partTime = Times.of(view, part.range());
    for (View earlier : view.story().before(view, 1)) {
      for (Money total : earlier.mentions(Money.class)) {
        Fact.Time totalTime = Times.of(earlier, total.range());
        boolean inside =
            partTime.period().flatMap(p -> p.end()).flatMap(end -> totalTime.asOf().flatMap(t -> t.end()).map(stand -> !end.isAfter(stand)))
                .orElse(false);
        boolean sameStage = AmountRule.flow(earlier, total.range()).equals(flow);
        boolean sameTheme = Purposes.subject(earlier, total.range()).equals(Purposes.subject(view, part.range()));
        if (inside && sameStage && sameTheme && larger(total, part)) {
          return Optional.of(total.range());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean larger(Money whole, Money part) {
    return whole.currency().equals(part.currency()) && whole.number().max().compareTo(part.number().max()) > 0;
  }
}
