package nl.kamergraaf.validate;

import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.shacl.Result;
import nl.kamergraaf.validate.Rule.Words;
import org.apache.jena.graph.Node;

/**
 * Makes findings on one subject.
 *
 * @param subject what they are on
 * @param locator where its nodes stand
 * @param iris names of findings
 */
record Findings(Subject subject, Locator locator, Iris iris) {

  /** Of a check of the program's own, in the words of its rule. */
  Finding of(Rule rule, Node focus, Optional<String> path, Optional<Node> value) {
    return new Finding(
        name(rule, focus, path, value), subject, rule, Rules.CHECK, rule.severity(), focus, path, value, rule.message(), locator.quote(focus, value),
        Optional.empty());
  }

  /** Of a shape. */
  Finding of(Rule rule, Result result, Optional<String> path, Words message) {
    Node name = name(rule, result.focus(), path, result.value());
    Severity severity = Severity.of(result.severity());
    Optional<Quote> quote = locator.quote(result.focus(), result.value());
    Optional<Quote> against = result.value().filter(node -> !node.equals(result.focus())).flatMap(locator::quote).filter(other -> !isSaid(other, quote));
    return new Finding(name, subject, rule, result.component(), severity, result.focus(), path, result.value(), message, quote, against);
  }

  private static boolean isSaid(Quote other, Optional<Quote> quote) {
    return quote.filter(said -> said.passage().equals(other.passage()) || said.words().equals(other.words())).isPresent();
  }

  /** The same whatever else changes. */
  private Node name(Rule rule, Node focus, Optional<String> path, Optional<Node> value) {
    return iris.finding(subject.letter(), rule.slug(), path.orElse("") + "|" + locator.key(focus) + "|" + value.map(locator::key).orElse(""));
  }
}
