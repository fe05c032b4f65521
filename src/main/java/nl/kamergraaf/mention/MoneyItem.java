package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/**
 * One number of a sum of money, with the currency beside it if there is one: "€ 2" of "tussen de € 2 en € 3,5 miljard".
 *
 * @param first its first token, sign and currency included
 * @param next the token behind it, currency included
 * @param before the currency stands before the number
 */
record MoneyItem(int first, int next, NumberValue value, boolean negative, Optional<String> currency, boolean before) {

  /** Words for a currency that also weigh: "3 miljoen pond", not "3 pond". */
  private static final Set<String> WEIGHTS = Set.of("pond", "ponden");

  /** @param joined the item follows another one of its list: what is glued to its front is the join */
  static Optional<MoneyItem> at(Tokens tokens, NumberGrammar grammar, MoneyCurrencies currencies, int i, boolean joined) {
    int j = i;
    boolean negative = isMinus(tokens, j);
    if (negative) {
      j++;
    }
    Optional<MoneyCurrencies.Read> before = currencies.at(tokens, j);
    int number = before.map(MoneyCurrencies.Read::next).orElse(j);
    if (before.isPresent() && tokens.isDash(number) && tokens.glued(number + 1)) {
      negative = true;
      number++;
    }
    Optional<NumberValue> read = joined || before.isPresent() || grammar.startsAt(number) ? grammar.at(number) : Optional.empty();
    if (read.isEmpty() || (before.isPresent() && before.get().word() && !read.get().isScaled())) {
      return Optional.empty(); // "Euro 6" is a norm
    }
    NumberValue value = read.get();
    // "in 2026 € 1 miljard": the sign belongs to the number behind it
    Optional<MoneyCurrencies.Read> after =
        before.isPresent() ? Optional.empty() : currencies.at(tokens, value.next()).filter(sign -> sign.word() ? value.isScaled() || !tokens.in(value.next(), WEIGHTS) : grammar.at(sign.next()).isEmpty());
    int next = after.map(MoneyCurrencies.Read::next).orElse(value.next());
    Optional<String> currency = before.or(() -> after).map(MoneyCurrencies.Read::code);
    if (currency.isPresent() && tokens.is(next, ",") && tokens.glued(next) && tokens.isDash(next + 1) && tokens.glued(next + 1)) {
      next += 2; // € 35.000,-
    }
    if (before.isPresent() && currencies.at(tokens, next).filter(sign -> sign.word() && sign.code().equals(currency.get())).isPresent()) {
      next = currencies.at(tokens, next).get().next(); // "€ 385 mln euro"
    }
    return Optional.of(new MoneyItem(i, next, value, negative, currency, before.isPresent()));
  }

  private static boolean isMinus(Tokens tokens, int i) {
    if (tokens.is(i, "min") || tokens.is(i, "minus")) {
      return true;
    }
    return tokens.isDash(i) && tokens.glued(i + 1) && !tokens.glued(i) && i > 0 && !tokens.isDigits(i - 1);
  }

  MoneyItem in(String code) {
    return new MoneyItem(first, next, value, negative, Optional.of(code), before);
  }

  MoneyItem with(NumberValue other) {
    return new MoneyItem(first, next, other, negative, currency, before);
  }
}
