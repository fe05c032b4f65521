package nl.kamergraaf.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that asks at every triple whether there is still time: for property paths, which walk through it by themselves. */
final class WatchedGraph extends GraphWrapper {

  private final Meter meter;

  WatchedGraph(Graph graph, Meter meter) {
    super(graph);
    this.meter = meter;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return watched(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
    meter.step();
    return triples.filterKeep(
        triple -> {
          meter.step();
          return true;
        });
  }
}
