package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Every quotation is, code point for code point, what stands in the source at the place beside it. */
final class QuoteCheck {

  private static final String NAME = "quote-matches-source";
  private static final Finding.Message MESSAGE =
      new Finding.Message("Dit citaat staat niet zo in de bron op de genoemde plaats.", "This quotation does not stand like this in the source at the place given.");

  private final int[] source;

  QuoteCheck(String source) {
    this.source = source.codePoints().toArray();
  }

  void run(Checked letter, Consumer<Finding> out) {
    Graph facts = letter.letter().facts();
    facts
        .stream(Node.ANY, WebAnnotation.hasSelector, Node.ANY)
        .forEach(
            triple -> {
              Optional<Node> exact = value(facts, triple.getObject(), WebAnnotation.exact);
              if (exact.isPresent() && !stands(facts, triple.getSubject(), exact.get().getLiteralLexicalForm())) {
                out.accept(letter.violation(NAME, triple.getSubject(), Optional.of("oa:exact"), exact, MESSAGE));
              }
            });
  }

  private boolean stands(Graph facts, Node passage, String words) {
    return facts
        .stream(passage, WebAnnotation.hasSelector, Node.ANY)
        .map(Triple::getObject)
        .anyMatch(selector -> matches(number(facts, selector, WebAnnotation.start), number(facts, selector, WebAnnotation.end), words));
  }

  private boolean matches(OptionalInt start, OptionalInt end, String words) {
    return start.isPresent()
        && end.isPresent()
        && start.getAsInt() >= 0
        && end.getAsInt() >= start.getAsInt()
        && end.getAsInt() <= source.length
        && new String(source, start.getAsInt(), end.getAsInt() - start.getAsInt()).equals(words);
  }

  private static OptionalInt number(Graph facts, Node selector, Node property) {
    return value(facts, selector, property)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
        .orElse(OptionalInt.empty());
  }

  private static Optional<Node> value(Graph facts, Node subject, Node property) {
    return facts.stream(subject, property, Node.ANY).map(Triple::getObject).filter(Node::isLiteral).findFirst();
  }
}
