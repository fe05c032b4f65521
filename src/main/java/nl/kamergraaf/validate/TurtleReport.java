package nl.kamergraaf.validate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.graph.RdfFile;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/**
 * A report in the W3C's SHACL vocabulary, as Turtle that reads from top to bottom. Each result has the finding's own IRI and points to the
 * version of the letter ({@code kg:foundIn}), the passage ({@code kg:foundAt}) and the rule ({@code sh:sourceShape}).
 */
final class TurtleReport {

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final StringBuilder text = new StringBuilder();

  private TurtleReport() {}

  static String of(Assessment assessment, Style style) {
    TurtleReport report = new TurtleReport();
    report.head(assessment);
    assessment.all().findings().forEach(finding -> report.result(finding, assessment));
    report.coverage(assessment.coverage(), style);
    return report.text.toString();
  }

  private void head(Assessment assessment) {
    ReportGraph.PREFIXES.forEach((prefix, iri) -> text.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    text.append("\n[] a sh:ValidationReport ;\n  sh:conforms ").append(assessment.conforms());
    Stream.concat(assessment.failures().stream(), assessment.remarks().stream())
        .forEach(remark -> text.append(" ;\n  rdfs:comment ").append(term(NodeFactory.createLiteralString(remark))));
    for (Finding finding : assessment.all().findings()) {
      text.append(" ;\n  sh:result ").append(term(finding.iri()));
    }
    text.append(" .\n");
  }

  private void result(Finding finding, Assessment assessment) {
    List<Triple> triples = ReportGraph.triples(finding, assessment);
    text.append('\n').append(term(finding.iri()));
    properties(finding.iri(), triples, finding.focus());
    text.append(" .\n");
  }

  /** The nodes of a path are written inside one another. */
  private void properties(Node subject, List<Triple> triples, Node apart) {
    Node last = null;
    for (Triple triple : triples) {
      if (triple.getSubject().equals(subject)) {
        boolean again = triple.getPredicate().equals(last);
        text.append(again ? " , " : last == null ? " " : " ;\n  ").append(again ? "" : property(triple.getPredicate()) + " ");
        last = triple.getPredicate();
        object(triple.getObject(), triples, apart);
      }
    }
  }

  private void object(Node object, List<Triple> triples, Node apart) {
    if (object.isBlank()) {
      text.append('[');
      if (!object.equals(apart)) {
        properties(object, triples, apart);
      }
      text.append(" ]");
    } else {
      text.append(term(object));
    }
  }

  private void coverage(Coverage coverage, Style style) {
    text.append('\n');
    new Tally(style).coverage(coverage).forEach(line -> text.append("# ").append(line).append('\n'));
    if (style.coverage()) {
      coverage.targets().forEach((rule, count) -> text.append("# ").append(count).append(" nodes for ").append(rule).append('\n'));
      coverage.untouched().forEach((kind, count) -> text.append("# ").append(count).append(" nodes that no rule looked at: ").append(kind).append('\n'));
      coverage.withoutEvidence().forEach(fact -> text.append("# without evidence: ").append(fact).append('\n'));
    }
  }

  private static String property(Node property) {
    return property.equals(RDF.type.asNode()) ? "a" : term(property);
  }

  private static String term(Node node) {
    String iri = node.isURI() ? node.getURI() : "";
    for (Map.Entry<String, String> known : ReportGraph.PREFIXES.entrySet()) {
      if (iri.startsWith(known.getValue()) && LOCAL.matcher(iri).region(known.getValue().length(), iri.length()).matches()) {
        return known.getKey() + ":" + iri.substring(known.getValue().length());
      }
    }
    return RdfFile.asWritten(NodeFmtLib.strNT(node)); // of a literal its type may be relative
  }
}
