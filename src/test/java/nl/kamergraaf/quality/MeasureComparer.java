package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.text.Range;

/** How a number that was found measures a change, and per what it holds; of letters that are annotated for it. */
final class MeasureComparer {

  private static final String PERIOD = "per-";

  private MeasureComparer() {}

  static void compare(LetterPair letter, String text, GoldLetter.Measure gold, Fact.Measure found, Range at, Basis basis, Consumer<Judgement> out) {
    if (!letter.gold().measured()) {
      return;
    }
    boolean same = gold.change().isPresent() && gold.change().equals(found.change());
    new Stated(Family.NUMBER_CHANGE, text, "measure", Optional.of(basis), out).judge(gold.change(), found.change(), same, Optional.of(at));
    List<String> per = new ArrayList<>();
    found.perPeriod().ifPresent(period -> per.add(period.substring(PERIOD.length())));
    found.perUnit().map(letter::words).ifPresent(per::add);
    boolean alike = per.size() == gold.per().size();
    for (String wanted : gold.per()) {
      alike &= per.stream().anyMatch(read -> read.equals(wanted) || Words.alike(wanted, read));
    }
    new Stated(Family.NUMBER_RATE, text, "measure", Optional.of(basis), out).judge(joined(gold.per()), joined(per), alike, Optional.of(at));
  }

  private static Optional<String> joined(List<String> per) {
    return per.isEmpty() ? Optional.empty() : Optional.of(String.join(" + ", per));
  }
}
