package nl.kamergraaf.validate;

import java.util.Comparator;
import java.util.Optional;
import nl.kamergraaf.validate.Rule.Words;
import org.apache.jena.graph.Node;

/**
 * One promise that one node does not keep.
 *
 * @param iri the finding's own name: the same as long as letter, rule and what it is about are the same, whatever else changes
 * @param subject what was examined
 * @param rule the promise
 * @param component the kind of constraint that is broken ({@code sh:sourceConstraintComponent})
 * @param severity how bad it is
 * @param focus the node
 * @param path the property or path that the promise is about, as people read it
 * @param value the value that breaks it
 * @param message what is wrong, in Dutch and in English
 * @param quote the sentence in which the node stands
 * @param against the sentence in which the value stands, where that is another one
 */
public record Finding(
    Node iri,
    Subject subject,
    Rule rule,
    Node component,
    Severity severity,
    Node focus,
    Optional<String> path,
    Optional<Node> value,
    Words message,
    Optional<Quote> quote,
    Optional<Quote> against) {

  /** By letter, the worst first, then in an order that depends on the findings alone. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::letter)
          .thenComparing(Finding::version)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::shape)
          .thenComparing(finding -> Names.full(finding.focus()))
          .thenComparing(finding -> finding.path().orElse(""))
          .thenComparing(finding -> finding.value().map(Names::full).orElse(""))
          .thenComparing(finding -> finding.message().nl())
          .thenComparing(finding -> finding.component().toString());

  /** Number of the letter, key of the record, or name of the file. */
  public String letter() {
    return subject.letter();
  }

  /** Number of the letter's version; 0 where there is none. */
  public int version() {
    return subject.version();
  }

  /** Name of the promise: the local name of its shape, such as "TimeReference". */
  public String shape() {
    return rule.name();
  }

  /** The sentence in which the node stands. */
  public Optional<String> sentence() {
    return quote.map(Quote::words);
  }

  /** The letter's words for what is meant, where they are less than the sentence or stand in a note below it. */
  public Optional<String> words() {
    return quote.map(Quote::part).filter(part -> !part.isEmpty());
  }

  /** The version of another letter that it is held against; empty where that is the same letter. */
  String otherVersion() {
    return against.map(Quote::version).filter(version -> !version.equals(subject.name())).orElse("");
  }

  Finding named(Node name) {
    return new Finding(name, subject, rule, component, severity, focus, path, value, message, quote, against);
  }
}
