package nl.kamergraaf.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures that were accepted last; a figure that falls below one by more than the tolerance is a drop. */
record Accepted(JsonNode accepted) {

  static final double TOLERANCE = 0.005;

  private static final List<String> SETS = List.of("open", "blind", "all");
  private static final List<String> FIGURES = List.of("precision", "recall", "f1");

  /** One line for each drop: "amounts, blind: recall 0.910 was 0.940". A family that was never accepted cannot drop. */
  List<String> drops(JsonNode now) {
    List<String> drops = new ArrayList<>();
    for (Family family : Family.values()) {
      for (String set : SETS) {
        for (String figure : FIGURES) {
          JsonNode before = accepted.path(family.label()).path(set).path(figure);
          double value = now.path(family.label()).path(set).path(figure).asDouble();
          if (before.isNumber() && value < before.asDouble() - TOLERANCE) {
            drops.add(String.format(Locale.ROOT, "%s, %s: %s %.3f was %.3f", family.label(), set, figure, value, before.asDouble()));
          }
        }
      }
    }
    return drops;
  }
}
