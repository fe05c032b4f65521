package nl.kamergraaf.store;

import java.util.Map;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.OntologyGraphs;
import org.apache.jena.graph.Graph;

/**
 * What the program itself knows, as graphs: the ontology, its schemes, the register.
 *
 * @param graphs by the last part of the graph's name
 */
record BaseGraphs(Map<String, Graph> graphs) {

  /** The files that travel with the program. */
  static BaseGraphs bundled(Iris iris) {
    OntologyGraphs own = OntologyGraphs.read(iris);
    return new BaseGraphs(Map.of("ontology", own.ontology(), "schemes", own.schemes(), "register", own.register()));
  }
}
