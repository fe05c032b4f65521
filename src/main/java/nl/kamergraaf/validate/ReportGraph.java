package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A report in the W3C's SHACL vocabulary. */
final class ReportGraph {

  static final Map<String, String> PREFIXES = prefixes();

  private ReportGraph() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
    prefixes.put("sh", SHACL.getURI());
    prefixes.put("kgsh", Rules.NS);
    return prefixes;
  }

  /** All of it. Relative IRIs of the data are those that it was read with. */
  static Graph of(Assessment assessment) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(PREFIXES);
    Node report = NodeFactory.createBlankNode();
    graph.add(report, RDF.type.asNode(), SHACL.ValidationReport);
    graph.add(report, SHACL.conforms, truth(assessment.conforms()));
    Stream.concat(assessment.failures().stream(), assessment.remarks().stream())
        .forEach(remark -> graph.add(report, RDFS.comment.asNode(), NodeFactory.createLiteralString(remark)));
    for (Finding finding : assessment.all().findings()) {
      graph.add(report, SHACL.result, finding.iri());
      triples(finding, assessment).forEach(graph::add);
    }
    return graph;
  }

  /** What is said of one finding, in the order in which people read it. */
  static List<Triple> triples(Finding finding, Assessment assessment) {
    List<Triple> triples = new ArrayList<>(ResultTriples.of(finding));
    finding.sentence().ifPresent(sentence -> triples.add(Triple.create(finding.iri(), RDFS.comment.asNode(), NodeFactory.createLiteralLang(sentence, "nl"))));
    if (assessment.isNew(finding)) {
      triples.add(Triple.create(finding.iri(), NodeFactory.createURI(Rules.NS + "isNew"), truth(true)));
    }
    return triples;
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
