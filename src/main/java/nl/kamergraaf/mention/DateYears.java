package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/**
 * Years: "in 2024", "2022-2027", "in 2025 en 2026", "de periode 2021 tot en met 2027".
 *
 * <p>Four digits are a year where a preposition or "jaar" leads up to them. A year behind a name ("Verdrag van 1954", "Agenda 2030") or before a noun
 * that it counts is none.
 */
final class DateYears implements DateGrammar {

  private static final Set<String> LEADS =
      Set.of(
          ("in heel geheel sinds vanaf tot met voor vóór na per over van uit rond omstreeks tussen tegen richting naar anno dan jaar jaren periode tijdvak sedert"
                  + " uiterlijk begrotingsjaar kalenderjaar schooljaar referentiejaar basisjaar jaargang prijspeil peiljaar eind ultimo nog boekjaar zichtjaar")
              .split(" "));
  private static final Set<String> NAMED_BY_YEAR =
      Set.of("verdrag", "protocol", "conventie", "wet", "statuut", "overeenkomst", "resolutie", "grondwet", "handvest", "akkoord", "verklaring");

  private final Tokens tokens;

  DateYears(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    if (!DateYear.isYear(tokens, i) || !(joined || isLed(i)) || countsSomething(i)) {
      return Optional.empty();
    }
    int year = DateYear.number(tokens, i);
    // two years on end that "en" joins are one period; a longer list is told year by year
    boolean two = tokens.is(i + 1, "en") && DateYear.isYear(tokens, i + 2) && DateYear.number(tokens, i + 2) == year + 1;
    if (two && !joined && !tokens.is(i - 1, "tussen") && !listed(i + 3)) {
      return Optional.of(DatePart.of(i, i + 3, "date/years", DateSpan.months(year, 1, 24, "year")));
    }
    return Optional.of(DatePart.of(i, i + 1, "date/year", DateSpan.year(year)));
  }

  private boolean listed(int i) {
    return (tokens.is(i, ",") || tokens.is(i, "en")) && DateYear.isYear(tokens, i + 1);
  }

  private boolean isLed(int i) {
    if (tokens.is(i - 1, "van")) {
      return !tokens.isCapital(i - 2) && !tokens.in(i - 2, NAMED_BY_YEAR);
    }
    boolean through = tokens.is(i - 1, "m") && tokens.is(i - 2, "/") && tokens.is(i - 3, "t");
    return through || tokens.in(i - 1, LEADS);
  }

  /** "in 2000 gevallen", "voor 1900 euro": round numbers before a noun, and numbers before a unit, count. */
  private boolean countsSomething(int i) {
    boolean unit = tokens.is(i + 1, "%") || QuantityUncounted.is(tokens.lower(i + 1)) || tokens.is(i + 1, "euro") || NumberMultipliers.at(tokens, i + 1).next() > i + 1;
    return unit || (DateYear.number(tokens, i) % 100 == 0 && NumberNoun.after(tokens, i + 1).isPresent());
  }
}
