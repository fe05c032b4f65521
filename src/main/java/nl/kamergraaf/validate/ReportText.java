package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * A report as text, letter by letter, with the sentence in which each finding stands:
 *
 * <pre>
 * 1999D00003, version 2: 1 violation
 *   violation  Number  money/1999D00003-v2/1801-1824
 *     An amount or figure has one value, or a lower and an upper bound.
 *     In: "Daarvan is EUR 2 miljard in november en december 2024 gerealiseerd."
 * </pre>
 */
public final class ReportText {

  /** Longer values and sentences are cut: the report is for reading. */
  private static final int LONGEST = 300;

  private final Report report;

  public ReportText(Report report) {
    this.report = report;
  }

  public String english() {
    return render(Finding.Message::english);
  }

  public String dutch() {
    return render(Finding.Message::dutch);
  }

  private String render(Function<Finding.Message, String> language) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Finding>> byLetter = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      byLetter.computeIfAbsent(finding.letter() + ", version " + finding.version(), key -> new ArrayList<>()).add(finding);
    }
    byLetter.forEach((letter, findings) -> {
      text.append(letter).append(": ").append(counts(findings)).append('\n');
      findings.forEach(finding -> append(text, finding, language));
    });
    return text.toString();
  }

  private static void append(StringBuilder text, Finding finding, Function<Finding.Message, String> language) {
    text.append("  ").append(finding.severity().word()).append("  ").append(finding.shape()).append("  ").append(name(finding.focus()));
    text.append("\n    ").append(language.apply(finding.message())).append('\n');
    finding.path().ifPresent(path -> {
      text.append("    ").append(path);
      finding.value().ifPresent(value -> text.append(" = ").append(name(value)));
      text.append('\n');
    });
    if (finding.path().isEmpty()) {
      finding.value().ifPresent(value -> text.append("    value: ").append(name(value)).append('\n'));
    }
    finding.sentence().ifPresent(sentence -> text.append("    In: \"").append(cut(sentence)).append("\"\n"));
  }

  private static String counts(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count > 1 && severity != Severity.INFO ? "s" : ""));
      }
    }
    return String.join(", ", counts);
  }

  /** IRIs of the data without their base: {@code money/1999D00003-v2/1801-1824}. */
  private static String name(Node node) {
    if (!node.isURI()) {
      return cut(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
    int data = node.getURI().indexOf("/id/");
    return data < 0 ? node.getURI() : node.getURI().substring(data + "/id/".length());
  }

  /** On one line, without control characters, at most three hundred characters. */
  private static String cut(String words) {
    StringBuilder line = new StringBuilder();
    words.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.length() < words.length() ? line + "…" : line.toString();
  }
}
