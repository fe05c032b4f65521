package nl.kamergraaf.validate;

import java.util.regex.Pattern;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** A report in the SHACL vocabulary, as Turtle that reads from top to bottom, with the sentence of each finding. */
public final class ReportTurtle {

  /** A path that is one property, written short or in full; other paths are told in the message only. */
  private static final Pattern PROPERTY = Pattern.compile("[A-Za-z]+:[A-Za-z0-9_]+|<[^<>\\s]+>");

  private final Report report;

  public ReportTurtle(Report report) {
    this.report = report;
  }

  public String text() {
    StringBuilder text = new StringBuilder("PREFIX sh: <http://www.w3.org/ns/shacl#>\n");
    Prefixes.all().forEach((prefix, iri) -> text.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    text.append("\n[] a sh:ValidationReport ;\n  sh:conforms ").append(report.conforms());
    for (Finding finding : report.findings()) {
      text.append(" ;\n");
      append(text, finding);
    }
    return text.append(" .\n").toString();
  }

  private static void append(StringBuilder text, Finding finding) {
    text.append("  sh:result [\n    a sh:ValidationResult ;\n    sh:resultSeverity ").append(severity(finding.severity()));
    text.append(" ;\n    sh:focusNode ").append(term(finding.focus()));
    finding.path().filter(path -> PROPERTY.matcher(path).matches()).ifPresent(path -> text.append(" ;\n    sh:resultPath ").append(path));
    finding.value().ifPresent(value -> text.append(" ;\n    sh:value ").append(term(value)));
    text.append(" ;\n    dcterms:identifier ").append(term(NodeFactory.createLiteralString(finding.shape())));
    text.append(" ;\n    sh:resultMessage ").append(term(NodeFactory.createLiteralLang(finding.message().dutch(), "nl")));
    text.append(" , ").append(term(NodeFactory.createLiteralLang(finding.message().english(), "en")));
    finding.sentence().ifPresent(sentence -> text.append(" ;\n    rdfs:comment ").append(term(NodeFactory.createLiteralLang(sentence, "nl"))));
    text.append("\n  ]");
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case VIOLATION -> "sh:Violation";
      case WARNING -> "sh:Warning";
      case INFO -> "sh:Info";
    };
  }

  private static String term(Node node) {
    return node.isBlank() ? "[]" : NodeFmtLib.strNT(node);
  }
}
