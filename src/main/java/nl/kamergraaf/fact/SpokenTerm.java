package nl.kamergraaf.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Terms that are counted from the letter's day and are no dates by themselves: "in week 20", "over drie weken", "voor het einde van het kwartaal". */
final class SpokenTerm {

  private static final Set<String> ENDS = Set.of("einde", "eind");
  private static final Set<String> THIS = Set.of("de", "deze", "het", "dit");

  private final Words words;
  private final LocalDate issued;

  SpokenTerm(View view, LocalDate issued) {
    this.words = view.wordTable();
    this.issued = issued;
  }

  /** The first such term inside bounds. */
  Optional<When> in(Range within) {
    for (int i = words.startingAt(within.start()); i + 1 < words.size() && words.range(i + 1).end() <= within.end(); i++) {
      Optional<When> term =
          switch (words.lower(i)) {
            case "week" -> week(i);
            case "over" -> later(i, within);
            case "binnen" -> later(i, within).map(SpokenTerm::open);
            case "van" -> end(i, within);
            case "met", "op", "uiterlijk", "bij", "rond" -> budgetDay(i);
            default -> Optional.empty();
          };
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** "met Prinsjesdag": the third Tuesday of September. */
  private Optional<When> budgetDay(int at) {
    if (!words.lower(at + 1).equals("prinsjesdag")) {
      return Optional.empty();
    }
    LocalDate day = tuesday(issued.getYear());
    return Optional.of(until(words.range(at).to(words.range(at + 1)), day.isBefore(issued) ? tuesday(issued.getYear() + 1) : day));
  }

  private static LocalDate tuesday(int year) {
    return LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
  }

  /** "week 20": the next week of that number, Monday to Sunday. */
  private Optional<When> week(int at) {
    String number = words.lower(at + 1);
    if (!number.chars().allMatch(Character::isDigit) || number.length() > 2 || Integer.parseInt(number) < 1 || Integer.parseInt(number) > 53) {
      return Optional.empty();
    }
    LocalDate monday = issued.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(Integer.parseInt(number), 52)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate next = monday.plusDays(6).isBefore(issued) ? monday.plusWeeks(52) : monday;
    return Optional.of(new When(words.range(at).to(words.range(at + 1)), "undertaking", Optional.of(next), Optional.of(next.plusDays(6)), "week", When.Bound.WITHIN));
  }

  /** "binnen twee weken" where no date could be told: of what, the sentence says. */
  private static When open(When counted) {
    return new When(counted.range(), counted.rule(), counted.start(), Optional.empty(), "relative-event", When.Bound.FROM);
  }

  /** "over drie weken", "over een half jaar" */
  private Optional<When> later(int at, Range within) {
    Integer number = CountedTerm.number(words.lower(at + 1));
    int unit = at + 2 < words.size() && words.lower(at + 2).equals("half") ? at + 3 : at + 2;
    if (number == null || unit >= words.size() || words.range(unit).end() > within.end()) {
      return Optional.empty();
    }
    LocalDate day =
        switch (words.lower(unit)) {
          case "dag", "dagen" -> issued.plusDays(number);
          case "week", "weken" -> issued.plusWeeks(number);
          case "maand", "maanden" -> issued.plusMonths(number);
          case "jaar" -> unit == at + 3 ? issued.plusMonths(6) : issued.plusYears(number);
          default -> null;
        };
    return Optional.ofNullable(day).map(end -> until(words.range(at).to(words.range(unit)), end));
  }

  /** "voor het einde van het kwartaal", "aan het eind van de maand" */
  private Optional<When> end(int at, Range within) {
    boolean end = at > 0 && ENDS.contains(words.lower(at - 1)) && THIS.contains(words.lower(at + 1)) && at + 2 < words.size() && words.range(at + 2).end() <= within.end();
    if (!end) {
      return Optional.empty();
    }
    LocalDate month = issued.with(TemporalAdjusters.lastDayOfMonth());
    LocalDate day =
        switch (words.lower(at + 2)) {
          case "maand" -> month;
          case "kwartaal" -> month.plusDays(1).plusMonths((12 - issued.getMonthValue()) % 3).minusDays(1);
          case "jaar" -> issued.with(TemporalAdjusters.lastDayOfYear());
          default -> null;
        };
    return Optional.ofNullable(day).map(last -> until(words.range(at - 1).to(words.range(at + 2)), last));
  }

  private When until(Range at, LocalDate end) {
    return new When(at, "undertaking", Optional.of(issued), Optional.of(end), "day", When.Bound.BY);
  }
}
