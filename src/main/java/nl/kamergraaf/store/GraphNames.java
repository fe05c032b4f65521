package nl.kamergraaf.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Names of the graphs that are not a letter's own, and the ties between a letter, its versions and their graphs. */
final class GraphNames {

  private static final String VERSIONS = "version/";

  private final Iris iris;

  GraphNames(Iris iris) {
    this.iris = iris;
  }

  String base() {
    return iris.base();
  }

  Iris iris() {
    return iris;
  }

  Node graph(String name) {
    return iris.graph(name);
  }

  /** Shortcuts that need more than one letter; part of the default view. */
  Node derived() {
    return graph("derived");
  }

  /** Which version of each letter is shown; part of the default view. */
  Node current() {
    return graph("current");
  }

  /** All versions of each letter, shown or not; bookkeeping, not part of the default view. */
  Node versions() {
    return graph("versions");
  }

  /** Which state of the data this is; bookkeeping as well. */
  Node state() {
    return graph("state");
  }

  /** Letters that were taken out, and when; bookkeeping too. */
  Node removed() {
    return graph("removed");
  }

  /** Whether a graph that is no version's is part of the default view. */
  boolean isShown(Node graph) {
    return !graph.equals(versions()) && !graph.equals(state()) && !graph.equals(removed());
  }

  Node letter(String number) {
    return iris.letter(number);
  }

  Node version(LetterVersion letter) {
    return iris.version(letter.number() + "-v" + letter.version());
  }

  /** The version that a graph belongs to, if it is a version's graph: {@code .../version/X-v1/statements} → {@code .../version/X-v1}. */
  Optional<Node> versionOf(Node graph) {
    if (!graph.isURI() || !graph.getURI().startsWith(base() + VERSIONS)) {
      return Optional.empty();
    }
    String key = graph.getURI().substring(base().length() + VERSIONS.length());
    int end = key.indexOf('/');
    return Optional.of(NodeFactory.createURI(base() + VERSIONS + (end < 0 ? key : key.substring(0, end))));
  }

  /** Whether a graph is that of an official record. */
  boolean isRecord(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(base() + "record/");
  }

  /** The graphs of the official records that are held. */
  Stream<Node> records(DatasetGraph dataset) {
    return Iter.asStream(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), KG.Record)).map(Quad::getGraph).filter(this::isRecord);
  }

  /** A version as it is held, as that of the letter of a number. */
  LetterGraph held(DatasetGraph dataset, LetterVersion version, String number) {
    LetterGraph letter =
        new LetterGraph(number, version.version(), version(version), GraphFactory.createDefaultGraph(), GraphFactory.createDefaultGraph());
    Update.content(dataset, letter.name()).forEach(letter.facts()::add);
    Update.content(dataset, letter.statementsName()).forEach(letter.statements()::add);
    return letter;
  }

  /** The graphs of a version. */
  static List<Node> graphsOf(Node version) {
    return List.of(
        version,
        NodeFactory.createURI(version.getURI() + LetterGraph.STATEMENTS),
        NodeFactory.createURI(version.getURI() + "/derived"),
        NodeFactory.createURI(version.getURI() + "/findings"));
  }

  /** {@code .../version/2025D06724-v1} → (2025D06724, 1). */
  LetterVersion read(Node version) {
    String key = version.getURI().substring(base().length() + VERSIONS.length());
    int at = key.lastIndexOf("-v");
    return new LetterVersion(key.substring(0, at), Integer.parseInt(key.substring(at + 2)));
  }

  /**
   * Whether a version stays the one that is shown when another comes: one with a higher number, or, of equal ones, one whose source gives the
   * letter's own number where the other's source does not.
   */
  boolean prefers(Node shown, LetterGraph coming) {
    LetterVersion held = read(shown);
    boolean own = held.number().equals(coming.number()) && !coming.key().equals(coming.number() + "-v" + coming.version());
    return held.version() > coming.version() || held.version() == coming.version() && own;
  }

  /** The base of another store, if that is whose data this is. */
  Optional<String> otherBase(DatasetGraph dataset) {
    if (dataset.isEmpty() || dataset.containsGraph(graph("ontology"))) {
      return Optional.empty();
    }
    return Iter.asStream(dataset.listGraphNodes()).flatMap(name -> otherBase(name).stream()).findFirst();
  }

  /** The bases of other stores whose ontology graph is among these graphs: an IRI that ends like ours but begins otherwise. */
  private Optional<String> otherBase(Node graph) {
    String end = "graph/ontology";
    return graph.isURI() && graph.getURI().endsWith(end) && !graph.equals(graph("ontology"))
        ? Optional.of(graph.getURI().substring(0, graph.getURI().length() - end.length()))
        : Optional.empty();
  }
}
