package nl.kamergraaf.quality;

import java.util.Locale;

/** What is measured apart; the rules of each stand in {@code src/test/resources/quality/README.md}. */
enum Family {
  HEADER,
  SIGNATORIES,
  ON_BEHALF_OF,
  FOOTNOTES,
  CITATIONS,
  TREATMENT,
  AMOUNTS,
  AMOUNT_STATUS,
  AMOUNT_PURPOSE,
  AMOUNT_WHOLE,
  AMOUNT_AS_OF,
  COUNTS,
  COUNT_THING,
  PERCENTAGES,
  PERCENTAGE_OF,
  NUMBER_CHANGE,
  NUMBER_RATE,
  DATES,
  OFFICES,
  NAMES,
  COALITIONS,
  COALITION_ROLE,
  BODIES,
  BODY_STATUS,
  BODY_SEAT,
  BODY_BASIS,
  BODY_JURISDICTION,
  BODY_HOST,
  BODY_CONDITIONS,
  SANCTIONS,
  UNDERTAKINGS;

  /** The family with a name as in files. */
  static Family of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Name in reports and files: amount-status. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
