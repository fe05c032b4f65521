package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;

/** Compares a graph with Turtle, in the prefixes of docs/graph.md and relative to the default base. */
final class Expected {

  private static final String PREFIXES =
      """
      @base <https://w3id.org/kamergraaf/id/> .
      """
          + prefixes(Prefixes.all())
          + prefixes(
              Map.of(
                  "cur", "http://publications.europa.eu/resource/authority/currency/",
                  "cito", "http://purl.org/spar/cito/",
                  "dcat", "http://www.w3.org/ns/dcat#",
                  "oa", "http://www.w3.org/ns/oa#"));

  private Expected() {}

  private static String prefixes(Map<String, String> all) {
    StringBuilder lines = new StringBuilder();
    all.forEach((prefix, iri) -> lines.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
    return lines.toString();
  }

  static Graph turtle(String text) {
    return RDFParser.fromString(PREFIXES + text, Lang.TURTLE).toGraph();
  }

  /** Every triple of the Turtle is in the graph, and the graph says nothing else of the Turtle's subjects. */
  static void assertSays(Graph graph, String turtle) {
    Graph expected = turtle(turtle);
    List<String> all = graph.stream().filter(t -> expected.contains(t.getSubject(), null, null)).map(Expected::line).sorted().toList();
    assertThat(all).containsExactlyElementsOf(lines(expected));
  }

  /** Every triple of the Turtle is in the graph, whatever else it says. */
  static void assertHolds(Graph graph, String turtle) {
    assertThat(lines(graph)).containsAll(lines(turtle(turtle)));
  }

  static List<String> lines(Graph graph) {
    return graph.stream().map(Expected::line).sorted().toList();
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple);
  }
}
