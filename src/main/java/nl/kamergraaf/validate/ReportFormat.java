package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How reports on several letters are written. */
public enum ReportFormat {
  /** For a person. */
  TEXT,
  /** A SHACL validation report. */
  TURTLE,
  /** For programs: the letters, each with its findings. */
  JSON,
  /** For build servers: a test case for each letter, failed where it has violations. */
  JUNIT;

  /**
   * A letter that was checked.
   *
   * @param name number and version, or the input's name where it is no letter
   */
  public record Tried(String name, Report report) {}

  /** Writes the reports in the order given. The same reports give the same bytes. */
  public void write(List<Tried> tried, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> out.write(text(tried).getBytes(StandardCharsets.UTF_8));
      case TURTLE -> out.write(new ReportTurtle(all(tried)).text().getBytes(StandardCharsets.UTF_8));
      case JSON -> ReportJson.write(tried, out);
      case JUNIT -> ReportJunit.write(tried, out);
    }
  }

  private static String text(List<Tried> tried) {
    Report all = all(tried);
    long good = tried.stream().filter(letter -> letter.report().conforms()).count();
    return all.text()
        + tried.size() + " checked, " + good + " without violations; "
        + all.count(Severity.VIOLATION) + " violations, " + all.count(Severity.WARNING) + " warnings\n";
  }

  private static Report all(List<Tried> tried) {
    return new Report(tried.stream().flatMap(letter -> letter.report().findings().stream()).toList());
  }
}
