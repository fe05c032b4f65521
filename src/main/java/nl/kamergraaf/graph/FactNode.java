package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The describing triples of a fact that is a node only if the letter states it as fact, such as a measure or a delivery. If it does
 * not, each of the triples becomes an unasserted statement.
 */
final class FactNode {

  private final Node node;
  private final List<Triple> triples = new ArrayList<>();

  FactNode(Node node, Node type) {
    this.node = node;
    add(RDF.type.asNode(), type);
  }

  FactNode add(Node property, Node value) {
    triples.add(Triple.create(node, property, value));
    return this;
  }

  FactNode add(Node property, Optional<Node> value) {
    value.ifPresent(present -> add(property, present));
    return this;
  }

  FactNode add(Node property, List<Node> values) {
    values.forEach(value -> add(property, value));
    return this;
  }

  void write(Draft draft, StatementWriter statements, Basis basis) {
    if (basis.modality().asserts()) {
      triples.forEach(triple -> draft.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
      draft.stamp(node, basis);
    } else {
      triples.forEach(triple -> statements.reify(basis, triple));
    }
  }
}
