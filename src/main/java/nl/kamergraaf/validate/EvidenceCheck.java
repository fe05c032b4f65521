package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The place that a fact's IRI names lies in the passage that proves it, and the words that the fact quotes stand in it. */
final class EvidenceCheck implements Check {

  /** Properties whose values are words of the text, as written. */
  private static final List<Node> WORDS = List.of(KG.surfaceForm, KG.citationText, KG.expression, KG.undertakingText);

  private final Rule rule;

  EvidenceCheck(Graph rules) {
    this.rule = Rules.named(rules, "WordsInEvidence");
  }

  /** A passage: its place and its quotation, as far as it has them. */
  private record Proof(Optional<Place.Span> span, List<String> quotes) {}

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    for (About fact : letter.data().own()) {
      List<Node> evidence = fact.values(KG.evidence);
      if (evidence.isEmpty()) {
        continue;
      }
      List<Proof> proofs = evidence.stream().map(passage -> proof(letter, passage)).toList();
      Optional<Place.Span> place = Place.of(fact.node()).flatMap(Place::span);
      boolean placed = proofs.stream().allMatch(proof -> proof.span().isPresent());
      if (place.isPresent() && placed && proofs.stream().noneMatch(proof -> proof.span().get().holds(place.get()))) {
        out.accept(letter.finding(rule, fact.node(), Optional.of("kg:evidence"), Optional.of(evidence.get(0))));
      } else {
        words(letter, fact, proofs, out);
      }
    }
  }

  private void words(Checked letter, About fact, List<Proof> proofs, Consumer<Finding> out) {
    if (proofs.stream().anyMatch(proof -> proof.quotes().isEmpty())) {
      return;
    }
    for (int i = 0; i < fact.size(); i++) {
      Node value = fact.value(i);
      if (WORDS.contains(fact.property(i)) && value.isLiteral() && proofs.stream().noneMatch(proof -> holds(proof, value.getLiteralLexicalForm()))) {
        out.accept(letter.finding(rule, fact.node(), Optional.of(NodeCheck.name(fact.property(i))), Optional.of(value)));
      }
    }
  }

  private static boolean holds(Proof proof, String words) {
    return proof.quotes().stream().anyMatch(quote -> quote.contains(words));
  }

  private static Proof proof(Checked letter, Node passage) {
    Optional<Place.Span> span = Optional.empty();
    List<String> quotes = new ArrayList<>(1);
    for (Node selector : letter.data().own(passage).map(about -> about.values(WebAnnotation.hasSelector)).orElse(List.of())) {
      Optional<About> about = letter.data().own(selector);
      OptionalInt start = about.map(s -> QuoteCheck.number(s, WebAnnotation.start)).orElse(OptionalInt.empty());
      OptionalInt end = about.map(s -> QuoteCheck.number(s, WebAnnotation.end)).orElse(OptionalInt.empty());
      if (start.isPresent() && end.isPresent()) {
        span = Optional.of(new Place.Span(start.getAsInt(), end.getAsInt()));
      }
      about.flatMap(s -> s.value(WebAnnotation.exact)).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).ifPresent(quotes::add);
    }
    return new Proof(span, quotes);
  }
}
