package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

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
      byLetter.computeIfAbsent(finding.letter() + (finding.version() > 0 ? ", version " + finding.version() : ""), key -> new ArrayList<>()).add(finding);
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
    Optional<String> value = finding.value().filter(node -> !node.equals(finding.focus())).map(ReportText::name);
    finding.path().ifPresent(path -> text.append("    ").append(path).append(value.map(v -> " = " + v).orElse("")).append('\n'));
    if (finding.path().isEmpty()) {
      value.ifPresent(v -> text.append("    value: ").append(v).append('\n'));
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

  /** IRIs of the data without their base ({@code money/1999D00003-v2/1801-1824}), others with a prefix where there is one. */
  private static String name(Node node) {
    if (!node.isURI()) {
      return cut(node.isLiteral() ? node.getLiteralLexicalForm() : NodeFmtLib.strNT(node));
    }
    String iri = node.getURI();
    int data = iri.indexOf("/id/");
    if (data >= 0) {
      return cut(iri.substring(data + "/id/".length()));
    }
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()) && iri.indexOf('/', prefix.getValue().length()) < 0)
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(cut(iri));
  }

  /** On one line, without control characters, at most three hundred characters. */
  private static String cut(String words) {
    StringBuilder line = new StringBuilder();
    words.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.length() < words.length() ? line + "…" : line.toString();
  }
}
