package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Units in which relative dates count. */
enum DateUnit {
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  QUARTER("quarter"),
  YEAR("year");

  private static final Map<String, DateUnit> WORDS =
      Map.ofEntries(
          Map.entry("dag", DAY), Map.entry("dagen", DAY), Map.entry("week", WEEK), Map.entry("weken", WEEK), Map.entry("maand", MONTH),
          Map.entry("maanden", MONTH), Map.entry("kwartaal", QUARTER), Map.entry("kwartalen", QUARTER), Map.entry("jaar", YEAR),
          Map.entry("jaren", YEAR), Map.entry("kalenderjaar", YEAR), Map.entry("begrotingsjaar", YEAR));

  private static final int FIRST_DAYS = 7;

  private final String precision;

  DateUnit(String precision) {
    this.precision = precision;
  }

  static Optional<DateUnit> of(String lower) {
    return Optional.ofNullable(WORDS.get(lower));
  }

  String precision() {
    return precision;
  }

  Period times(int count) {
    return switch (this) {
      case DAY -> Period.ofDays(count);
      case WEEK -> Period.ofWeeks(count);
      case MONTH -> Period.ofMonths(count);
      case QUARTER -> Period.ofMonths(3 * count);
      case YEAR -> Period.ofYears(count);
    };
  }

  /** The calendar unit in which a day lies. */
  DateSpan around(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return switch (this) {
      case DAY -> DateSpan.day(day);
      case WEEK -> DateSpan.week(day);
      case MONTH -> DateSpan.month(month.getYear(), month.getMonthValue());
      case QUARTER -> DateSpan.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> DateSpan.year(day.getYear());
    };
  }

  /** The unit a direction points to: "vorige week" by the calendar, "afgelopen week" the seven days up to the letter's. */
  DateSpan towards(DateDirection direction, LocalDate issued) {
    return switch (direction) {
      case CURRENT -> around(issued);
      case PREVIOUS -> around(issued.minus(times(1)));
      case FOLLOWING -> around(issued.plus(times(1)));
      // in the first days of a month the one that is over is meant
      case PAST -> this == MONTH && issued.getDayOfMonth() <= FIRST_DAYS ? around(issued.minusMonths(1)) : new DateSpan(issued.minus(times(1)), issued, precision);
      case COMING -> new DateSpan(issued, issued.plus(times(1)), precision);
    };
  }
}
