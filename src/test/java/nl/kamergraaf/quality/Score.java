package nl.kamergraaf.quality;

import nl.kamergraaf.quality.Judgement.Verdict;

/** Counts of one family: 8 right, 1 wrong, 1 missed, 1 extra are precision 0.8, recall 0.8. */
record Score(int right, int wrong, int missed, int extra) {

  static final Score NONE = new Score(0, 0, 0, 0);

  Score with(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> new Score(right + 1, wrong, missed, extra);
      case WRONG -> new Score(right, wrong + 1, missed, extra);
      case MISSED -> new Score(right, wrong, missed + 1, extra);
      case EXTRA -> new Score(right, wrong, missed, extra + 1);
    };
  }

  Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed, extra + other.extra);
  }

  /** Things in the gold. */
  int gold() {
    return right + wrong + missed;
  }

  /** Things read. */
  int read() {
    return right + wrong + extra;
  }

  Figures figures() {
    double f1 = gold() + read() == 0 ? 1 : 2.0 * right / (gold() + read());
    return new Figures(share(read()), share(gold()), f1);
  }

  /** Nothing to find and nothing found is no fault; something to find and nothing found is. */
  private double share(int of) {
    return of == 0 ? (gold() + read() == 0 ? 1 : 0) : (double) right / of;
  }

  /** Precision, recall and their harmonic mean, 0 to 1. */
  record Figures(double precision, double recall, double f1) {}
}
