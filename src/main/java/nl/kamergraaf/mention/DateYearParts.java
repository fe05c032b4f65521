package nl.kamergraaf.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Parts of a year: "voorjaar 2023", "tweede kwartaal 2025", "Q3 2025", "eerste helft van 2025", "begin 2025", "het einde van het tweede kwartaal",
 * "het zomerreces", "Prinsjesdag".
 */
final class DateYearParts implements DateGrammar {

  private static final int WEEKS = 53;
  private static final Set<String> LEADS = Set.of("in", "uiterlijk", "vanaf", "tot", "sinds", "voor", "na", "of", "eind", "begin");
  private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit");

  private final Tokens tokens;
  private final LocalDate issued;

  DateYearParts(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    OptionalInt part = DateNames.part(tokens.lower(i));
    if (part.isPresent()) {
      return partOfYear(i, part.getAsInt()).or(() -> edgeOf(i));
    }
    return season(i, joined).or(() -> quarter(i)).or(() -> half(i)).or(() -> week(i)).or(() -> occasion(i));
  }

  private Optional<DatePart> partOfYear(int i, int third) {
    DateYear year = DateYear.at(tokens, issued, i + 1);
    if (year.isSaid()) {
      return DatePart.in(i, year, "date/part-of-year", y -> DateSpan.partOfYear(y, third), issued, true);
    }
    if (tokens.is(i + 1, "van") && tokens.is(i + 2, "het") && tokens.is(i + 3, "jaar")) {
      return Optional.of(new DatePart(i, i + 4, "date/part-of-year", DateSpan.partOfYear(issued.getYear(), third), Optional.empty(), true));
    }
    if (tokens.is(i + 1, "van") && tokens.is(i + 2, "de") && tokens.is(i + 3, "maand")) {
      return Optional.of(new DatePart(i, i + 4, "date/part-of-month", DateSpan.partOfMonth(issued.getYear(), issued.getMonthValue(), third), Optional.empty(), true));
    }
    return Optional.empty();
  }

  /** "het einde van het tweede kwartaal", "eind van de zomer": the period itself, of which one edge counts. */
  private Optional<DatePart> edgeOf(int i) {
    int next = tokens.is(i + 1, "van") ? i + 2 : i + 1;
    int inner = tokens.in(next, ARTICLES) ? next + 1 : next;
    Optional<DatePart> whole = season(inner, true).or(() -> quarter(inner)).or(() -> half(inner)).or(() -> tokens.is(inner, "zomerreces") ? occasion(inner) : Optional.empty());
    return whole.map(part -> new DatePart(i, part.next(), part.rule(), part.span(), part.ofYear(), true));
  }

  private Optional<DatePart> season(int i, boolean joined) {
    OptionalInt season = DateNames.season(tokens.lower(i));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int number = season.getAsInt();
    int pair = tokens.is(i + 1, "van") ? i + 2 : i + 1;
    if (isPair(pair)) {
      DateSpan winter = DateSpan.season(Integer.parseInt(tokens.lower(pair)) + 1, 0);
      return number == 0 ? Optional.of(DatePart.of(i, pair + 3, "date/season", winter)) : Optional.empty();
    }
    DateYear year = DateYear.at(tokens, issued, i + 1);
    boolean led = joined || tokens.is(i - 1, "de") || tokens.is(i - 1, "het");
    return year.kind() == DateYear.Kind.UNSAID && !led
        ? Optional.empty()
        : DatePart.in(i, year, "date/season", y -> DateSpan.season(y, number), issued, false);
  }

  /** "winter 2024/2025", "winter van 2024-2025". */
  private boolean isPair(int i) {
    boolean joins = (tokens.is(i + 1, "/") || tokens.isDash(i + 1)) && tokens.glued(i + 1) && tokens.glued(i + 2);
    return joins && isFour(i) && isFour(i + 2);
  }

  private boolean isFour(int i) {
    return tokens.isPlainDigits(i) && tokens.lower(i).length() == 4;
  }

