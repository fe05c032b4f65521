package nl.kamergraaf.fact;

import java.util.Set;

/** Sums that a motion or amendment only wants. */
final class SumWishes {

  private static final Set<String> WISHES = Set.of("wil", "wilde", "willen", "wilden", "beoogt", "beoogde", "beogen", "wenst", "wenste");
  private static final Set<String> RELATIVES = Set.of("waarvoor", "waarmee", "waaraan", "waarvan", "die", "dat", "waarin");

  private SumWishes() {}

  /** "het amendement, dat 3 miljoen wil overhevelen". */
  static boolean wished(Sum sum) {
    Row row = sum.row();
    if (wants(row, sum)) {
      return true;
    }
    if (!row.at(sum.clause()).in(RELATIVES) || !sum.has(sum.clause(), sum.end(), WISHES)) {
      return false;
    }
    for (int i = sum.clause() - 1; i >= 0; i--) {
      if (motion(row.at(i)) || row.at(i).is("voorstel")) {
        return true;
      }
    }
    return false;
  }

  /** "De motie wil 3 miljoen uittrekken", "De motie, om 3 miljoen uit te trekken, ...". */
  private static boolean wants(Row row, Sum sum) {
    if (row.at(sum.clause()).is("om") && row.at(sum.clause() - 1).is(",")) {
      return motion(row.at(0)) || motion(row.at(1));
    }
    return (motion(row.at(sum.clause())) || motion(row.at(sum.clause() + 1))) && sum.has(sum.clause(), sum.at(), WISHES);
  }

  private static boolean motion(Row.Item item) {
    return item.lower().startsWith("motie") || item.lower().startsWith("amendement") || item.lower().startsWith("initiatiefnota");
  }
}
