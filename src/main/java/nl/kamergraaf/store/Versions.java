package nl.kamergraaf.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which versions of which letters the store holds, and which of them are shown. It is kept in the store itself, in two small
 * graphs, so that it can never disagree with the data: letter → every version held, and letter → the version shown.
 */
record Versions(GraphNames names, DatasetGraph dataset) {

  private static final Node HAS_VERSION = DCTerms.hasVersion.asNode();

  Optional<Node> shown(Node letter) {
    return objects(names.current(), letter, KG.currentVersion).findFirst();
  }

  List<Node> held(Node letter) {
    return objects(names.versions(), letter, HAS_VERSION).toList();
  }

  Stream<Node> letters() {
    return Iter.asStream(dataset.findNG(names.current(), Node.ANY, KG.currentVersion, Node.ANY)).map(Quad::getObject);
  }

  private Stream<Node> objects(Node graph, Node subject, Node predicate) {
    return Iter.asStream(dataset.findNG(graph, subject, predicate, Node.ANY)).map(Quad::getObject);
  }

  /** Whether a graph is part of the default view now. */
  Predicate<Node> view() {
    return graph ->
        names.versionOf(graph)
            .map(version -> dataset.contains(names.current(), Node.ANY, KG.currentVersion, version))
            .orElseGet(() -> names.isShown(graph));
  }

  /** Whether a graph will be part of the default view when the letter shows that version, or none. */
  Predicate<Node> viewWhen(Node letter, Optional<Node> shown) {
    List<Node> held = held(letter);
    Predicate<Node> now = view();
    return graph -> {
      Optional<Node> version = names.versionOf(graph);
      boolean ofLetter = version.isPresent() && (held.contains(version.get()) || version.equals(shown));
      return ofLetter ? version.equals(shown) : now.test(graph);
    };
  }
}
