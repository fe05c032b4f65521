package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.List;

/** Gives each number of a coordination the currency and the multiplier that it shares with its neighbours. */
final class MoneyShare {

  private MoneyShare() {}

  static void fill(List<MoneyItem> items, List<NumberJoin.Kind> joins, boolean between, boolean fromTo) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).currency().isEmpty() && items.get(i - 1).currency().isPresent()) {
        items.set(i, items.get(i).in(items.get(i - 1).currency().get()));
      }
    }
    for (int i = items.size() - 2; i >= 0; i--) {
      MoneyItem item = items.get(i);
      MoneyItem next = items.get(i + 1);
      boolean range = joins.get(i).isRange() || (between && i == 0);
      boolean own = item.currency().isPresent() && next.currency().isPresent() && item.before() == next.before() && !range && item.before();
      boolean rises = item.value().raw().compareTo(next.value().raw()) < 0;
      boolean moves = fromTo && joins.get(i) == NumberJoin.Kind.TO && item.value().raw().compareTo(next.value().raw().multiply(BigDecimal.TEN)) < 0
          && next.value().raw().compareTo(item.value().raw().multiply(BigDecimal.TEN)) < 0; // "van € 4,7 naar € 5,3 miljard"
      own &= !moves;
      if (item.value().takesScaleOf(next.value()) && (rises || !range || (fromTo && item.currency().isEmpty())) && !(own && hasOwnCurrency(next))) {
        item = item.with(item.value().scaled(next.value().scale()));
      }
      items.set(i, item.currency().isPresent() || next.currency().isEmpty() ? item : item.in(next.currency().get()));
    }
  }

  /** "€ 5 en € 3 miljoen" are two sums, each with a sign of its own. */
  private static boolean hasOwnCurrency(MoneyItem item) {
    return item.before() && item.value().first() > item.first();
  }
}
