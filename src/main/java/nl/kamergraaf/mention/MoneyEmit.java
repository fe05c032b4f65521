package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/** Turns a list of money items into mentions: ranges into one, coordinations into one each. */
final class MoneyEmit {

  private final Tokens tokens;
  private final NumberHedges hedges;

  MoneyEmit(Tokens tokens, NumberHedges hedges) {
    this.tokens = tokens;
    this.hedges = hedges;
  }

  void emit(List<MoneyItem> items, List<NumberJoin.Kind> joins, boolean between, Consumer<Mention> out) {
    all(items, joins, between, "", out);
  }

  /** The same under the name of a rule. */
  void emit(List<MoneyItem> items, List<NumberJoin.Kind> joins, boolean between, String rule, Consumer<Mention> out) {
    all(items, joins, between, rule, out);
  }

  private void all(List<MoneyItem> items, List<NumberJoin.Kind> joins, boolean between, String rule, Consumer<Mention> out) {
    int i = 0;
    while (i < items.size()) {
      MoneyItem low = items.get(i);
      boolean two = i + 1 < items.size() && isRange(joins.get(i), between && i == 0, low, items.get(i + 1));
      MoneyItem high = two ? items.get(i + 1) : low;
      if (two && isUnclear(low, high)) {
        low = high; // "900 tot 1,2 miljard euro" leaves open what the 900 are
      }
      out.accept(money(low, high, between && i == 0, rule));
      i += two ? 2 : 1;
    }
  }

  private static boolean isRange(NumberJoin.Kind join, boolean between, MoneyItem low, MoneyItem high) {
    boolean joins = join.isRange() || join == NumberJoin.Kind.OR || between;
    return joins && low.currency().equals(high.currency()) && signed(low).compareTo(signed(high)) < 0;
  }

  private static boolean isUnclear(MoneyItem low, MoneyItem high) {
    boolean plain = low.value().isBare() && low.first() == low.value().first() && high.value().isScaled();
    return plain && signed(low).multiply(BigDecimal.valueOf(1000)).compareTo(signed(high)) < 0;
  }

  private Money money(MoneyItem low, MoneyItem high, boolean between, String given) {
    int first = between ? MoneyList.tussen(tokens, low.first()) : low.first();
    NumberHedges.Hedge left = hedges.before(tokens, first);
    NumberHedges.Hedge right = hedges.after(tokens, high.next());
    Set<String> names = new TreeSet<>(left.names());
    names.addAll(right.names());
    int start = left.names().isEmpty() ? tokens.at(first).start() : left.place();
    int end = right.names().isEmpty() ? end(high.next()) : right.place();
    boolean own = low.first() < low.value().first() || high.next() > high.value().next();
    String rule = !given.isEmpty() ? given : !own ? "amount/inherited" : low.before() ? "amount/currency-first" : "amount/currency-last";
    return new Money(new Range(start, end), rule, new Number(signed(low), signed(high), names), low.currency().orElseThrow());
  }

  /** The point of "mld." is the sentence's own where the sentence ends with it. */
  private int end(int next) {
    boolean point = tokens.is(next - 1, ".") && next == tokens.size();
    return tokens.at(point ? next - 2 : next - 1).end();
  }

  private static BigDecimal signed(MoneyItem item) {
    return item.negative() ? item.value().value().negate() : item.value().value();
  }
}
