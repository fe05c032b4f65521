package nl.kamergraaf.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Days: "17 februari 2025", "3 en 4 februari jl.", "12-15 mei", "maandag 17 februari", "17-2-2025", "2025-02-17", "17.2.2025", "(26/1)". */
final class DateDays implements DateGrammar {

  private static final int LEAP = 2024;
  private static final int LAST_MONTH = 12;

  private final Tokens tokens;
  private final LocalDate issued;

  DateDays(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    int first = i;
    int day = DateNames.weekday(tokens.lower(i)).isPresent() ? i + 1 : i;
    if (!tokens.isDigits(day) || (!joined && tokens.glued(day) && !tokens.is(day - 1, "(") && !tokens.is(day - 1, "'"))) {
      return Optional.empty();
    }
    return numeric(first, day).or(() -> named(first, day)).or(() -> slashed(first, day));
  }

  private Optional<DatePart> named(int first, int day) {
    OptionalInt low = dayNumber(day);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int high = low.getAsInt();
    int next = day + 1;
    boolean listed = false;
    while (true) {
      int at = next;
      Optional<NumberJoin> join = slash(at).or(() -> NumberJoin.at(tokens, at)).or(() -> night(first, at));
      int second = join.map(NumberJoin::next).orElse(next);
      second = DateNames.weekday(tokens.lower(second)).isPresent() ? second + 1 : second;
      OptionalInt more = join.isPresent() ? dayNumber(second) : OptionalInt.empty();
      if (more.isEmpty() || more.getAsInt() <= high) {
        break;
      }
      high = more.getAsInt();
      next = second + 1;
      listed = join.get().kind() == NumberJoin.Kind.COMMA;
    }
    if (listed) {
      return Optional.empty(); // "Radio 24, 26 maart 2024": no list of days ends with a comma and a day
    }
    OptionalInt month = month(next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int behind = DateNames.month(tokens.lower(next)).isEmpty() && tokens.is(next + 1, ".") && tokens.glued(next + 1) ? next + 2 : next + 1;
    int from = low.getAsInt();
    int to = high;
    DateYear year = DateYear.at(tokens, issued, behind).ofWeekday(first < day ? DateNames.weekday(tokens.lower(first)) : OptionalInt.empty(), month.getAsInt(), from, issued);
    boolean exists = to <= YearMonth.of(year.isSaid() ? year.year() : LEAP, month.getAsInt()).lengthOfMonth();
    return exists ? DatePart.in(first, year, "date/day", y -> days(y, month.getAsInt(), from, to), issued, false) : Optional.empty();
  }

  private static DateSpan days(int year, int month, int from, int to) {
    int length = YearMonth.of(year, month).lengthOfMonth(); // 29 februari of an unsaid year
    return new DateSpan(LocalDate.of(year, month, Math.min(from, length)), LocalDate.of(year, month, Math.min(to, length)), "day");
  }

  private Optional<NumberJoin> slash(int i) {
    return tokens.is(i, "/") ? Optional.of(new NumberJoin(NumberJoin.Kind.RANGE, i + 1)) : Optional.empty();
  }

  /** "de nacht van 4 op 5 februari". */
  private Optional<NumberJoin> night(int first, int i) {
    boolean over = tokens.is(i, "op") && i == first + 1 && tokens.is(first - 1, "van") && tokens.is(first - 2, "nacht");
    return over ? Optional.of(new NumberJoin(NumberJoin.Kind.RANGE, i + 1)) : Optional.empty();
  }

  /** "de vergadering (26/1)", "maandag 26/1", "op 26/1": what may as well be a fraction is no day. */
  private Optional<DatePart> slashed(int first, int i) {
    OptionalInt day = dayNumber(i);
    OptionalInt month = dayNumber(i + 2);
    int next = i + 3;
    boolean joined = tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2);
    boolean bracketed = tokens.is(first - 1, "(") && tokens.is(next, ")");
    boolean told = first < i || bracketed || tokens.is(first - 1, "op") && !tokens.is(next, "van") && !tokens.glued(next);
    if (day.isEmpty() || month.isEmpty() || !joined || !told || month.getAsInt() > LAST_MONTH || first == i && day.getAsInt() <= month.getAsInt()) {
      return Optional.empty();
    }
    boolean exists = day.getAsInt() <= YearMonth.of(LEAP, month.getAsInt()).lengthOfMonth();
    DateYear year = DateYear.at(tokens, issued, next);
    return exists && !year.isSaid() ? DatePart.in(first, year, "date/day", y -> days(y, month.getAsInt(), day.getAsInt(), day.getAsInt()), issued, false) : Optional.empty();
  }

  private OptionalInt dayNumber(int i) {
    String lower = tokens.lower(i);
    if (!tokens.isPlainDigits(i) || lower.length() > 2) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(lower);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  private OptionalInt month(int i) {
    OptionalInt month = DateNames.month(tokens.lower(i));
    return month.isPresent() ? month : DateNames.shortMonth(tokens.lower(i));
  }

  private Optional<DatePart> numeric(int first, int i) {
    String lower = tokens.lower(i);
    int point = lower.indexOf('.');
    int last = lower.lastIndexOf('.');
    if (point > 0 && last > point) {
      return date(first, i + 1, lower.substring(last + 1), lower.substring(point + 1, last), lower.substring(0, point));
    }
    boolean separated = (tokens.isDash(i + 1) || tokens.is(i + 1, "/")) && tokens.lower(i + 1).equals(tokens.lower(i + 3));
    if (!separated || !tokens.glued(i + 1) || !tokens.glued(i + 2) || !tokens.glued(i + 3) || !tokens.glued(i + 4)) {
      return Optional.empty();
    }
    String a = tokens.lower(i);
    String b = tokens.lower(i + 2);
    String c = tokens.lower(i + 4);
    return a.length() == 4 ? date(first, i + 5, a, b, c) : date(first, i + 5, c, b, a);
  }

  private static Optional<DatePart> date(int first, int next, String year, String month, String day) {
    boolean digits = (year + month + day).chars().allMatch(Character::isDigit);
    if (!digits || year.length() != 4 || month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(DatePart.of(first, next, "date/numeric", DateSpan.day(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
