package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which places are marks, for the letter as a whole: of all sequences that increase, the one with the best sum of scores, where
 * each number left out costs something. Letters number their notes without gaps, so a G7 between the marks 2 and 3 finds no place.
 */
final class MarkSequence {

  private static final double GAP = 0.35;
  /** No gap costs more: a letter may come with its first half cut off. */
  private static final double WIDEST_GAP = 3.5;

  /** For a number that a text of a note wants. */
  private static final double EXPECTED = 0.6;

  /** Least sum for a letter that has no note texts at all. */
  private static final double WITHOUT_BODIES = 0.75;
  private static final double WITH_BODIES = 0.3;

  private MarkSequence() {}

  /**
   * Chooses marks in reading order.
   *
   * @param print what the texts of the notes tell
   */
  static List<Mark> best(List<Mark> places, NotePrint print) {
    int[] before = new int[places.size()];
    double[] sum = new double[places.size()];
    int highest = places.stream().mapToInt(Mark::number).max().orElse(0);
    Best near = new Best(highest);
    Best far = new Best(highest);
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      int number = places.get(i).number();
      double from = places.get(i).weak() ? Double.NEGATIVE_INFINITY : -Math.min(GAP * (number - 1), WIDEST_GAP);
      before[i] = -1;
      int linear = near.below(number);
      if (linear >= 0 && sum[linear] - GAP * (number - places.get(linear).number() - 1) > from) {
        from = sum[linear] - GAP * (number - places.get(linear).number() - 1);
        before[i] = linear;
      }
      int capped = far.below(number);
      if (capped >= 0 && sum[capped] - WIDEST_GAP > from) {
        from = sum[capped] - WIDEST_GAP;
        before[i] = capped;
      }
      sum[i] = from + places.get(i).score() + (print.expects(number) ? EXPECTED : 0);
      near.put(number, i, sum[i] + GAP * number);
      far.put(number, i, sum[i]);
      last = last < 0 || sum[i] > sum[last] ? i : last;
    }
    List<Mark> chosen = new ArrayList<>();
    if (last >= 0 && sum[last] >= (print.texts() ? WITH_BODIES : WITHOUT_BODIES)) {
      for (int i = last; i >= 0; i = before[i]) {
        chosen.add(0, places.get(i));
      }
    }
    return chosen;
  }

  /** The best index by value for every prefix of the numbers (a Fenwick tree over maxima). */
  private static final class Best {
    private final int[] index;
    private final double[] value;

    Best(int highest) {
      index = new int[highest + 1];
      value = new double[highest + 1];
      Arrays.fill(index, -1);
      Arrays.fill(value, Double.NEGATIVE_INFINITY);
    }

    int below(int number) {
      int best = -1;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = number - 1; i > 0; i -= i & -i) {
        if (value[i] > highest) {
          highest = value[i];
          best = index[i];
        }
      }
      return best;
    }

    void put(int number, int at, double worth) {
      for (int i = number; i < index.length; i += i & -i) {
        if (worth > value[i]) {
          value[i] = worth;
          index[i] = at;
        }
      }
    }
  }
}
