package nl.kamergraaf.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What somebody needs who gets a thing as data: what is said of it, what refers to it, the statements about both with their sentences and
 * origin, and the names and classes of everything else that it names. Works inside a read transaction.
 */
final class ThingData {

  /** References in one piece. */
  static final int PIECE = 500;

  private static final Node LICENCE = NodeFactory.createURI("http://creativecommons.org/licenses/by/4.0/");

  private final DatasetGraph dataset;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<Node> proved = new HashSet<>();
  private final Set<Node> named = new HashSet<>();
  private boolean complete = true;

  private ThingData(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * A piece of the data about a thing.
   *
   * @param graph what it holds
   * @param more whether another piece follows
   */
  record Piece(Graph graph, boolean more) {}

  /**
   * @param document the address of the data itself
   * @param piece which part of the references, from 1
   */
  static Piece of(Subject subject, String document, int piece) {
    ThingData data = new ThingData(subject.dataset());
    data.about(subject);
    boolean more = data.references(subject, piece);
    data.document(subject, NodeFactory.createURI(document), more);
    data.graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return new Piece(data.graph, more);
  }

  private void about(Subject subject) {
    List<Quad> said = subject.said();
    complete = said.size() <= Subject.MOST;
    said.stream().limit(Subject.MOST).map(Quad::asTriple).forEach(this::addAll);
    prove(subject.node());
  }

  private boolean references(Subject subject, int piece) {
    List<Triple> some = subject.references().skip((long) (piece - 1) * PIECE).limit(PIECE + 1L).map(Quad::asTriple).toList();
    some.stream().limit(PIECE).forEach(this::addAll);
    return some.size() > PIECE;
  }

  /** A triple, what it names, and the statements about it. */
  private void addAll(Triple triple) {
    graph.add(triple);
    name(triple.getSubject());
    name(triple.getObject());
    Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple)))
        .map(Quad::getSubject)
        .toList()
        .forEach(this::statement);
  }

  private void statement(Node statement) {
    describe(statement);
    prove(statement);
  }

  /** The sentences and the run that a fact goes back to. */
  private void prove(Node fact) {
    if (proved.add(fact)) {
      objects(fact, KG.evidence).forEach(this::passage);
      objects(fact, Prov.wasGeneratedBy).forEach(this::describe);
      objects(fact, KG.statedIn).forEach(this::version);
      objects(fact, WebAnnotation.hasSelector).forEach(this::describe);
    }
  }

  private void passage(Node passage) {
    describe(passage);
    objects(passage, WebAnnotation.hasSelector).forEach(this::describe);
    objects(passage, WebAnnotation.hasSource).forEach(this::version);
  }

  private void version(Node version) {
    if (proved.add(version)) {
      describe(version);
    }
  }

  private void describe(Node node) {
    Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)).limit(Subject.MOST).map(Quad::asTriple).forEach(graph::add);
    objects(node, KG.modality).forEach(this::name);
  }

  private void name(Node node) {
    if (node.isURI() && named.add(node)) {
      for (Node property : Terms.NAMING) {
        Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, property, Node.ANY)).limit(PIECE).map(Quad::asTriple).forEach(graph::add);
      }
      Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, RDF.type.asNode(), Node.ANY)).limit(PIECE).map(Quad::asTriple).forEach(graph::add);
    }
  }

  private void document(Subject subject, Node document, boolean more) {
    graph.add(document, RDF.type.asNode(), FOAF.Document.asNode());
    graph.add(document, FOAF.primaryTopic.asNode(), subject.node());
    graph.add(document, DCTerms.license.asNode(), LICENCE);
    subject.sources(PIECE).forEach(source -> graph.add(document, DCTerms.source.asNode(), source));
    if (!complete) {
      remark(document, "Not all of it: more than " + Subject.MOST + " triples are about this; the SPARQL endpoint has the rest.");
    }
    if (more) {
      remark(document, "Not all of it: more refers to this; the next piece is named in the header Link (rel=next).");
    }
    if (subject.standing() == Subject.Standing.REPLACED) {
      remark(document, "From a version of a letter that a newer version has replaced.");
    }
  }

  private void remark(Node document, String words) {
    graph.add(document, RDFS.comment.asNode(), NodeFactory.createLiteralLang(words, "en"));
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY)).map(Quad::getObject).limit(PIECE).toList();
  }
}
