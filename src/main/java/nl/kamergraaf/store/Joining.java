package nl.kamergraaf.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Letters that came under the identifier of their official publication, before or after a source gave their number in the Kamer's records:
 * both are one letter, under that number.
 */
final class Joining {

  private static final String NUMBER = "[0-9]{4}D[0-9]{5}";

  private final Iris iris;

  Joining(Iris iris) {
    this.iris = iris;
  }

  /** The letter under its number, where what the store holds says it. */
  Content known(DatasetGraph dataset, Content content) {
    LetterGraph letter = content.letter();
    if (letter.isRecord() || letter.number().matches(NUMBER)) {
      return content;
    }
    List<String> numbers =
        Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, KG.publicationIdentifier, NodeFactory.createLiteralString(letter.number())))
            .flatMap(quad -> number(quad.getSubject()).stream())
            .distinct()
            .toList();
    return numbers.size() == 1 ? renamed(content, numbers.get(0)) : content;
  }

  /** Publication and number of each letter of which a graph says both. */
  List<String[]> said(Graph facts) {
    List<String[]> said = new ArrayList<>();
    facts.find(Node.ANY, KG.publicationIdentifier, Node.ANY).forEachRemaining(triple -> number(triple.getSubject()).ifPresent(number -> said.add(new String[] {triple.getObject().getLiteralLexicalForm(), number})));
    return said;
  }

  private Optional<String> number(Node node) {
    String letters = iris.base() + "letter/";
    return node.isURI() && node.getURI().startsWith(letters) && node.getURI().substring(letters.length()).matches(NUMBER) ? Optional.of(node.getURI().substring(letters.length())) : Optional.empty();
  }

  /** The same version, of the letter of that number. */
  Content renamed(Content content, String number) {
    LetterGraph letter = content.letter();
    Node before = iris.letter(letter.number());
    Node after = iris.letter(number);
    LetterGraph renamed =
        new LetterGraph(number, letter.version(), letter.name(), renamed(letter.facts(), before, after, number), renamed(letter.statements(), before, after, number));
    return new Content(renamed, content.findings().stream().map(triple -> renamed(triple, before, after, number)).toList());
  }

  private static Graph renamed(Graph graph, Node before, Node after, String number) {
    Graph renamed = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(triple -> renamed.add(renamed(triple, before, after, number)));
    return renamed;
  }

  private static Triple renamed(Triple triple, Node before, Node after, String number) {
    boolean named = triple.getSubject().equals(before) && triple.getPredicate().equals(DCTerms.identifier.asNode());
    return Triple.create(renamed(triple.getSubject(), before, after, number), triple.getPredicate(), named ? NodeFactory.createLiteralString(number) : renamed(triple.getObject(), before, after, number));
  }

  private static Node renamed(Node node, Node before, Node after, String number) {
    if (node.isTripleTerm()) {
      return NodeFactory.createTripleTerm(renamed(node.getTriple(), before, after, number));
    }
    return node.equals(before) ? after : node;
  }
}
