package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.Map;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The two graphs of one letter while they are written, with what every part of the writing needs. */
final class Draft extends Sheet {

  final ReadText text;
  final Node letter;
  final Node run;
  final Graph statements = GraphFactory.createDefaultGraph();
  private final Map<Node, Integer> taken = new HashMap<>();

  Draft(Iris iris, ReadText text) {
    super(iris, text.letter().header().identity().versionKey(), iris.version(text.letter().header().identity().versionKey()));
    this.text = text;
    this.letter = iris.letter(header().identity().letterKey());
    this.run = iris.run(version);
  }

  Header header() {
    return text.letter().header();
  }

  /** A new node for what stands at a range; a second one at the same place gets an IRI of its own. */
  Node at(String kind, Range range) {
    return fresh(place(kind, range));
  }

  /** The node at a range, which may have been made before. */
  Node place(String kind, Range range) {
    return iris.at(kind, version, text.source(range));
  }

  Node fresh(Node node) {
    int times = taken.merge(node, 1, Integer::sum);
    return times == 1 ? node : iris.again(node, times);
  }

  Node passage(Sentence sentence) {
    return place("passage", sentence.range());
  }

  /** What every fact carries, for a node of the version's graph. */
  void stamp(Node node, Basis basis) {
    stamp(facts, node, basis);
  }

  void stamp(Graph graph, Node node, Basis basis) {
    stamp(graph, node, passage(basis.sentence()));
    graph.add(Triple.create(node, KG.modality, KGS.concept(basis.modality().concept())));
    graph.add(Triple.create(node, KG.rule, Literals.text(basis.rule())));
    graph.add(Triple.create(node, KG.confidence, Literals.probability(basis.confidence())));
  }

  /** What the header or the signature block says is read, not weighed: evidence only. */
  void stamp(Node node, Node passage) {
    stamp(facts, node, passage);
  }

  private void stamp(Graph graph, Node node, Node passage) {
    graph.add(Triple.create(node, KG.evidence, passage));
    graph.add(Triple.create(node, KG.statedIn, versionNode));
    graph.add(Triple.create(node, Prov.wasGeneratedBy, run));
  }

  Node quoted(Range range) {
    return Literals.dutch(text.quote(range));
  }
}
