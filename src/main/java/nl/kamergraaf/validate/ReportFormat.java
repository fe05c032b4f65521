package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How an assessment is written. The same assessment gives the same bytes. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT,
  /** A SHACL validation report. */
  TURTLE,
  /** For programs. */
  JSON,
  /** For build servers. */
  JUNIT,
  /** For a person with a browser. */
  HTML;

  public void write(Assessment assessment, Style style, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> out.write(TextReport.of(assessment, style).getBytes(StandardCharsets.UTF_8));
      case TURTLE -> out.write(TurtleReport.of(assessment, style).getBytes(StandardCharsets.UTF_8));
      case JSON -> JsonReport.write(assessment, out);
      case JUNIT -> JunitReport.write(assessment, style, out);
      case HTML -> HtmlReport.write(assessment, style, out);
    }
  }
}
