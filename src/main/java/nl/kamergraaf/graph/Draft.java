package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.apache.jena.vocabulary.RDF;

/** The two graphs of one letter while they are written, with what every part of the writing needs. */
final class Draft {

  private static final Node TYPE = RDF.type.asNode();

  final Iris iris;
  final ReadText text;
  final String version;
  final Node versionNode;
  final Node letter;
  final Node run;
  final Graph facts = GraphFactory.createDefaultGraph();
  final Graph statements = GraphFactory.createDefaultGraph();
  private final Map<Node, Integer> taken = new HashMap<>();

  Draft(Iris iris, ReadText text) {
    this.iris = iris;
    this.text = text;
    this.version = header().identity().versionKey();
    this.versionNode = iris.version(version);
    this.letter = iris.letter(header().identity().number());
    this.run = iris.run(version);
  }

  Header header() {
    return text.letter().header();
  }

  void add(Node subject, Node property, Node value) {
    facts.add(Triple.create(subject, property, value));
  }

  void add(Node subject, Node property, Optional<Node> value) {
    value.ifPresent(node -> add(subject, property, node));
  }

  void type(Node subject, Node... types) {
    for (Node type : types) {
      add(subject, TYPE, type);
    }
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
