package nl.kamergraaf.quality;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.When;

/** Dates and periods by both bounds, precision and what the preposition makes of them. */
final class DateComparer implements Comparer {

  private final Terms terms;

  DateComparer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    ByValues.<GoldLetter.Period, Fact.Dates>at(
            letter, Family.DATES, GoldLetter.Period::text, dates -> dates.when().range(), DateComparer::say, Fact.Dates::basis, this::differences)
        .compare(letter.gold().dates(), letter.facts(Fact.Dates.class), out);
  }

  private Differences differences(GoldLetter.Period gold, Fact.Dates dates) {
    When found = dates.when();
    boolean loose = terms.list("loose-precisions").contains(gold.precision());
    return new Differences()
        .check("start", loose ? gold.start().isPresent() == found.start().isPresent() : gold.start().equals(found.start()), gold.start(), found.start())
        .check("end", loose ? gold.end().isPresent() == found.end().isPresent() : gold.end().equals(found.end()), gold.end(), found.end())
        .check("period", !loose || overlap(gold, found), gold.start(), found.start())
        .check("precision", terms.same("precision", gold.precision(), found.precision()), gold.precision(), found.precision())
        .equal("bound", gold.bound(), found.bound().name().toLowerCase(Locale.ROOT));
  }

  /** "Medio 2025" is no exact stretch: it is enough that both readings meet. */
  private static boolean overlap(GoldLetter.Period gold, When found) {
    return !after(gold.start(), found.end()) && !after(found.start(), gold.end());
  }

  private static boolean after(Optional<LocalDate> start, Optional<LocalDate> end) {
    return start.isPresent() && end.isPresent() && start.get().isAfter(end.get());
  }

  private static String say(Fact.Dates dates) {
    When when = dates.when();
    return when.start().map(Object::toString).orElse("...") + " to " + when.end().map(Object::toString).orElse("...") + " "
        + when.precision() + " " + when.bound().name().toLowerCase(Locale.ROOT) + " [" + dates.basis().rule() + ", " + when.rule() + "]";
  }
}
