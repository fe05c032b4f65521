package nl.kamergraaf.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the program itself knows, as graphs: the ontology, its schemes, the register.
 *
 * @param graphs by the last part of the graph's name
 */
record BaseGraphs(Map<String, Graph> graphs) {

  /** The files that travel with the program. */
  static BaseGraphs bundled() {
    List<Bundled> files = Bundled.below("ontology", "ttl");
    Map<String, Graph> graphs = new LinkedHashMap<>();
    graphs.put("ontology", parse(files, file -> !in(file, "schemes") && !in(file, "register")));
    graphs.put("schemes", parse(files, file -> in(file, "schemes")));
    graphs.put("register", parse(files, file -> in(file, "register")));
    return new BaseGraphs(graphs);
  }

  private static boolean in(Bundled file, String folder) {
    return file.path().startsWith("ontology/" + folder + "/");
  }

  private static Graph parse(List<Bundled> files, Predicate<Bundled> which) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.stream()
        .filter(which)
        .forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).base("https://w3id.org/kamergraaf/").parse(graph));
    return graph;
  }
}
