package nl.kamergraaf.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The letters that were here and were taken out, with their versions, so that their IRIs can say so.
 *
 * @param graph in which that stands
 */
record Removed(DatasetGraph dataset, Node graph) {

  /** Letters and versions that are held went at a moment. */
  void went(Collection<Node> things, Instant when, Update update) {
    Node moment = NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
    things.forEach(thing -> update.add(graph, Triple.create(thing, Prov.invalidatedAtTime, moment)));
  }

  /** What comes is gone no more. */
  void cameBack(Collection<Node> things, Update update) {
    for (Node thing : things) {
      List<Quad> moments = Iter.asStream(dataset.findNG(graph, thing, Prov.invalidatedAtTime, Node.ANY)).toList();
      moments.forEach(moment -> update.delete(graph, moment.asTriple()));
    }
  }

  /** Whether a letter was here and is no more. */
  boolean contains(Node letter) {
    return dataset.contains(graph, letter, Prov.invalidatedAtTime, Node.ANY);
  }
}
