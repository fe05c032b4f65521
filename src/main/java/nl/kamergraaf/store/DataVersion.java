package nl.kamergraaf.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which state of the data this is. It is kept in the store and written with the change that makes it, so that it survives a
 * restart and can never be older or newer than the data.
 *
 * @param id differs from that of every other state
 * @param modified when the change was made, to the second
 */
public record DataVersion(String id, Instant modified) {

  static DataVersion next() {
    return new DataVersion(UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Runs inside a transaction. */
  static Optional<DataVersion> read(DatasetGraph dataset, Node graph) {
    return object(dataset, graph, DCTerms.identifier.asNode())
        .flatMap(id -> object(dataset, graph, DCTerms.modified.asNode()).map(modified -> new DataVersion(id, Instant.parse(modified))));
  }

  private static Optional<String> object(DatasetGraph dataset, Node graph, Node property) {
    var found = dataset.findNG(graph, graph, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
  }

  /**
   * By which rules the derived graph of this state was worked out, if it was since the data changed: every change takes the note away. Runs inside a
   * transaction.
   */
  static Optional<String> derivedBy(DatasetGraph dataset, Node graph) {
    return object(dataset, graph, DCTerms.provenance.asNode());
  }

  /** Runs inside the write transaction. */
  static void noteDerivedBy(DatasetGraph dataset, Node graph, String rules) {
    dataset.deleteAny(graph, graph, DCTerms.provenance.asNode(), Node.ANY);
    dataset.add(Quad.create(graph, Triple.create(graph, DCTerms.provenance.asNode(), NodeFactory.createLiteralString(rules))));
  }

  /** Runs inside the write transaction. */
  void write(DatasetGraph dataset, Node graph) {
    dataset.deleteAny(graph, graph, Node.ANY, Node.ANY);
    dataset.add(Quad.create(graph, Triple.create(graph, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id))));
    Node moment = NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime);
    dataset.add(Quad.create(graph, Triple.create(graph, DCTerms.modified.asNode(), moment)));
  }
}
