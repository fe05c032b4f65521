package nl.kamergraaf.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** What the numbers of a sentence measure besides a level or a total: how something changes, and for each of what they hold. */
final class Measures {

  private Measures() {}

  /** Of the sums of money, by their range; those that are only a level or a total are left out. */
  static Map<Range, Fact.Measure> ofSums(View view) {
    return of(view, view.sums());
  }

  /** The same of counts and percentages. */
  static Map<Range, Fact.Measure> ofFigures(View view) {
    return of(view, Sum.of(view, view.mentions(Quantity.class)));
  }

  private static Map<Range, Fact.Measure> of(View view, List<Sum> sums) {
    Map<Range, Fact.Measure> measures = new HashMap<>();
    if (sums.isEmpty() || view.tooLong()) {
      return measures;
    }
    String[] changes = SumChanges.of(view, sums);
    List<SumRates.Rate> rates = SumRates.of(view, sums, changes);
    for (int i = 0; i < changes.length; i++) {
      SumRates.Rate rate = rates.get(i);
      if (changes[i] != null || rate.period().isPresent() || rate.unit().isPresent()) {
        measures.put(sums.get(i).range(), new Fact.Measure(Optional.ofNullable(changes[i]), rate.period(), rate.unit()));
      }
    }
    return measures;
  }

  /** Whether a number is part of the unit that another one is per. */
  static boolean inUnit(Collection<Fact.Measure> measures, Range number) {
    for (Fact.Measure measure : measures) {
      if (measure.perUnit().isPresent() && measure.perUnit().get().contains(number)) {
        return true;
      }
    }
    return false;
  }

  /** Index of what ties a number to its clause: the item before it, over "in totaal", "een bedrag van" and how much it is. */
  static int tie(Sum sum) {
    Row row = sum.row();
    int i = sum.at() - 1;
    while (i > sum.clause()) {
      if (row.at(i).is("totaal") && row.at(i - 1).is("in") || row.at(i).is("verwachting") && row.at(i - 1).is("naar")) {
        i -= 2;
      } else if (row.at(i).is("van") && MoneyWords.heap(row.at(i - 1).lower())) {
        i -= 2;
      } else if (row.at(i).in(MeasureWords.BETWEEN)) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  /** Index behind a number and the noun that it counts, where that follows it. */
  static int behind(Sum sum) {
    int next = sum.at() + 1;
    if (sum.figure() instanceof Quantity count && count.thing().isPresent() && count.thing().get().start() >= count.range().end()) {
      Range thing = count.thing().get();
      int first = sum.row().from(thing.start());
      return first == next ? Math.max(next, sum.row().from(thing.end() - 1) + 1) : next;
    }
    return next;
  }

  /** Whether two numbers are of one kind: both money, both counts, both percentages. */
  static boolean alike(Sum one, Sum other) {
    boolean counts = one.figure() instanceof Quantity a && other.figure() instanceof Quantity b && a.unit() == b.unit();
    return counts || !(one.figure() instanceof Quantity) && !(other.figure() instanceof Quantity);
  }
}
