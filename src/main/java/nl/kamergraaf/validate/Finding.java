package nl.kamergraaf.validate;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One promise that one node does not keep.
 *
 * @param letter number of the letter
 * @param version number of the letter's version
 * @param severity how bad it is
 * @param shape name of the promise: the local name of its shape, such as "TimeReference"
 * @param focus the node
 * @param path the property or path that the promise is about
 * @param value the value that breaks it
 * @param message what is wrong, in Dutch and in English
 * @param sentence the sentence in which the node stands, in the source's own characters
 */
public record Finding(
    String letter,
    int version,
    Severity severity,
    String shape,
    Node focus,
    Optional<String> path,
    Optional<Node> value,
    Message message,
    Optional<String> sentence) {

  /** The worst first, then in an order that depends on the findings alone. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::letter)
          .thenComparing(Finding::version)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::shape)
          .thenComparing(finding -> finding.focus().toString())
          .thenComparing(finding -> finding.path().orElse(""))
          .thenComparing(finding -> finding.value().map(Node::toString).orElse(""));

  /** The same message in two languages. */
  public record Message(String dutch, String english) {}
}
