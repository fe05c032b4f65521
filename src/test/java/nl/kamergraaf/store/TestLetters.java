package nl.kamergraaf.store;

import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small letters, written as Turtle, and a way to see all that a store holds. */
final class TestLetters {

  static final String BASE = "https://w3id.org/kamergraaf/id/";

  static final String PREFIXES =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** An own graph with one country, and one shortcut of each kind. */
  static final BaseGraphs OWN = new BaseGraphs(Map.of("ontology", graph("kg:Letter a rdf:Class ."), "register", graph("<country/nld> a kg:Country .")));

  static final Shortcuts SHORTCUTS =
      new Shortcuts(
          java.util.List.of(QueryFactory.create(PREFIXES + "CONSTRUCT { ?letter kg:signedBy ?person } WHERE { ?letter kg:hasSignature/kg:signatory ?person }")),
          java.util.List.of(
              QueryFactory.create(
                  PREFIXES
                      + "CONSTRUCT { ?thing kg:latestStatus ?last } WHERE { SELECT ?thing (MAX(?status) AS ?last) { ?r kg:statusOf ?thing ; kg:status ?status } GROUP BY ?thing }")));

  private TestLetters() {}

  static LetterGraph letter(String number, int version, String facts) {
    return letter(number, version, facts, "");
  }

  static LetterGraph letter(String number, int version, String facts, String statements) {
    return new LetterGraph(number, version, NodeFactory.createURI(BASE + "version/" + number + "-v" + version), graph(facts), graph(statements));
  }

  static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  /** The default graph, one triple a line, without those of the program itself. */
  static Set<String> shown(Database database) {
    return database.read(dataset -> lines(dataset, Quad.defaultGraphIRI.getURI()));
  }

  /** Everything, one quad a line. */
  static Set<String> all(Database database) {
    return database.read(
        dataset -> Iter.asStream(dataset.find()).filter(quad -> !List.of("graph/state", "graph/removed").contains(text(quad.getGraph()))).map(quad -> text(quad.getGraph()) + " " + line(quad)).collect(Collectors.toCollection(TreeSet::new)));
  }

  static Set<String> named(Database database, String graph) {
    return database.read(dataset -> lines(dataset, BASE + graph));
  }

  private static Set<String> lines(DatasetGraph dataset, String graph) {
    return Iter.asStream(dataset.find(NodeFactory.createURI(graph), null, null, null)).map(TestLetters::line).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Quad quad) {
    return text(quad.getSubject()) + " " + text(quad.getPredicate()) + " " + text(quad.getObject());
  }

  private static String text(org.apache.jena.graph.Node node) {
    return node.isURI() ? node.getURI().replace(BASE, "").replace("https://w3id.org/kamergraaf/ns#", "kg:") : NodeFmtLib.strNT(node);
  }
}
