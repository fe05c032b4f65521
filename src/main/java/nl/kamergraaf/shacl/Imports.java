package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;

/** What a shapes graph asks for that is not part of it. Nothing is fetched; what is missing is said. */
final class Imports {

  private final Values values;

  Imports(Values values) {
    this.values = values;
  }

  List<Problem> missing() {
    return values
        .graph()
        .find(Node.ANY, OWL.imports.asNode(), Node.ANY)
        .filterKeep(triple -> !isHere(triple.getObject()))
        .mapWith(Imports::problem)
        .toList();
  }

  /** An ontology is here if the graph says something of it; SHACL itself needs no import. */
  private boolean isHere(Node ontology) {
    return values.graph().contains(ontology, Node.ANY, Node.ANY)
        || ontology.isURI() && SHACL.getURI().startsWith(ontology.getURI());
  }

  private static Problem problem(Triple triple) {
    return new Problem(
        Problem.Kind.MISSING,
        Text.of(triple.getSubject()),
        "imports " + Text.of(triple.getObject()) + ", which is not fetched; if it holds shapes, give it as a file as well");
  }
}
