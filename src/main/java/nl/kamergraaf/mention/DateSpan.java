package nl.kamergraaf.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * First and last day of a period, both included, with its precision.
 *
 * <p>How loose words are bounded: a year or month has a beginning, middle and end of equal length ("begin 2025" is January to April, "eind mei" the
 * 21st to the 31st); seasons are those of the meteorologists, and the winter of a year is the one in which that year begins.
 */
record DateSpan(LocalDate start, LocalDate end, String precision) {

  static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, "day");
  }

  static DateSpan month(int year, int month) {
    return months(year, month, 1, "month");
  }

  static DateSpan months(int year, int month, int count, String precision) {
    YearMonth first = YearMonth.of(year, month);
    return new DateSpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
  }

  /** A third of a month, counted from 0. */
  static DateSpan partOfMonth(int year, int month, int third) {
    YearMonth of = YearMonth.of(year, month);
    return new DateSpan(of.atDay(1 + third * 10), third == 2 ? of.atEndOfMonth() : of.atDay(10 + third * 10), "part-of-month");
  }

  static DateSpan year(int year) {
    return months(year, 1, 12, "year");
  }

  /** A third of a year, counted from 0. */
  static DateSpan partOfYear(int year, int third) {
    return months(year, 1 + third * 4, 4, "part-of-year");
  }

  static DateSpan quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, 3, "quarter");
  }

  static DateSpan half(int year, int half) {
    return months(year, half * 6 - 5, 6, "half-year");
  }

  /** 0 winter, 1 spring, 2 summer, 3 autumn. */
  static DateSpan season(int year, int season) {
    return season == 0 ? months(year - 1, 12, 3, "season") : months(year, season * 3, 3, "season");
  }

  /** The week, from Monday to Sunday, in which a day lies. */
  static DateSpan week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateSpan(monday, monday.plusDays(6), "week");
  }

  DateSpan through(DateSpan last) {
    return new DateSpan(start, last.end, precision.equals(last.precision) ? precision : "span");
  }

  boolean isBefore(DateSpan other) {
    return start.isBefore(other.start);
  }

  /** Days between a day and the nearer edge of the period; 0 inside it. */
  long daysFrom(LocalDate day) {
    if (day.isBefore(start)) {
      return ChronoUnit.DAYS.between(day, start);
    }
    return day.isAfter(end) ? ChronoUnit.DAYS.between(end, day) : 0;
  }
}
