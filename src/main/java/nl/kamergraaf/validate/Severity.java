package nl.kamergraaf.validate;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How bad a finding is, the worst first. */
public enum Severity {
  /** The graph is wrong: the letter is not loaded. */
  VIOLATION,
  /** The letter or its reading is suspect. */
  WARNING,
  /** Worth a look. */
  INFO;

  static Severity of(Node severity) {
    if (SHACL.Warning.equals(severity)) {
      return WARNING;
    }
    return SHACL.Info.equals(severity) ? INFO : VIOLATION;
  }

  Node node() {
    return switch (this) {
      case VIOLATION -> SHACL.Violation;
      case WARNING -> SHACL.Warning;
      case INFO -> SHACL.Info;
    };
  }

  /** The word in reports: "violation". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
