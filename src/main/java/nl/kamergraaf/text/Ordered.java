package nl.kamergraaf.text;

import java.util.function.IntPredicate;

/** Finds a place in what stands in the order of the text. */
public final class Ordered {

  private Ordered() {}

  /**
   * Index of the first of {@code size} that is not before what is sought; {@code size} where all are.
   *
   * @param before true for the indices up to some one, false from there on
   */
  public static int first(int size, IntPredicate before) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
