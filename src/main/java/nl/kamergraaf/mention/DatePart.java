package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One date or period of a sentence, before ranges and prepositions are looked at.
 *
 * @param first its first token
 * @param next the token behind it
 * @param rule name of the rule that read it
 * @param ofYear the same date in another year; empty where the text says which year
 * @param edge a part such as "eind", whose end counts in "voor eind maart"
 */
record DatePart(int first, int next, String rule, DateSpan span, Optional<IntFunction<DateSpan>> ofYear, boolean edge) {

  static DatePart of(int first, int next, String rule, DateSpan span) {
    return new DatePart(first, next, rule, span, Optional.empty(), false);
  }

  /** A date of a year that is said or must be found. */
  static Optional<DatePart> in(int first, DateYear year, String rule, IntFunction<DateSpan> ofYear, LocalDate issued, boolean edge) {
    Optional<IntFunction<DateSpan>> free = year.kind() == DateYear.Kind.UNSAID ? Optional.of(ofYear) : Optional.empty();
    return Optional.of(new DatePart(first, year.next(), rule, year.of(ofYear, issued), free, edge));
  }

  DatePart at(DateSpan other) {
    return new DatePart(first, next, rule, other, Optional.empty(), edge);
  }

  DatePart from(int token) {
    return new DatePart(token, next, rule, span, ofYear, edge);
  }
}
