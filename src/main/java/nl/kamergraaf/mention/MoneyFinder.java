package nl.kamergraaf.mention;

import java.util.function.Consumer;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Sentence;

/**
 * Finds sums of money: a number with a currency before or behind it, or one that takes its currency from a sum beside it.
 *
 * <ul>
 *   <li>{@code amount/currency-first}: "ruim EUR 5,88 miljard"
 *   <li>{@code amount/currency-last}: "12.500 euro"
 *   <li>{@code amount/inherited}: the 58 miljoen of "EUR 225 miljoen, waarvan 58 miljoen voor energie"
 *   <li>{@code amount/noun}: "een reserve van 500 miljoen", where a word for money makes it one
 *   <li>{@code amount/cents}: "56 cent"
 * </ul>
 *
 * <p>Another number with a multiplier and no currency in its sentence is no sum; nor are figures of a table in thousands ("x € 1.000").
 */
public final class MoneyFinder implements Finder {

  private final MoneyCurrencies currencies;
  private final NumberHedges hedges;

  public MoneyFinder(Register register) {
    this.currencies = new MoneyCurrencies(register);
    this.hedges = new NumberHedges(register);
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    Tokens tokens = reading.tokens(sentence);
    if (tokens.hint(Hint.QUANTITY) && (currencies.in(tokens) || MoneyNouns.in(tokens))) {
      new MoneyScan(tokens, currencies, hedges).run(out);
    }
  }
}
