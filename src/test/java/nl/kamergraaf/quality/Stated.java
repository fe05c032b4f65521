package nl.kamergraaf.quality;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.quality.Judgement.Verdict;
import nl.kamergraaf.text.Range;

/**
 * Judges one value beside a thing that was found: both may leave it unstated, and two silences count as nothing.
 *
 * @param rule rule that found the value, empty where it was not found
 * @param basis of the fact that has the value
 */
record Stated(Family family, String subject, String rule, Optional<Basis> basis, Consumer<Judgement> out) {

  void judge(Optional<String> expected, Optional<String> found, boolean same, Optional<Range> at) {
    if (expected.isEmpty() && found.isEmpty()) {
      return;
    }
    Verdict verdict;
    if (found.isEmpty()) {
      verdict = Verdict.MISSED;
    } else if (expected.isEmpty()) {
      verdict = Verdict.EXTRA;
    } else {
      verdict = same ? Verdict.RIGHT : Verdict.WRONG;
    }
    String read = found.orElse(rule.isEmpty() ? "" : "nothing") + (rule.isEmpty() ? "" : " [" + rule + "]");
    out.accept(new Judgement(family, verdict, subject + ": " + expected.orElse("nothing"), read, "", at, found.isPresent() ? basis : Optional.empty()));
  }
}
