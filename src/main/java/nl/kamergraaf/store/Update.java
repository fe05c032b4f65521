package nl.kamergraaf.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A change of some named graphs, worked out down to the quads that really differ before the first of them is written. It keeps the default graph the union of the
 * graphs that are shown: a triple enters it with the first shown graph that holds it and leaves it with the last.
 */
final class Update {

  private final DatasetGraph before;
  private final Predicate<Node> shownBefore;
  private final Predicate<Node> shownAfter;
  private final Set<Node> touched = new HashSet<>();
  private final Set<Triple> leaving = new LinkedHashSet<>();
  private final Set<Triple> entering = new LinkedHashSet<>();
  private final Set<Quad> deleted = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  /**
   * @param before the dataset, inside a transaction that outlasts this object's use of it
   * @param shownBefore whether a graph is part of the default view now
   * @param shownAfter whether it will be
   */
  Update(DatasetGraph before, Predicate<Node> shownBefore, Predicate<Node> shownAfter) {
    this.before = before;
    this.shownBefore = shownBefore;
    this.shownAfter = shownAfter;
  }

  /** The triples of a named graph as they are now. */
  static Set<Triple> content(DatasetGraph dataset, Node graph) {
    Set<Triple> triples = new LinkedHashSet<>();
    dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /** The named graph will hold exactly these triples; none means that the graph goes. */
  void put(Node graph, Set<Triple> after) {
    touched.add(graph);
    Set<Triple> now = content(before, graph);
    now.stream().filter(triple -> !after.contains(triple)).forEach(triple -> deleted.add(Quad.create(graph, triple)));
    after.stream().filter(triple -> !now.contains(triple)).forEach(triple -> added.add(Quad.create(graph, triple)));
    if (shownBefore.test(graph)) {
      leaving.addAll(now);
    }
    if (shownAfter.test(graph)) {
      entering.addAll(after);
    }
  }

  /** The named graph, of which most stays, loses one triple or gains one. */
  void delete(Node graph, Triple triple) {
    deleted.add(Quad.create(graph, triple));
    if (shownBefore.test(graph)) {
      leaving.add(triple);
    }
  }

  void add(Node graph, Triple triple) {
    if (before.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      return;
    }
    added.add(Quad.create(graph, triple));
    if (shownAfter.test(graph)) {
      entering.add(triple);
    }
  }

  /** The named graph keeps its triples; only whether it is shown changes. */
  void keep(Node graph) {
    put(graph, content(before, graph));
  }

  /** Works out the default graph's part. After this the dataset may change. */
  Update settle() {
    for (Triple triple : leaving) {
      if (!entering.contains(triple) && !heldElsewhere(triple)) {
        deleted.add(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
    for (Triple triple : entering) {
      if (!leaving.contains(triple) && !before.contains(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        added.add(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
    return this;
  }

  private boolean heldElsewhere(Triple triple) {
    var quads = before.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!touched.contains(quad.getGraph()) && !deleted.contains(quad) && shownAfter.test(quad.getGraph())) {
        return true;
      }
    }
    return false;
  }

  boolean changesNothing() {
    return added.isEmpty() && deleted.isEmpty();
  }

  /** What it adds to the default graph. */
  Stream<Quad> addedToView() {
    return added.stream().filter(Quad::isDefaultGraph);
  }

  /** What it takes out of the default graph. */
  Stream<Quad> removedFromView() {
    return deleted.stream().filter(Quad::isDefaultGraph);
  }

  /** Runs inside the write transaction. */
  void apply(DatasetGraph dataset) {
    deleted.forEach(dataset::delete);
    added.forEach(dataset::add);
  }
}
