package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds the sentence in which a node stands, and words for the node that do not depend on where in the text it stands. */
final class Locator {

  /** What identifies a node to a reader, whatever its place. */
  private static final List<Node> IDENTIFYING =
      List.of(
          KG.citationText, KG.surfaceForm, KG.expression, KG.undertakingText, KG.goodsDescription, RDFS.label.asNode(), SKOS.prefLabel.asNode(),
          KG.signatoryName, WebAnnotation.exact, KG.statusOf, KG.marker, DCTerms.identifier.asNode(), DCTerms.title.asNode(),
          ORG.member.asNode(), ORG.organization.asNode(), KG.paragraphNumber);

  /** The letter's own words for a fact, so that of several in one sentence a reader sees which one is meant. */
  private static final List<Node> WORDS =
      List.of(KG.citationText, KG.surfaceForm, KG.expression, KG.undertakingText, KG.goodsDescription, KG.signatoryName, RDFS.label.asNode());

  /** Of nodes that are named by other nodes, and these by others again; broken data may go in circles. */
  private static final int DEEPEST = 2;

  private final Data data;

  Locator(Data data) {
    this.data = data;
  }

  /** The sentence of a fact's evidence, a footnote's anchor, of a passage or a selector itself; else that of the value. */
  Optional<Quote> quote(Node focus, Optional<Node> value) {
    return quote(focus).or(() -> value.flatMap(this::quote));
  }

  /** The sentence in which a node stands; none for a literal. */
  Optional<Quote> quote(Node focus) {
    return Stream.<Stream<Quote>>of(
            ownWords(focus).map(words -> new Quote(focus, words, "")).stream(),
            linked(focus, KG.evidence).flatMap(passage -> ownWords(passage).map(words -> new Quote(passage, words, part(focus, words))).stream()),
            linked(focus, KG.anchor).flatMap(passage -> ownWords(passage).map(words -> new Quote(passage, words, "")).stream()),
            holder(focus).stream().flatMap(passage -> ownWords(passage).map(words -> new Quote(passage, words, "")).stream()),
            words(focus, WebAnnotation.exact).map(words -> new Quote(focus, words, "")).stream())
        .flatMap(found -> found)
        .findFirst();
  }

  private String part(Node fact, String sentence) {
    return WORDS.stream().flatMap(property -> words(fact, property).stream()).filter(words -> !words.equals(sentence)).findFirst().orElse("");
  }

  /** The quotation that a passage's own selectors give. */
  private Optional<String> ownWords(Node passage) {
    return linked(passage, WebAnnotation.hasSelector).flatMap(selector -> words(selector, WebAnnotation.exact).stream()).findFirst();
  }

  /** The passage that a selector's IRI is made from. */
  private Optional<Node> holder(Node selector) {
    if (!selector.isURI() || !selector.getURI().contains("/selector/")) {
      return Optional.empty();
    }
    String iri = selector.getURI().substring(0, selector.getURI().lastIndexOf('/'));
    return Stream.of("passage", "paragraph", "line")
        .map(kind -> NodeFactory.createURI(iri.replace("/selector/", "/" + kind + "/")))
        .filter(passage -> data.own(passage).isPresent())
        .findFirst();
  }

  /** The values of a property that are nodes; of several, in the order of their IRIs: a report must not depend on chance. */
  private Stream<Node> linked(Node subject, Node property) {
    return data.own(subject).stream()
        .flatMap(about -> about.values(property).stream())
        .filter(node -> !node.isLiteral())
        .sorted(Comparator.comparing(Node::toString));
  }

  private Optional<String> words(Node subject, Node property) {
    return data.own(subject).stream()
        .flatMap(about -> about.values(property).stream())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(words -> !words.isBlank())
        .min(Comparator.naturalOrder());
  }

  /** Words for a node that stay the same when the text around it, or the version, changes. */
  String key(Node node) {
    return key(node, 0);
  }

  private String key(Node node, int depth) {
    if (node.isLiteral()) {
      return '"' + node.getLiteralLexicalForm() + '"';
    }
    if (node.isBlank()) {
      return "_";
    }
    if (node.isTripleTerm()) {
      return key(node.getTriple().getSubject(), depth + 1) + " " + node.getTriple().getPredicate() + " " + key(node.getTriple().getObject(), depth + 1);
    }
    Optional<Place> place = Place.of(node);
    if (place.isEmpty()) {
      return node.toString();
    }
    boolean keyed = place.get().span().isEmpty();
    return place.get().kind() + ":" + (keyed ? place.get().rest() : depth > DEEPEST ? "" : described(node, place.get(), depth));
  }

  private String described(Node node, Place place, int depth) {
    List<String> parts = new ArrayList<>();
    data.own(node).ifPresent(about -> identify(about, parts, depth));
    if (place.kind().equals("selector")) {
      holder(node).flatMap(this::ownWords).ifPresent(parts::add);
    }
    quote(node).map(Quote::words).ifPresent(parts::add);
    parts.add(place.afterSpan());
    return String.join("|", parts);
  }

  private void identify(About about, List<String> parts, int depth) {
    for (Node property : IDENTIFYING) {
      about.values(property).stream().map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : key(value, depth + 1)).sorted().forEach(parts::add);
    }
    about.value(RDF.reifies.asNode()).filter(Node::isTripleTerm).map(term -> key(term, depth + 1)).ifPresent(parts::add);
  }
}
