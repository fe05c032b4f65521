package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One sentence on its way through the money grammar; remembers the last currency, which later numbers may inherit. */
final class MoneyScan {

  /** After these a number with a multiplier counts people or things that are named elsewhere. */
  private static final Set<String> NO_HEIRS = Set.of("voor", "aan", "per", "door", "onder", "keer", "maal", "bij");

  private static final String EURO = "EUR";
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal TON = new BigDecimal("100000");

  private final Tokens tokens;
  private final NumberGrammar grammar;
  private final MoneyCurrencies currencies;
  private final NumberHedges hedges;
  private Optional<String> last = Optional.empty();

  MoneyScan(Tokens tokens, MoneyCurrencies currencies, NumberHedges hedges) {
    this.tokens = tokens;
    this.grammar = tokens.grammar();
    this.currencies = currencies;
    this.hedges = hedges;
  }

  void run(Consumer<Mention> out) {
    int i = 0;
    while (i < tokens.size()) {
      Optional<MoneyList> read = !mayStart(i) || inTable(i) ? Optional.empty() : MoneyList.at(tokens, grammar, currencies, hedges, i);
      i = read.isEmpty() ? i + 1 : isCents(read.get()) ? word(read.get(), CENT, "amount/cents", out) : isTon(read.get()) ? word(read.get(), TON, "amount/noun", out) : take(read.get(), out);
    }
  }

  private boolean mayStart(int i) {
    return switch (tokens.at(i).kind()) {
      case DIGITS -> true;
      case WORD -> tokens.mayBeNumber(i) || tokens.is(i, "min") || tokens.is(i, "minus") || currencies.at(tokens, i).isPresent();
      case MARK -> tokens.isDash(i) || currencies.at(tokens, i).isPresent();
    };
  }

  /** "(x € 1.000)" says in what a table counts. */
  private boolean inTable(int i) {
    return tokens.is(i - 1, "x") || tokens.is(i - 1, "×");
  }

  private boolean isCents(MoneyList list) {
    MoneyItem item = list.items().get(0);
    return list.items().size() == 1 && item.currency().isEmpty() && !item.value().isScaled() && MoneyNouns.isCent(tokens, item.next());
  }

  /** "een fonds van twee ton": never what weighs so much. */
  private boolean isTon(MoneyList list) {
    MoneyItem item = list.items().get(0);
    boolean one = list.items().size() == 1 && item.currency().isEmpty() && !item.value().isScaled() && MoneyNouns.isTon(tokens, item.next());
    return one && !nounFollows(item.next() + 1) && MoneyNouns.named(tokens, tokens.from(hedges.before(tokens, item.first()).place()) - 1);
  }

  /** A sum of euros in a word for so much of one. */
  private int word(MoneyList list, BigDecimal worth, String rule, Consumer<Mention> out) {
    MoneyItem item = list.items().get(0);
    NumberValue value = item.value().scaled(worth);
    new MoneyEmit(tokens, hedges).emit(List.of(new MoneyItem(item.first(), item.next() + 1, value, item.negative(), Optional.of(EURO), false)), List.of(), false, rule, out);
    return item.next() + 1;
  }

  /** Gives what of the list is money and returns the token to go on from. */
  private int take(MoneyList list, Consumer<Mention> out) {
    if (!list.hasCurrency()) {
      return inherited(list, out);
    }
    int start = 0;
    while (start < list.items().size() - 1 && !reaches(list, start)) {
      start++;
    }
    int end = start + 1;
    while (end < list.items().size() && joined(list, end)) {
      end++;
    }
    List<MoneyItem> items = new ArrayList<>(list.items().subList(start, end));
    List<NumberJoin.Kind> joins = list.joins().subList(start, end - 1);
    boolean between = list.between() && start == 0;
    MoneyShare.fill(items, joins, between, tokens.is(items.get(0).first() - 1, "van"));
    last = items.get(items.size() - 1).currency();
    new MoneyEmit(tokens, hedges).emit(items, joins, between, out);
    return items.get(items.size() - 1).next();
  }

  /** The item has a currency, or takes one from an item further on. */
  private boolean reaches(MoneyList list, int index) {
    if (list.items().get(index).currency().isPresent()) {
      return true;
    }
    for (int i = index; i < list.joins().size(); i++) {
      MoneyItem item = list.items().get(i);
      NumberJoin.Kind kind = list.joins().get(i);
      boolean range = kind.isRange() || (list.between() && i == 0) || kind == NumberJoin.Kind.OR;
      boolean label = item.value().isYear() || NumberLabels.isLabelled(tokens, item.first());
      boolean listed = kind != NumberJoin.Kind.TO || tokens.is(list.items().get(0).first() - 1, "van");
      if (label || !(range || listed)) {
        return false;
      }
      if (list.items().get(i + 1).currency().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The item belongs to the one before it: both have a currency, or it inherits one. */
  private boolean joined(MoneyList list, int index) {
    MoneyItem item = list.items().get(index);
    NumberJoin.Kind kind = list.joins().get(index - 1);
    if (item.currency().isEmpty() && item.value().isYear()) {
      return false; // "EUR 50 miljard tot en met 2027"
    }
    boolean by = tokens.is(list.items().get(index - 1).next(), "tot") && item.currency().isPresent() && list.items().get(index - 1).currency().isPresent();
    if (by && list.items().get(index - 1).first() > 1 && tokens.is(list.items().get(index - 1).first() - 1, "met")) {
      return false; // "verhoogd met € 4 mln. tot € 40 mln."
    }
    if (item.currency().isPresent() || kind.isRange() || (list.between() && index == 1)) {
      return true;
    }
    boolean further = list.items().subList(index, list.items().size()).stream().anyMatch(i -> i.currency().isPresent());
    return further || (item.value().isScaled() && !nounFollows(item));
  }

  private boolean nounFollows(MoneyItem item) {
    return nounFollows(item.next());
  }

  private boolean nounFollows(int next) {
    return NumberNoun.after(tokens, next).isPresent();
  }

  private int inherited(MoneyList list, Consumer<Mention> out) {
    MoneyItem item = list.items().get(0);
    int end = item.next();
    NumberHedges.Hedge hedge = hedges.before(tokens, item.first());
    boolean heir =
        last.isPresent()
            && !nounFollows(list.items().get(list.items().size() - 1))
            && list.items().get(list.items().size() - 1).value().isScaled()
            && !tokens.in(tokens.from(hedge.place()) - 1, NO_HEIRS)
            && !isShare(list.next());
    boolean noun = !heir && isMoney(list, hedge);
    if (heir || noun) {
      List<MoneyItem> items = new ArrayList<>(list.items());
      items.set(0, item.in(last.orElse(EURO)));
      MoneyShare.fill(items, list.joins(), list.between(), false);
      new MoneyEmit(tokens, hedges).emit(items, list.joins(), list.between(), heir ? "amount/inherited" : "amount/noun", out);
      end = list.next();
    }
    return end;
  }

  /** "een reserve van 500 miljoen", "de 100 miljoen incidenteel geld". */
  private boolean isMoney(MoneyList list, NumberHedges.Hedge hedge) {
    MoneyItem end = list.items().get(list.items().size() - 1);
    boolean scaled = end.value().isScaled() && !isShare(list.next());
    if (!scaled || !MoneyNouns.around(tokens, tokens.from(hedge.place()) - 1, list.next())) {
      return false;
    }
    return !nounFollows(end) || MoneyNouns.isMoney(tokens, list.next());
  }

  private boolean isShare(int next) {
    return tokens.is(next, "%") || tokens.is(next, "procent");
  }
}
