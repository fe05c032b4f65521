package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Every quotation is, code point for code point, what stands in the source at the place beside it. */
final class QuoteCheck {

  private final Rule rule;

  QuoteCheck(Graph rules) {
    this.rule = Rules.named(rules, "QuoteMatchesSource");
  }

  void run(Checked letter, String text, Consumer<Finding> out) {
    int[] source = text.codePoints().toArray();
    for (About passage : letter.data().own()) {
      for (Node selector : passage.values(WebAnnotation.hasSelector)) {
        Optional<Node> exact = letter.data().own(selector).flatMap(about -> about.value(WebAnnotation.exact)).filter(Node::isLiteral);
        if (exact.isPresent() && !stands(letter, passage, source, exact.get().getLiteralLexicalForm())) {
          out.accept(letter.finding(rule, passage.node(), Optional.of("oa:exact"), exact));
        }
      }
    }
  }

  private static boolean stands(Checked letter, About passage, int[] source, String words) {
    return passage.values(WebAnnotation.hasSelector).stream()
        .flatMap(selector -> letter.data().own(selector).stream())
        .anyMatch(selector -> matches(source, number(selector, WebAnnotation.start), number(selector, WebAnnotation.end), words));
  }

  private static boolean matches(int[] source, OptionalInt start, OptionalInt end, String words) {
    return start.isPresent()
        && end.isPresent()
        && end.getAsInt() >= start.getAsInt()
        && end.getAsInt() <= source.length
        && new String(source, start.getAsInt(), end.getAsInt() - start.getAsInt()).equals(words);
  }

  /** A number that is zero or more and that fits. */
  static OptionalInt number(About selector, Node property) {
    return selector
        .value(property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
        .orElse(OptionalInt.empty());
  }
}
