package nl.kamergraaf.mention;

import java.time.LocalDate;

/** Two dates of which one has the year of the other: "op 3 en 4 februari 2025", "van november 2024 tot maart". */
final class DateYearShare {

  private DateYearShare() {}

  /** A date without a year takes that of the date it is joined to. */
  static DatePart shareYear(DatePart first, DatePart second) {
    // "op 15 januari, in 2022 besloot" shares nothing
    if (second.rule().startsWith("date/year") || first.ofYear().isEmpty() || second.ofYear().isPresent() || second.rule().equals("date/relative")) {
      return first;
    }
    DateSpan same = first.ofYear().get().apply(second.span().start().getYear());
    return first.at(second.span().isBefore(same) ? first.ofYear().get().apply(second.span().start().getYear() - 1) : same);
  }

  /** The same for the one behind, which lies no earlier. */
  static DatePart followYear(DatePart first, DatePart second) {
    if (second.ofYear().isEmpty() || first.span().start().equals(LocalDate.MIN)) {
      return second;
    }
    int year = first.span().start().getYear();
    DateSpan same = second.ofYear().get().apply(year);
    return second.at(same.isBefore(first.span()) ? second.ofYear().get().apply(year + 1) : same);
  }
}
