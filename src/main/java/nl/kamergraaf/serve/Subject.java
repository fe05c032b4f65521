package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A thing that is asked for, as the store knows it. Works inside a read transaction.
 *
 * @param node its IRI
 * @param standing whether it is in the data that is shown, or only in what has been replaced
 */
record Subject(DatasetGraph dataset, Node node, Standing standing) {

  /** Most triples about one thing that are looked at; the rest is found by query. */
  static final int MOST = 5_000;

  /** How the store knows a thing. */
  enum Standing {
    /** Something is said of it, or with it. */
    SHOWN,
    /** Only a version of a letter that a newer one has replaced speaks of it. */
    REPLACED,
    /** It is a graph of the store, of which nothing is said. */
    GRAPH
  }

  /** The first of some IRIs that the store knows. */
  static Optional<Subject> of(DatasetGraph dataset, List<String> iris) {
    return iris.stream().flatMap(iri -> of(dataset, NodeFactory.createURI(iri)).stream()).findFirst();
  }

  private static Optional<Subject> of(DatasetGraph dataset, Node node) {
    if (dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY) || dataset.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node)) {
      return Optional.of(new Subject(dataset, node, Standing.SHOWN));
    }
    boolean replaced = Iter.asStream(dataset.find(Node.ANY, node, Node.ANY, Node.ANY))
        .anyMatch(quad -> !quad.getPredicate().equals(Prov.invalidatedAtTime));
    if (replaced || dataset.contains(Node.ANY, Node.ANY, Node.ANY, node)) {
      return Optional.of(new Subject(dataset, node, Standing.REPLACED));
    }
    return dataset.containsGraph(node) ? Optional.of(new Subject(dataset, node, Standing.GRAPH)) : Optional.empty();
  }

  private Node graph() {
    return standing == Standing.SHOWN ? Quad.defaultGraphIRI : Node.ANY;
  }

  /** What is said of it, at most {@link #MOST}; one more where there are more. */
  List<Quad> said() {
    return Iter.asStream(dataset.find(graph(), node, Node.ANY, Node.ANY)).limit(MOST + 1L).distinct().toList();
  }

  /** What is said with it, some of it. */
  Stream<Quad> references() {
    return Iter.asStream(dataset.find(graph(), Node.ANY, Node.ANY, node));
  }

  /** What is said with it by one property. */
  Stream<Quad> references(Node property) {
    return Iter.asStream(dataset.find(graph(), Node.ANY, property, node));
  }

  /** Its classes and all above them. */
  Set<Node> kinds() {
    Set<Node> kinds = new HashSet<>();
    List<Node> open = new ArrayList<>(types());
    while (!open.isEmpty()) {
      Node kind = open.removeLast();
      if (kinds.add(kind)) {
        Iter.asStream(dataset.find(Quad.defaultGraphIRI, kind, RDFS.subClassOf.asNode(), Node.ANY))
            .map(Quad::getObject)
            .filter(Node::isURI)
            .forEach(open::add);
      }
    }
    return kinds;
  }

  List<Node> types() {
    return Iter.asStream(dataset.find(graph(), node, RDF.type.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isURI)
        .distinct()
        .limit(20)
        .toList();
  }

  boolean isLetter() {
    return dataset.contains(Quad.defaultGraphIRI, node, RDF.type.asNode(), KG.Letter);
  }

  /** The named graphs that speak of it, a few. */
  List<Node> sources(int most) {
    return Iter.asStream(dataset.find(Node.ANY, node, Node.ANY, Node.ANY))
        .map(Quad::getGraph)
        .filter(graph -> !Quad.isDefaultGraph(graph))
        .limit(MOST)
        .distinct()
        .limit(most)
        .toList();
  }
}
