package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of money that are joined: "EUR 1 en 2 miljard", "van 3 naar 4 miljoen euro", "€ 10-15 miljoen". What one of them lacks in currency or
 * multiplier it takes from its neighbour.
 *
 * @param items in reading order, at least one
 * @param joins what stands between them, one fewer
 * @param between "tussen" stands before them
 */
record MoneyList(List<MoneyItem> items, List<NumberJoin.Kind> joins, boolean between) {

  private static final int MOST = 12;

  static Optional<MoneyList> at(Tokens tokens, NumberGrammar grammar, MoneyCurrencies currencies, NumberHedges hedges, int i) {
    Optional<MoneyItem> first = MoneyItem.at(tokens, grammar, currencies, i, false);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<MoneyItem> items = new ArrayList<>(List.of(first.get()));
    List<NumberJoin.Kind> joins = new ArrayList<>();
    while (items.size() < MOST) {
      MoneyItem last = items.get(items.size() - 1);
      Optional<NumberJoin> join = NumberJoin.at(tokens, last.next());
      Optional<MoneyItem> next = join.flatMap(j -> MoneyItem.at(tokens, grammar, currencies, pastHedge(tokens, hedges, j.next()), true));
      if (next.isEmpty() || (next.get().currency().isEmpty() && next.get().value().isYear())) {
        break; // "€ 25 mln tot en met 2027"
      }
      items.add(next.get());
      joins.add(join.get().kind());
    }
    while (!joins.isEmpty() && joins.get(joins.size() - 1) == NumberJoin.Kind.COMMA) {
      joins.remove(joins.size() - 1);
      items.remove(items.size() - 1);
    }
    return Optional.of(new MoneyList(items, joins, tussen(tokens, i) < i));
  }

  private static int pastHedge(Tokens tokens, NumberHedges hedges, int i) {
    for (int skip = 1; skip <= 3; skip++) {
      NumberHedges.Hedge hedge = hedges.before(tokens, i + skip);
      if (!hedge.names().isEmpty() && hedge.place() == tokens.at(i).start()) {
        return i + skip;
      }
    }
    return i;
  }

  /** Index of the "tussen" before a number; the number's own index where there is none. */
  static int tussen(Tokens tokens, int i) {
    if (tokens.is(i - 1, "tussen")) {
      return i - 1;
    }
    return tokens.is(i - 1, "de") && tokens.is(i - 2, "tussen") ? i - 2 : i;
  }

  int next() {
    return items.get(items.size() - 1).next();
  }

  boolean hasCurrency() {
    return items.stream().anyMatch(item -> item.currency().isPresent());
  }

  /** The same list up to an item. */
  MoneyList upTo(int count) {
    return new MoneyList(items.subList(0, count), joins.subList(0, Math.max(0, count - 1)), between);
  }

  MoneyList only(int index) {
    return new MoneyList(List.of(items.get(index)), List.of(), false);
  }
}
