package nl.kamergraaf.validate;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The sentence in which a node stands: a fact's evidence, a footnote's anchor, a passage or selector itself. */
record Sentences(Graph graph) {

  Optional<String> of(Node focus) {
    return Stream.of(
            quote(focus),
            object(focus, KG.evidence).flatMap(this::quote),
            object(focus, KG.anchor).flatMap(this::quote),
            subject(WebAnnotation.hasSelector, focus).flatMap(this::quote),
            object(focus, WebAnnotation.exact).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).filter(words -> !words.isBlank()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> quote(Node passage) {
    return graph
        .stream(passage, WebAnnotation.hasSelector, Node.ANY)
        .map(Triple::getObject)
        .flatMap(selector -> object(selector, WebAnnotation.exact).stream())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(words -> !words.isBlank())
        .min(Comparator.naturalOrder());
  }

  private Optional<Node> object(Node subject, Node property) {
    if (!subject.isURI() && !subject.isBlank()) {
      return Optional.empty();
    }
    // of several, the first in the order of IRIs: a report must not depend on chance
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).min(Comparator.comparing(Node::toString));
  }

  private Optional<Node> subject(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(Triple::getSubject).min(Comparator.comparing(Node::toString));
  }
}
