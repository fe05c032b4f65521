package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Months: "februari 2025", "maart/april 2025", "januari tot en met oktober 2024", "eind mei", "eerste week van mei", "in december jl.".
 *
 * <p>A month without a year or part needs a preposition before it.
 */
final class DateMonths implements DateGrammar {

  private static final Set<String> LEADS =
      Set.of(
          "in", "sinds", "vanaf", "tot", "met", "per", "voor", "vóór", "na", "uiterlijk", "rond", "van", "tussen", "maand", "maanden", "tegen", "omstreeks", "uit",
          "sedert", "over", "en", "naar", "afgelopen");

  /** In tokens: a list of more months is none. */
  private static final int LONGEST = 48;

  private final Tokens tokens;
  private final LocalDate issued;

  DateMonths(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    OptionalInt part = DateNames.part(tokens.lower(i));
    if (part.isPresent()) {
      int month = tokens.is(i + 1, "van") ? i + 2 : i + 1;
      return DateNames.month(tokens.lower(month)).isPresent() ? single(i, month, (y, m) -> DateSpan.partOfMonth(y, m, part.getAsInt())) : Optional.empty();
    }
    if (DateNames.ordinal(tokens.lower(i)).isPresent() && tokens.is(i + 2, "van") && DateNames.month(tokens.lower(i + 3)).isPresent()) {
      return ordinal(i, DateNames.ordinal(tokens.lower(i)).getAsInt());
    }
    return DateNames.month(tokens.lower(i)).isPresent() ? months(i, joined) : abbreviated(i);
  }

  private Optional<DatePart> ordinal(int i, int number) {
    if (tokens.is(i + 1, "week")) {
      return single(i, i + 3, (y, m) -> weekOf(DateSpan.month(y, m), number));
    }
    if (tokens.is(i + 1, "helft") && number > 0 && number < 3) {
      return single(i, i + 3, (y, m) -> halfOf(DateSpan.month(y, m), number));
    }
    return Optional.empty();
  }

  private static DateSpan weekOf(DateSpan month, int number) {
    LocalDate start = number < 0 ? month.end().minusDays(6) : month.start().plusDays(7L * (number - 1));
    return new DateSpan(start, start.plusDays(6), "week");
  }

  private static DateSpan halfOf(DateSpan month, int half) {
    LocalDate middle = month.start().withDayOfMonth(15);
    return half == 1 ? new DateSpan(month.start(), middle, "part-of-month") : new DateSpan(middle.plusDays(1), month.end(), "part-of-month");
  }

  private Optional<DatePart> single(int first, int month, PartOf part) {
    int number = DateNames.month(tokens.lower(month)).orElseThrow();
    DateYear year = DateYear.at(tokens, issued, month + 1);
    return DatePart.in(first, year, "date/part-of-month", y -> part.of(y, number), issued, true);
  }

  private Optional<DatePart> months(int i, boolean joined) {
    if (tokens.isDigits(i - 1) && tokens.lower(i - 1).length() <= 2) {
      return Optional.empty(); // 31 februari: no such day, and no month is meant
    }
    int from = DateNames.month(tokens.lower(i)).orElseThrow();
    int to = from;
    int next = i + 1;
    while (next < i + LONGEST) {
      Optional<NumberJoin> join = tokens.is(next, "/") ? Optional.of(new NumberJoin(NumberJoin.Kind.RANGE, next + 1)) : NumberJoin.at(tokens, next);
      OptionalInt more = join.isPresent() ? DateNames.month(tokens.lower(join.get().next())) : OptionalInt.empty();
      boolean listed = more.isPresent() && (join.get().kind().isRange() || more.getAsInt() == to % 12 + 1);
      if (!listed) {
        break;
      }
      to = more.getAsInt();
      next = join.get().next() + 1;
    }
    DateYear year = DateYear.at(tokens, issued, next);
    boolean several = next > i + 1;
    if (year.kind() == DateYear.Kind.UNSAID && !joined && !(isLed(i) && isName(next))) {
      return Optional.empty();
    }
    int count = (to - from + 12) % 12 + 1;
    boolean over = to < from;
    IntFunction<DateSpan> span = y -> DateSpan.months(over ? y - 1 : y, from, count, "month");
    return DatePart.in(i, year, several ? "date/months" : "date/month", span, issued, false);
  }

  private boolean isLed(int i) {
    boolean yearly = tokens.is(i - 2, "jaar") && (tokens.is(i - 3, "elk") || tokens.is(i - 3, "ieder"));
    return tokens.in(i - 1, LEADS) && !tokens.isCapital(i) && !yearly && !tokens.is(i - 2, "jaarlijks");
  }

  /** "het mei-reces" names no month. */
  private boolean isName(int next) {
    return !(tokens.isDash(next) && tokens.glued(next) && tokens.glued(next + 1) && tokens.isWord(next + 1));
  }

  private Optional<DatePart> abbreviated(int i) {
    OptionalInt month = tokens.isCapital(i) ? OptionalInt.empty() : DateNames.shortMonth(tokens.lower(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    DateYear year = DateYear.at(tokens, issued, tokens.is(i + 1, ".") && tokens.glued(i + 1) ? i + 2 : i + 1);
    return year.isSaid() ? DatePart.in(i, year, "date/month", y -> DateSpan.month(y, month.getAsInt()), issued, false) : Optional.empty();
  }

  private interface PartOf {
    DateSpan of(int year, int month);
  }
}
