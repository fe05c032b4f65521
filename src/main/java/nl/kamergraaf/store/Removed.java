package nl.kamergraaf.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** The letters that were here and were taken out, with their versions, so that their IRIs can say so. */
final class Removed {

  private Removed() {}

  /**
   * What the graph of removed letters holds after some went or came.
   *
   * @param things letters and versions of letters
   * @param when they went; empty if they came
   */
  static Set<Triple> after(DatasetGraph dataset, Node graph, Collection<Node> things, Optional<Instant> when) {
    Set<Triple> removed = new LinkedHashSet<>(Update.content(dataset, graph));
    removed.removeIf(triple -> things.contains(triple.getSubject()));
    when.map(moment -> NodeFactory.createLiteralDT(moment.toString(), XSDDatatype.XSDdateTime))
        .ifPresent(moment -> things.forEach(thing -> removed.add(Triple.create(thing, Prov.invalidatedAtTime, moment))));
    return removed;
  }

  /** Whether a letter was here and is no more. */
  static boolean contains(DatasetGraph dataset, Node graph, Node letter) {
    return dataset.contains(graph, letter, Prov.invalidatedAtTime, Node.ANY);
  }
}
