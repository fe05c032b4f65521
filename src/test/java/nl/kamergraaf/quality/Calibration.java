package nl.kamergraaf.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.quality.Judgement.Verdict;

/** How often what a rule finds is right, beside the probability that the facts carry. A fact is right where nothing that was judged of it is wrong; facts that a rule reads from the same words in the same way count as one. */
final class Calibration {

  /** With fewer facts a share says little. */
  static final int ENOUGH = 40;

  /** So far what is stated may be from what is measured. */
  static final double TOLERANCE = 0.04;

  private final Map<Key, Score> scores = new TreeMap<>(Comparator.comparing(Key::rule).thenComparing(Key::confidence));

  /** The facts of a rule that carry the same probability. */
  record Key(String rule, double confidence) {}

  /** What facts say of themselves and what is measured: shares from 0 to 1. */
  record Line(Key key, int facts, double right) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%-28s %5d facts  stated %.2f  right %.3f", key.rule(), facts, key.confidence(), right);
    }
  }

  /** Counts the facts of one letter. */
  void add(List<Judgement> judgements) {
    Map<Basis, Verdict> facts = new HashMap<>();
    for (Judgement judgement : judgements) {
      Optional<Verdict> of = judgement.verdict() == Verdict.MISSED ? Optional.empty() : Optional.of(judgement.verdict());
      judgement.basis().ifPresent(basis -> of.ifPresent(verdict -> facts.merge(basis, verdict, (a, b) -> a == Verdict.RIGHT ? b : a)));
    }
    facts.forEach((basis, verdict) -> scores.merge(new Key(basis.rule(), basis.confidence()), Score.NONE.with(verdict), Score::plus));
  }

  /** Those of which enough facts were judged and that say more or less of themselves than is so. */
  List<Line> apart() {
    return lines().stream().filter(line -> line.facts() >= ENOUGH && Math.abs(line.right() - line.key().confidence()) > TOLERANCE).toList();
  }

  List<Line> lines() {
    return scores.entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue().read(), entry.getValue().figures().precision())).toList();
  }
}
