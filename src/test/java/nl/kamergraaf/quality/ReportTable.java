package nl.kamergraaf.quality;

import java.util.Locale;

/** The report as a table for people. */
final class ReportTable {

  private static final String HEADS = "prec.   rec.    F1";
  private static final String RULE = "-".repeat(99);

  private ReportTable() {}

  static String of(Report report) {
    StringBuilder table = new StringBuilder();
    line(
        table, "%-17s | %-29s | %-29s | %s", "",
        "open: " + report.letters(GoldSet.OPEN) + " letters", "blind: " + report.letters(GoldSet.BLIND) + " letters", "all");
    line(table, "%-17s | %29s | %29s | %s", "family", "right/gold " + HEADS, "right/gold " + HEADS, HEADS);
    table.append(RULE).append('\n');
    for (Family family : Family.values()) {
      Score open = report.score(GoldSet.OPEN, family);
      Score blind = report.score(GoldSet.BLIND, family);
      line(table, "%-17s | %29s | %29s | %s", family.label(), counted(open), counted(blind), figures(report.all(family)));
    }
    table.append(RULE).append('\n');
    line(table, "%d sentences that must not be asserted stand in the gold; people judge them", report.mustNot());
    line(table, "%nhow sure facts are, in the %d blind letters", report.letters(GoldSet.BLIND));
    report.calibration().lines().forEach(sure -> line(table, "%s", sure));
    return table.toString();
  }

  private static String counted(Score score) {
    return String.format(Locale.ROOT, "%4d/%-4d  %s", score.right(), score.gold(), figures(score));
  }

  private static String figures(Score score) {
    if (score.gold() + score.read() == 0) {
      return "    -     -     -";
    }
    Score.Figures f = score.figures();
    return String.format(Locale.ROOT, "%5.3f %5.3f %5.3f", f.precision(), f.recall(), f.f1());
  }

  private static void line(StringBuilder table, String form, Object... cells) {
    table.append(String.format(Locale.ROOT, form, cells).stripTrailing()).append('\n');
  }
}
