package nl.kamergraaf.shacl;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs for tests, with the usual prefixes. */
final class Turtle {

  private static final String PREFIXES =
      """
      PREFIX ex: <http://example.org/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Turtle() {}

  static Graph graph(String turtle) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(graph);
    return graph;
  }

  static Node ex(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  static Outcome validate(String shapes, String data) {
    return validate(shapes, data, Limits.DEFAULT);
  }

  static Outcome validate(String shapes, String data, Limits limits) {
    Shapes parsed = Shapes.parse(graph(shapes));
    return parsed.validate(parsed.index(graph(data)), limits);
  }
}
