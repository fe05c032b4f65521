package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds counts and percentages.
 *
 * <ul>
 *   <li>{@code share/percent}: "4,0%", "20-25 procent", the 43,7 of "van 43,7 naar 46,1%"
 *   <li>{@code share/fraction}: "een kwart van de bevolking" is 25
 *   <li>{@code share/out-of}: "twee op de drie patiënten" is 66.67
 *   <li>{@code count/thing}: "ruim negentig trainingsmodules"
 *   <li>{@code count/bare}: a number whose noun stands elsewhere: "waarvan 33 in Nederland", "circa 69.000"
 * </ul>
 *
 * <p>Durations, ordinals, measures, years, dates, sums of money, names and labels are none.
 */
public final class QuantityFinder implements Finder {

  private final NumberHedges hedges;
  private final MoneyCurrencies currencies;
  private final Finder money;
  private final Finder dates;

  /**
   * Prepares for a register.
   *
   * @param money finds sums of money, which are no counts
   * @param dates finds dates, which are none either
   */
  QuantityFinder(Register register, Finder money, Finder dates) {
    this.hedges = new NumberHedges(register);
    this.currencies = new MoneyCurrencies(register);
    this.money = money;
    this.dates = dates;
  }

  public QuantityFinder(Register register) {
    this(register, new MoneyFinder(register), new WhenFinder());
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    Tokens tokens = reading.tokens(sentence);
    if (!tokens.hint(Hint.QUANTITY)) {
      return;
    }
    List<Quantity> found = new ArrayList<>();
    NumberGrammar grammar = tokens.grammar();
    QuantityShares shares = new QuantityShares(tokens, grammar, hedges);
    QuantityCounts counts = new QuantityCounts(tokens, grammar, hedges, currencies, reading.register());
    int i = 0;
    while (i < tokens.size()) {
      int start = i;
      if (!mayStart(tokens, i)) {
        i++;
        continue;
      }
      QuantityRead read = shares.at(i).or(() -> counts.at(start)).orElse(QuantityRead.nothing(i + 1));
      read.found().ifPresent(found::add);
      i = Math.max(i + 1, read.next());
    }
    found.removeIf(q -> q.rule().equals("count/bare") && (inCell(tokens, q.range()) || besideNumber(tokens, q.range())));
    if (found.stream().anyMatch(q -> q.unit() == Quantity.Unit.COUNT)) {
      NavigableMap<Integer, Integer> taken = taken(sentence, reading);
      found.removeIf(q -> q.unit() == Quantity.Unit.COUNT && overlaps(taken, q.range()));
    }
    found.forEach(out);
  }

  /** A number alone in a cell of a table, which counts what the head of its column says. */
  private static boolean inCell(Tokens tokens, Range range) {
    int first = tokens.from(range.start());
    return tokens.is(first - 1, "|") && (tokens.is(tokens.from(range.end()), "|") || tokens.from(range.end()) >= tokens.size());
  }

  /** "Openbare apotheek 5.410 5.488": two numbers side by side are a row of a table. */
  private static boolean besideNumber(Tokens tokens, Range range) {
    int first = tokens.from(range.start());
    int next = tokens.from(range.end());
    return tokens.isDigits(first) && (tokens.isDigits(next) && !tokens.glued(next) || first > 0 && tokens.isDigits(first - 1) && !tokens.glued(first));
  }

  private static boolean mayStart(Tokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "helft", "driekwart", "tweederde", "kwart", "eén", "één" -> true;
      case "de" -> tokens.is(i + 1, "helft");
      case "tussen" -> tokens.mayBeNumber(i + 1) || tokens.mayBeNumber(i + 2);
      default -> tokens.mayBeNumber(i);
    };
  }

  /** Sums of money and dates are no counts: where they start, and where they end. */
  private NavigableMap<Integer, Integer> taken(Sentence sentence, Reading reading) {
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    Consumer<Mention> take = mention -> taken.merge(mention.range().start(), mention.range().end(), Math::max);
    reading.found(money, sentence).forEach(take);
    reading.found(dates, sentence).forEach(take);
    return taken;
  }

  private static boolean overlaps(NavigableMap<Integer, Integer> taken, Range range) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(range.end());
    return before != null && before.getValue() > range.start();
  }
}
