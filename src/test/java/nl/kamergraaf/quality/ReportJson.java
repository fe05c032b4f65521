package nl.kamergraaf.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Figures as JSON: family, then open, blind and all, each with precision, recall and F1 to four decimals. */
final class ReportJson {

  private static final double DECIMALS = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  /** With the counts behind the figures. */
  static ObjectNode detailed(Report report) {
    return of(report, true);
  }

  /** The figures alone: what is accepted. */
  static ObjectNode plain(Report report) {
    return of(report, false);
  }

  private static ObjectNode of(Report report, boolean counts) {
    ObjectNode root = JSON.createObjectNode();
    for (Family family : Family.values()) {
      ObjectNode node = root.putObject(family.label());
      for (GoldSet set : GoldSet.values()) {
        figures(node.putObject(set.folder()), report.score(set, family), counts);
      }
      figures(node.putObject("all"), report.all(family), counts);
    }
    return root;
  }

  private static void figures(ObjectNode node, Score score, boolean counts) {
    Score.Figures figures = score.figures();
    node.put("precision", rounded(figures.precision()));
    node.put("recall", rounded(figures.recall()));
    node.put("f1", rounded(figures.f1()));
    if (counts) {
      node.put("right", score.right()).put("wrong", score.wrong()).put("missed", score.missed()).put("extra", score.extra());
    }
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
