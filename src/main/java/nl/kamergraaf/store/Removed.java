package nl.kamergraaf.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** The letters that were here and were taken out, so that their IRIs can say so. */
final class Removed {

  private Removed() {}

  /**
   * What the graph of removed letters holds after a letter went or came.
   *
   * @param when it went; empty if it came
   */
  static Set<Triple> after(DatasetGraph dataset, Node graph, Node letter, Optional<Instant> when) {
    Set<Triple> removed = new LinkedHashSet<>(Update.content(dataset, graph));
    removed.removeIf(triple -> triple.getSubject().equals(letter));
    when.map(moment -> NodeFactory.createLiteralDT(moment.toString(), XSDDatatype.XSDdateTime))
        .ifPresent(moment -> removed.add(Triple.create(letter, Prov.invalidatedAtTime, moment)));
    return removed;
  }
}
