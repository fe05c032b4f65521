package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All judgements, counted by set and family. Only judgements on open letters are kept one by one. */
final class Report {

  private final Map<GoldSet, Map<Family, Score>> scores = new EnumMap<>(GoldSet.class);
  private final Map<GoldSet, Integer> letters = new EnumMap<>(GoldSet.class);
  private final List<Judged> errors = new ArrayList<>();
  private final Calibration blind = new Calibration();
  private int mustNot;

  /** What is wrong with an open letter. */
  record Judged(LetterPair letter, Judgement judgement) {}

  void add(LetterPair letter, List<Judgement> judgements) {
    GoldSet set = letter.gold().set();
    letters.merge(set, 1, Integer::sum);
    mustNot += letter.gold().mustNot();
    if (set == GoldSet.BLIND) {
      blind.add(judgements);
    }
    for (Judgement judgement : judgements) {
      Map<Family, Score> families = scores.computeIfAbsent(set, s -> new EnumMap<>(Family.class));
      families.merge(judgement.family(), Score.NONE.with(judgement.verdict()), Score::plus);
      if (set == GoldSet.OPEN && judgement.verdict() != Judgement.Verdict.RIGHT) {
        errors.add(new Judged(letter, judgement));
      }
    }
  }

  Score score(GoldSet set, Family family) {
    return scores.getOrDefault(set, Map.of()).getOrDefault(family, Score.NONE);
  }

  Score all(Family family) {
    return score(GoldSet.OPEN, family).plus(score(GoldSet.BLIND, family));
  }

  int letters(GoldSet set) {
    return letters.getOrDefault(set, 0);
  }

  /** How sure the facts of blind letters are, and how sure they say to be. */
  Calibration calibration() {
    return blind;
  }

  /** Sentences that no letter may be made to say: counted here, judged by people. */
  int mustNot() {
    return mustNot;
  }

  List<Judged> errors() {
    return List.copyOf(errors);
  }
}
