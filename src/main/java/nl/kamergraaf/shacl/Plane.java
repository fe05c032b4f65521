package nl.kamergraaf.shacl;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Solutions in two orders at once. Of numbers and days that rise together, half are lower and half are later, and few are both; those are
 * found without going through either half: a tree over the first order knows the span of places in the second order below each of its
 * branches.
 */
final class Plane {

  private final Sorted first;
  private final Sorted second;
  private final int leaves;
  private final int[] lowest;
  private final int[] highest;

  Plane(Sorted first, Sorted second) {
    this.first = first;
    this.second = second;
    this.leaves = Math.max(1, Integer.highestOneBit(2 * first.size() - 1));
    this.lowest = new int[2 * leaves];
    this.highest = new int[2 * leaves];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    Arrays.fill(highest, -1);
    for (int place = 0; place < first.size(); place++) {
      lowest[leaves + place] = second.place(first.row(place));
      highest[leaves + place] = lowest[leaves + place];
    }
    for (int branch = leaves - 1; branch > 0; branch--) {
      lowest[branch] = Math.min(lowest[2 * branch], lowest[2 * branch + 1]);
      highest[branch] = Math.max(highest[2 * branch], highest[2 * branch + 1]);
    }
  }

  /** Rows that are in a slice of the first order and in one of the second, each once. */
  IntStream rows(Sorted.Slice one, Sorted.Slice two) {
    IntStream.Builder found = IntStream.builder();
    for (Sorted.Places along : one.places()) {
      two.places().forEach(across -> collect(1, 0, leaves, along, across, found));
    }
    return found.build();
  }

  private void collect(int branch, int from, int to, Sorted.Places along, Sorted.Places across, IntStream.Builder found) {
    if (to <= along.from() || from >= along.to() || highest[branch] < across.from() || lowest[branch] >= across.to()) {
      return;
    }
    if (branch >= leaves) {
      found.add(first.row(from));
      return;
    }
    int middle = (from + to) >>> 1;
    collect(2 * branch, from, middle, along, across, found);
    collect(2 * branch + 1, middle, to, along, across, found);
  }
}
