package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** What was found in one letter or in several, in {@link Finding#ORDER}; a promise that one value breaks in two ways is found once. */
public record Report(List<Finding> findings) {

  public static final Report EMPTY = new Report(List.of());

  public Report {
    findings = named(findings.stream().sorted(Finding.ORDER).filter(onlyOnce()).toList());
  }

  private record Said(Subject subject, String rule, Severity severity, Node focus, Optional<String> path, Optional<Node> value, Rule.Words message) {}

  private static Predicate<Finding> onlyOnce() {
    Set<Said> said = new HashSet<>();
    return f -> said.add(new Said(f.subject(), f.shape(), f.severity(), f.focus(), f.path(), f.value(), f.message()));
  }

  /** Two findings that differ only in where they stand, such as in two equal sentences, are numbered in the order of the text. */
  private static List<Finding> named(List<Finding> findings) {
    Map<Node, Integer> times = new HashMap<>();
    List<Finding> named = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int time = times.merge(finding.iri(), 1, Integer::sum);
      named.add(time == 1 ? finding : finding.named(NodeFactory.createURI(finding.iri().getURI() + "-" + time)));
    }
    return List.copyOf(named);
  }

  /** Whether no violation stands; warnings do not keep a letter out. */
  public boolean conforms() {
    return count(Severity.VIOLATION) == 0;
  }

  /** The violations alone. */
  public Report violations() {
    return new Report(findings.stream().filter(finding -> finding.severity() == Severity.VIOLATION).toList());
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  public Report and(Report other) {
    return new Report(Stream.concat(findings.stream(), other.findings.stream()).toList());
  }

  /** A report for each letter, in the order of their numbers. */
  List<Report> byLetter() {
    Map<String, List<Finding>> letters = new LinkedHashMap<>();
    findings.forEach(finding -> letters.computeIfAbsent(finding.subject().name(), key -> new ArrayList<>()).add(finding));
    return letters.values().stream().map(Report::new).toList();
  }

  /**
   * The report as data, in the W3C's vocabulary, without blank nodes: a path that is more than one property is left out.
   *
   * @param letter what was checked; its graph of findings is the report
   */
  public List<Triple> triples(LetterGraph letter) {
    Node report = letter.findingsName();
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(report, RDF.type.asNode(), SHACL.ValidationReport));
    triples.add(Triple.create(report, SHACL.conforms, NodeFactory.createLiteralDT(Boolean.toString(conforms()), XSDDatatype.XSDboolean)));
    triples.add(Triple.create(report, KG.foundIn, letter.name()));
    for (Finding finding : findings) {
      triples.add(Triple.create(report, SHACL.result, finding.iri()));
      ResultTriples.of(finding).stream().filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank()).forEach(triples::add);
    }
    return triples;
  }

  /** The report for people, with every finding. */
  public String text() {
    return TextReport.of(this, Style.ALL);
  }
}
