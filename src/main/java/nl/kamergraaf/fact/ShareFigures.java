package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Counts whose noun is known, and sums of money, of a stretch of a sentence: what a share there or in the next sentence may be of. */
record ShareFigures(View view, List<Quantity> counts, List<Sum> sums) {

  private static final Set<String> JOINS = Set.of("en", "of", ",", "alsmede", "alsook");
  private static final Set<String> TOGETHER = Set.of("samen", "tezamen", "gezamenlijk");
  private static final Set<String> PLACES = Set.of("in", "op", "bij", "uit", "binnen", "over");
  private static final Set<String> SAME = Set.of("nog", "ruim", "slechts", "maar", "circa", "de", "het");

  /** Those that stand before a place; not what others are compared with ("tegen 2.340 een jaar eerder"). */
  static ShareFigures before(View view, Range within) {
    List<Quantity> counts =
        view.mentions(Quantity.class, within).stream()
            .filter(one -> one.unit() == Quantity.Unit.COUNT && thing(view, one).filter(noun -> noun.end() <= within.end()).isPresent() && !compared(view, one.range()))
            .toList();
    List<Sum> sums =
        view.mentions(Money.class, within).isEmpty()
            ? List.of()
            : view.sums().stream().filter(sum -> sum.range().start() >= within.start() && sum.range().end() <= within.end() && !compared(view, sum.range())).toList();
    return new ShareFigures(view, counts, sums);
  }

  /** What a count counts, by the words behind it, or as told already of an earlier sentence. */
  static Optional<Range> thing(View view, Quantity count) {
    return count.thing().or(() -> Optional.ofNullable(view.knownWholes().get(count.range())));
  }

  private static boolean compared(View view, Range figure) {
    Words words = view.wordTable();
    int before = words.startingAt(figure.start()) - 1;
    before = before >= 0 && SAME.contains(words.lower(before)) ? before - 1 : before;
    return before > 0 && ShareWords.COMPARING.contains(words.lower(before));
  }

  boolean isEmpty() {
    return counts.isEmpty() && sums.isEmpty();
  }

  /** The one named last: of sums where the words speak of money, else of counts. */
  Optional<Range> last(boolean persons, boolean money) {
    boolean sum = !persons && !sums.isEmpty() && (money || counts.isEmpty());
    if (sum) {
      return Optional.of(sums.get(sums.size() - 1).range());
    }
    return counts.isEmpty() || joined() ? Optional.empty() : thing(view, counts.get(counts.size() - 1));
  }

  /** "900 boten en 40 loodsen": either may be meant. */
  private boolean joined() {
    if (counts.size() < 2) {
      return false;
    }
    Optional<Range> left = thing(view, counts.get(counts.size() - 2));
    int right = counts.get(counts.size() - 1).range().start();
    return left.filter(noun -> noun.end() < right).filter(noun -> JOINS.contains(view.lower(new Range(noun.end(), right)).strip())).isPresent();
  }

  /** The only one; of sums the only one that is no part of another. */
  Optional<Range> only(boolean persons, boolean money) {
    if (!persons && !sums.isEmpty() && (money || counts.isEmpty())) {
      List<Sum> wholes = sums.stream().filter(sum -> Wholes.saidSo(view, sum).isEmpty()).toList();
      return wholes.size() == 1 ? Optional.of(wholes.get(0).range()) : Optional.empty();
    }
    List<String> nouns = counts.stream().flatMap(count -> thing(view, count).stream()).map(view::lower).distinct().toList();
    return nouns.size() == 1 ? thing(view, counts.get(0)) : Optional.empty();
  }

  /** What a pronoun behind them stands for: the only one; else what comes to a total of others, or is told of while the others are its places. */
  Optional<Range> pointed(boolean persons, boolean money) {
    Optional<Range> one = only(persons, money);
    if (one.isPresent() || counts.size() < 2 || !persons && !sums.isEmpty()) {
      return one;
    }
    List<Quantity> totals = counts.stream().filter(this::total).toList();
    List<Quantity> free = counts.stream().filter(count -> !governed(count.range())).toList();
    boolean placed = free.size() == 1 && counts.stream().allMatch(count -> count == free.get(0) || count.range().end() < free.get(0).range().start() || PLACES.contains(Governor.of(view, count.range().start()).word()));
    return totals.size() == 1 ? thing(view, totals.get(0)) : placed ? thing(view, free.get(0)) : Optional.empty();
  }

  /** "4 trawlers en 9 kotters, samen 13 schepen". */
  private boolean total(Quantity count) {
    Words words = view.wordTable();
    int before = words.startingAt(count.range().start()) - 1;
    int first = before > 0 && words.lower(before).equals("totaal") ? before - 1 : before;
    return first > 0 && words.breaks(first - 1) && (first < before || TOGETHER.contains(words.lower(before)));
  }

  /** What changes where the figures are told to be "6% meer": the thing counted, what the sum is for. Of more figures the one that hangs from no preposition. */
  Optional<Range> changing() {
    List<Quantity> freeCounts = counts.stream().filter(count -> !governed(count.range())).toList();
    List<Sum> freeSums = sums.stream().filter(sum -> !governed(sum.range())).toList();
    int free = freeCounts.size() + freeSums.size();
    if (free == 1) {
      return freeCounts.isEmpty() ? aim(freeSums.get(0)) : whole(freeCounts.get(0));
    }
    boolean one = free == 0 && counts.size() + sums.size() == 1;
    return !one ? Optional.empty() : counts.isEmpty() ? aim(sums.get(0)) : whole(counts.get(0));
  }

  /** "90 extra inspecteurs, een uitbreiding met 6%" is not of those. */
  private Optional<Range> whole(Quantity count) {
    return thing(view, count).filter(noun -> !view.lower(noun).startsWith("extra "));
  }

  private Optional<Range> aim(Sum sum) {
    return Purposes.of(view, sum, view.stages().of(sum.range()));
  }

  private boolean governed(Range figure) {
    return SumNouns.PREPOSITIONS.contains(Governor.of(view, figure.start()).word());
  }
}
