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

  /** "ruim 7 miljard toegezegd": so many of nothing are no count, but money whose currency the text leaves out. */
  static boolean uncounted(View view, Quantity number, Range thing) {
    Words words = view.wordTable();
    int what = thing == null ? words.size() : words.startingAt(thing.start());
    boolean compared = what < words.size() && words.isIn(what, MeasureWords.COMPARED); // "de 9 mrd. hogere ontvangsten"
    if (thing != null && !compared || number.unit() != Quantity.Unit.COUNT) {
      return false;
    }
    int first = words.startingAt(number.range().start());
    if (first > 0 && words.isIn(first - 1, MeasureWords.THERE)) {
      return false; // "In heel 2022 waren dat er ruim 6 miljoen"
    }
    boolean scaled = false;
    for (int i = first; i < words.size() && words.range(i).end() <= number.range().end(); i++) {
      scaled |= words.isIn(i, MeasureWords.SCALES);
    }
    return scaled;
  }

  /** "gaat omlaag van 3 miljoen naar 2 miljoen": the word for a cut is the verb, and neither sum is what is cut. */
  static boolean lowered(View view, Sum sum) {
    Range clause = SumChanges.clause(sum);
    return view.cues("change", clause).stream()
        .filter(hit -> hit.concept().name().equals("decrease"))
        .anyMatch(fall -> view.everyCue("flow-type", clause).stream().anyMatch(stage -> stage.range().overlaps(fall.range())));
  }

  /** Whether a count is of what is lacking or what something changes by: of how much there is it says nothing. */
  static boolean apart(View view, Quantity number, Fact.Measure measure) {
    if (number.unit() != Quantity.Unit.COUNT) {
      return false;
    }
    boolean moves = measure.change().filter(change -> !change.startsWith("level-") && !change.equals(SumChanges.ADDITIONAL)).isPresent();
    Words words = view.wordTable();
    int van = words.startingAt(number.range().start()) - 1;
    boolean lacks = van > 0 && words.lower(van).equals("van") && MeasureWords.LACKS.end(words.lower(van - 1));
    return moves || lacks || measure.change().filter(SumChanges.ADDITIONAL::equals).isPresent() && words.startingAt(number.range().end()) < words.size();
  }

  /** Whether a number is part of a unit that another one is per. */
  static boolean inUnit(View view, Collection<Fact.Measure> measures, Range number) {
    int first = view.wordTable().startingAt(number.start());
    if (first > 0 && view.wordTable().lower(first - 1).equals("per")) {
      return true;
    }
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
