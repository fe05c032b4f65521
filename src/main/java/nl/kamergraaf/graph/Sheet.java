package nl.kamergraaf.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A named graph while it is written: that of a version of a letter, or of an official record. */
class Sheet {

  private static final Node TYPE = RDF.type.asNode();

  final Iris iris;
  /** Key under which nodes of their own stand that only this graph has. */
  final String version;
  /** Name of the graph, and the version or record that it is of. */
  final Node versionNode;
  final Graph facts = GraphFactory.createDefaultGraph();

  Sheet(Iris iris, String version, Node versionNode) {
    this.iris = iris;
    this.version = version;
    this.versionNode = versionNode;
  }

  final void add(Node subject, Node property, Node value) {
    facts.add(Triple.create(subject, property, value));
  }

  final void add(Node subject, Node property, Optional<Node> value) {
    value.ifPresent(node -> add(subject, property, node));
  }

  final void type(Node subject, Node... types) {
    for (Node type : types) {
      add(subject, TYPE, type);
    }
  }
}
