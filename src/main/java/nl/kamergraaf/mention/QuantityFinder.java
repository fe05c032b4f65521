package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds counts and percentages.
 *
 * <ul>
 *   <li>{@code share/percent}: "4,0%", "20-25 procent", the 43,7 of "van 43,7 naar 46,1%"
 *   <li>{@code share/fraction}: "een kwart van de bevolking" is 25, "twee op de drie" 66.67
 *   <li>{@code count/thing}: "ruim negentig trainingsmodules"
 *   <li>{@code count/bare}: a number whose noun stands elsewhere: "waarvan 33 in Nederland", "circa 69.000"
 * </ul>
 *
 * <p>Durations, ordinals, measures, years, dates, sums of money, names and labels are none.
 */
public final class QuantityFinder implements Finder {

  private final NumberHedges hedges;
  private final MoneyCurrencies currencies;

  public QuantityFinder(Register register) {
    this.hedges = new NumberHedges(register);
    this.currencies = new MoneyCurrencies(register);
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    Tokens tokens = Tokens.of(sentence, reading);
    List<Quantity> found = new ArrayList<>();
    NumberGrammar grammar = new NumberGrammar(tokens);
    QuantityShares shares = new QuantityShares(tokens, grammar, hedges);
    QuantityCounts counts = new QuantityCounts(tokens, grammar, hedges, currencies, reading.register());
    int i = 0;
    while (i < tokens.size()) {
      int start = i;
      QuantityRead read = shares.at(i).or(() -> counts.at(start)).orElse(QuantityRead.nothing(i + 1));
      read.found().ifPresent(found::add);
      i = Math.max(i + 1, read.next());
    }
    if (found.stream().anyMatch(q -> q.unit() == Quantity.Unit.COUNT)) {
      List<Range> taken = taken(sentence, reading);
      found.removeIf(q -> q.unit() == Quantity.Unit.COUNT && taken.stream().anyMatch(q.range()::overlaps));
    }
    found.forEach(out);
  }

  /** Sums of money and dates are no counts. */
  private List<Range> taken(Sentence sentence, Reading reading) {
    List<Range> taken = new ArrayList<>();
    new MoneyScan(Tokens.of(sentence, reading), currencies, hedges).run(mention -> taken.add(mention.range()));
    new WhenFinder().find(sentence, reading, mention -> taken.add(mention.range()));
    return taken;
  }
}