  private Optional<DatePart> quarter(int i) {
    String lower = tokens.lower(i);
    if (lower.length() == 2 && lower.charAt(0) == 'q' && lower.charAt(1) >= '1' && lower.charAt(1) <= '4') {
      DateYear year = DateYear.at(tokens, issued, i + 1);
      int number = lower.charAt(1) - '0';
      return year.isSaid() ? DatePart.in(i, year, "date/quarter", y -> DateSpan.quarter(y, number), issued, false) : Optional.empty();
    }
    OptionalInt ordinal = DateNames.ordinal(lower);
    if (ordinal.isEmpty() || !(tokens.is(i + 1, "kwartaal") || joinedQuarter(i))) {
      return Optional.empty();
    }
    int from = ordinal.getAsInt() < 0 ? 4 : ordinal.getAsInt();
    int to = tokens.is(i + 1, "kwartaal") ? from : DateNames.ordinal(tokens.lower(i + 2)).orElseThrow();
    DateYear year = DateYear.at(tokens, issued, tokens.is(i + 1, "kwartaal") ? i + 2 : i + 4);
    IntFunction<DateSpan> span = y -> DateSpan.months(y, from * 3 - 2, 3 * (to - from + 1), "quarter");
    return to < from ? Optional.empty() : DatePart.in(i, year, "date/quarter", span, issued, false);
  }

  /** "tweede en derde kwartaal". */
  private boolean joinedQuarter(int i) {
    boolean joins = tokens.is(i + 1, "en") || tokens.is(i + 1, "of") || tokens.is(i + 1, "/");
    return joins && DateNames.ordinal(tokens.lower(i + 2)).orElse(-1) > 0 && tokens.is(i + 3, "kwartaal");
  }

  private Optional<DatePart> half(int i) {
    int number = DateNames.ordinal(tokens.lower(i)).orElse(0);
    if (number != 1 && number != 2) {
      return Optional.empty();
    }
    boolean helft = tokens.is(i + 1, "helft");
    boolean apart = tokens.is(i + 1, "half") && tokens.is(i + 2, "jaar");
    if (!helft && !apart && !tokens.is(i + 1, "halfjaar")) {
      return Optional.empty();
    }
    DateYear year = DateYear.at(tokens, issued, apart ? i + 3 : i + 2);
    return helft && !year.isSaid() ? Optional.empty() : DatePart.in(i, year, "date/half-year", y -> DateSpan.half(y, number), issued, false);
  }

  /** "in week 20": of which year, the letter's day tells. */
  private Optional<DatePart> week(int i) {
    boolean numbered = tokens.is(i, "week") && tokens.isPlainDigits(i + 1) && tokens.lower(i + 1).length() <= 2 && tokens.in(i - 1, LEADS);
    int number = numbered ? DateYear.number(tokens, i + 1) : 0;
    DateYear year = DateYear.at(tokens, issued, i + 2);
    // the week with 4 January is the first
    return number < 1 || number > WEEKS ? Optional.empty() : DatePart.in(i, year, "date/week", y -> DateSpan.week(LocalDate.of(y, 1, 4).plusWeeks(number - 1L)), issued, false);
  }

  private Optional<DatePart> occasion(int i) {
    if (tokens.is(i + 1, ",") && tokens.isDigits(i + 2) && DateNames.month(tokens.lower(i + 3)).isPresent()) {
      return Optional.empty(); // "op Prinsjesdag, 16 september 2025"
    }
    DateYear year = DateYear.at(tokens, issued, i + 1);
    return switch (tokens.lower(i)) {
      case "prinsjesdag" -> DatePart.in(i, year, "date/occasion", DateYearParts::budgetDay, issued, false);
      case "zomerreces" -> DatePart.in(i, year, "date/occasion", DateYearParts::summerRecess, issued, false);
      case "jaarwisseling" -> DatePart.in(i, year, "date/occasion", y -> DateSpan.day(LocalDate.of(y, 1, 1)), issued, false);
      case "kerst", "kerstmis" -> DatePart.in(i, year, "date/occasion", y -> new DateSpan(LocalDate.of(y, 12, 25), LocalDate.of(y, 12, 26), "relative-event"), issued, false);
      default -> Optional.empty();
    };
  }

  /** The third Tuesday of September (Grondwet, artikel 65). */
  private static DateSpan budgetDay(int year) {
    return DateSpan.day(LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY)));
  }

  /** The Kamer's summer recess has begun on the first Friday from 3 July on and taken 60 days in each year from 2018 to 2025. */
  private static DateSpan summerRecess(int year) {
    LocalDate start = LocalDate.of(year, 7, 3).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return new DateSpan(start, start.plusDays(59), "relative-event");
  }
}
