package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The year behind a date, as written: "2025", "van dit jaar", "jl.", "a.s.", or not at all.
 *
 * @param year the year, where one is said
 * @param next the token behind it; the same token where nothing is said
 */
record DateYear(Kind kind, int year, int next) {

  /** How the year is told. */
  enum Kind {
    SAID,
    /** jl.: the last one up to the letter's day */
    LAST,
    /** a.s.: the next one from the letter's day */
    NEXT,
    UNSAID
  }

  /** Half a year: a date without a year lies in the letter's year if it is this near, else in the nearest year. */
  private static final int NEAR = 183;
  private static final int YEAR_DIGITS = 4;
  /** Years ahead that two digits may mean. */
  private static final int AHEAD = 30;

  private static final Map<String, Integer> RELATIVE =
      Map.ofEntries(
          Map.entry("dit", 0), Map.entry("lopende", 0), Map.entry("lopend", 0), Map.entry("vorig", -1), Map.entry("verleden", -1),
          Map.entry("afgelopen", -1), Map.entry("volgend", 1), Map.entry("komend", 1), Map.entry("aankomend", 1));
  private static final Set<String> LASTS = Set.of("jl", "ll", "jongstleden", "laatstleden");
  private static final Set<String> NEXTS = Set.of("as", "aanstaande", "eerstkomende", "aankomend", "aankomende");

  static DateYear at(Tokens tokens, LocalDate issued, int i) {
    if (isYear(tokens, i)) {
      return new DateYear(Kind.SAID, number(tokens, i), i + 1);
    }
    if (marked(tokens, i)) {
      return new DateYear(Kind.SAID, Integer.parseInt(tokens.lower(i).substring(0, YEAR_DIGITS)), i + 1);
    }
    if (tokens.is(i, "'") && tokens.isPlainDigits(i + 1) && tokens.lower(i + 1).length() == 2 && tokens.glued(i + 1)) {
      int year = 2000 + number(tokens, i + 1); // "30 juni '24"
      return new DateYear(Kind.SAID, year > issued.getYear() + AHEAD ? year - 100 : year, i + 2);
    }
    if (tokens.in(i, LASTS)) {
      return new DateYear(Kind.LAST, 0, point(tokens, i + 1));
    }
    if (tokens.is(i, "a") && tokens.is(i + 1, ".") && tokens.is(i + 2, "s") && tokens.glued(i + 2)) {
      return new DateYear(Kind.NEXT, 0, point(tokens, i + 3));
    }
    int j = tokens.is(i, "van") || tokens.is(i, "in") ? i + 1 : i;
    int k = tokens.is(j, "het") ? j + 1 : j;
    if (tokens.is(k + 1, "jaar") && RELATIVE.containsKey(tokens.lower(k))) {
      return new DateYear(Kind.SAID, issued.getYear() + RELATIVE.get(tokens.lower(k)), k + 2);
    }
    if (j > i && tokens.is(k, "jaar") && isYear(tokens, k + 1)) {
      return new DateYear(Kind.SAID, number(tokens, k + 1), k + 2);
    }
    if (j > i && isYear(tokens, j)) {
      return new DateYear(Kind.SAID, number(tokens, j), j + 1);
    }
    return tokens.in(i, NEXTS) ? new DateYear(Kind.NEXT, 0, i + 1) : new DateYear(Kind.UNSAID, 0, i);
  }

  /** "mei 20213": behind a month nothing but a year, with the mark of a note that the letter does not have. */
  private static boolean marked(Tokens tokens, int i) {
    String digits = tokens.isPlainDigits(i) ? tokens.lower(i) : "";
    boolean length = digits.length() > YEAR_DIGITS && digits.length() <= YEAR_DIGITS + 2;
    return length && (digits.startsWith("19") || digits.startsWith("20")) && !(tokens.isWord(i + 1) && tokens.glued(i + 1));
  }

  private static int point(Tokens tokens, int i) {
    return tokens.is(i, ".") && tokens.glued(i) ? i + 1 : i;
  }

  /** Four digits that can be a year and stand for themselves: not 2024/25, 2025D06724 or 833/2014. */
  static boolean isYear(Tokens tokens, int i) {
    if (!tokens.isPlainDigits(i) || tokens.lower(i).length() != 4) {
      return false;
    }
    int year = number(tokens, i);
    boolean slashed = tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.isDigits(i + 2);
    boolean behind = tokens.glued(i) && (tokens.is(i - 1, "/") || tokens.isWord(i - 1));
    return year >= 1800 && year < 2200 && !slashed && !behind && !(tokens.isWord(i + 1) && tokens.glued(i + 1));
  }

  static int number(Tokens tokens, int i) {
    return Integer.parseInt(tokens.lower(i));
  }

  /** The year is said, or told by jl. or a.s. */
  boolean told() {
    return kind != Kind.UNSAID;
  }

  boolean isSaid() {
    return kind == Kind.SAID;
  }

  /** "woensdag 19 augustus": the year about the letter's day in which that day of the month is that day of the week. */
  DateYear ofWeekday(OptionalInt weekday, int month, int day, LocalDate issued) {
    if (weekday.isEmpty() || told()) {
      return this;
    }
    for (int y = issued.getYear() - 1; y <= issued.getYear() + 1; y++) {
      boolean exists = day <= YearMonth.of(y, month).lengthOfMonth();
      if (exists && LocalDate.of(y, month, day).getDayOfWeek().getValue() == weekday.getAsInt()) {
        return new DateYear(Kind.SAID, y, next);
      }
    }
    return this;
  }

  /** The period of the year that is meant. */
  DateSpan of(IntFunction<DateSpan> ofYear, LocalDate issued) {
    return switch (kind) {
      case SAID -> ofYear.apply(year);
      case LAST -> ofYear.apply(issued.getYear()).start().isAfter(issued) ? ofYear.apply(issued.getYear() - 1) : ofYear.apply(issued.getYear());
      case NEXT -> ofYear.apply(issued.getYear()).end().isBefore(issued) ? ofYear.apply(issued.getYear() + 1) : ofYear.apply(issued.getYear());
      case UNSAID -> nearest(ofYear, issued);
    };
  }

  static DateSpan nearest(IntFunction<DateSpan> ofYear, LocalDate issued) {
    DateSpan same = ofYear.apply(issued.getYear());
    // a later season or quarter without a year is the one to come
    boolean ahead = same.start().isAfter(issued) && !same.precision().equals("day") && !same.precision().equals("month");
    if (ahead || same.daysFrom(issued) <= NEAR) {
      return same;
    }
    DateSpan before = ofYear.apply(issued.getYear() - 1);
    DateSpan after = ofYear.apply(issued.getYear() + 1);
    return before.daysFrom(issued) <= after.daysFrom(issued) ? before : after;
  }
}
