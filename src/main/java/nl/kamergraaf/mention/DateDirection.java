package nl.kamergraaf.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which way from the letter's day a word points. */
enum DateDirection {
  /** afgelopen: up to the letter's day */
  PAST,
  /** vorig: the calendar unit before */
  PREVIOUS,
  /** dit, deze: the calendar unit of the letter's day */
  CURRENT,
  /** volgend: the calendar unit after */
  FOLLOWING,
  /** komend: from the letter's day on */
  COMING;

  private static final Map<String, DateDirection> WORDS =
      Map.ofEntries(
          Map.entry("afgelopen", PAST), Map.entry("voorbije", PAST), Map.entry("verstreken", PAST), Map.entry("vorig", PREVIOUS),
          Map.entry("vorige", PREVIOUS), Map.entry("verleden", PREVIOUS), Map.entry("dit", CURRENT), Map.entry("deze", CURRENT),
          Map.entry("lopende", CURRENT), Map.entry("lopend", CURRENT), Map.entry("volgend", FOLLOWING), Map.entry("volgende", FOLLOWING),
          Map.entry("komend", COMING), Map.entry("komende", COMING), Map.entry("aankomend", COMING), Map.entry("aankomende", COMING),
          Map.entry("aanstaande", COMING), Map.entry("eerstkomende", COMING), Map.entry("eerstvolgende", COMING));

  static Optional<DateDirection> of(String lower) {
    return Optional.ofNullable(WORDS.get(lower));
  }

  static Set<String> words() {
    return WORDS.keySet();
  }

  boolean isBack() {
    return this == PAST || this == PREVIOUS;
  }

  boolean isForward() {
    return this == FOLLOWING || this == COMING;
  }
}
