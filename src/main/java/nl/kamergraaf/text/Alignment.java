package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Matches note texts without numbers to marks, both in reading order, so that the sum of likenesses is greatest.
 *
 * <p>Where there are fewer texts than marks every text gets a mark, where there are more every mark gets a text.
 */
final class Alignment {

  /** A likeness that is this much smaller in sum is as good: nothing tells then. */
  private static final double MARGIN = 0.3;

  /** Most pairs that are compared: two hundred texts, of which each may belong to two hundred marks. */
  private static final long MOST_PAIRS = 40_000;

  /** Likeness of a text and a mark. */
  interface Score {
    double of(int body, int mark);
  }

  private Alignment() {}

  /**
   * For each text the marks that it may belong to, the best first: one where it is certain, none where it has no mark.
   *
   * @param bodies number of texts
   * @param marks number of marks
   */
  static List<List<Integer>> of(int bodies, int marks, Score score) {
    if (bodies <= marks) {
      return align(bodies, marks, score);
    }
    List<List<Integer>> byMark = align(marks, bodies, (mark, body) -> score.of(body, mark));
    List<List<Integer>> byBody = new ArrayList<>();
    for (int b = 0; b < bodies; b++) {
      byBody.add(new ArrayList<>());
    }
    for (int m = 0; m < byMark.size(); m++) {
      for (int b : byMark.get(m)) {
        byBody.get(b).add(m);
      }
    }
    return byBody;
  }

  /** Every one of {@code few} gets one of {@code many}. */
  private static List<List<Integer>> align(int few, int many, Score score) {
    List<List<Integer>> chosen = new ArrayList<>();
    int slack = many - few;
    if (few == 0 || (long) few * (slack + 1) > MOST_PAIRS) {
      for (int i = 0; i < few; i++) {
        chosen.add(List.of());
      }
      return chosen;
    }
    // of[i][s]: the i-th of the few at i + s
    double[][] of = new double[few][slack + 1];
    double[][] upTo = new double[few][slack + 1];
    double[][] after = new double[few][slack + 1];
    for (int i = 0; i < few; i++) {
      int row = i;
      Arrays.setAll(of[i], s -> slack == 0 ? 0 : score.of(row, row + s));
      double best = Double.NEGATIVE_INFINITY;
      for (int s = 0; s <= slack; s++) {
        best = Math.max(best, i == 0 ? 0 : upTo[i - 1][s]);
        upTo[i][s] = best + of[i][s];
      }
    }
    for (int i = few - 1; i >= 0; i--) {
      double best = Double.NEGATIVE_INFINITY;
      for (int s = slack; s >= 0; s--) {
        best = Math.max(best, i == few - 1 ? 0 : after[i + 1][s]);
        after[i][s] = best + of[i][s];
      }
    }
    for (int i = 0; i < few; i++) {
      int row = i;
      chosen.add(candidates(row, slack, s -> upTo[row][s] + after[row][s] - of[row][s]));
    }
    return chosen;
  }

  private static List<Integer> candidates(int row, int slack, IntToDoubleFunction total) {
    int best = 0;
    for (int s = 1; s <= slack; s++) {
      best = total.applyAsDouble(s) > total.applyAsDouble(best) ? s : best;
    }
    List<Integer> near = new ArrayList<>(List.of(row + best));
    for (int s = 0; s <= slack; s++) {
      if (s != best && total.applyAsDouble(s) > total.applyAsDouble(best) - MARGIN) {
        near.add(row + s);
      }
    }
    return near;
  }
}
