package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** When those of a number were listed, where each number of a sentence has a date of its own: "in januari zes bedrijven gelist, en in juni vijf personen". */
final class ListTimes {

  private static final Set<String> JOINS = Set.of("en", "of", "maar");

  private ListTimes() {}

  /** The date of the number, else that of the words of listing. */
  static Fact.Time of(View view, Range words, Optional<Range> count) {
    List<When> dates = view.mentions(When.class);
    if (dates.size() < 2 || count.isEmpty()) {
      return Times.of(view, words);
    }
    return dates.stream()
        .filter(when -> when.range().end() <= count.get().start() && alone(view, new Range(when.range().end(), count.get().start())))
        .reduce((first, second) -> second)
        .map(when -> Times.of(view, when))
        .orElseGet(() -> Times.of(view, words));
  }

  /** No other number stands between, nor a joint or a mark. */
  private static boolean alone(View view, Range between) {
    boolean counted = view.mentions(Quantity.class, between).stream().anyMatch(number -> number.unit() == Quantity.Unit.COUNT);
    return !counted && !Words.any(view, between, JOINS) && !Words.marked(view.text().text(), between.start(), between.end(), ",;:()");
  }
}
