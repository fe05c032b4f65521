package nl.kamergraaf.serve;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.query.Result;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * Whether an answer holds what some formats have no place for. Such a format is not chosen, rather than written broken. It is looked for only
 * where somebody wants such a format.
 */
final class Contents {

  private final Supplier<Stream<Node>> terms;

  private Contents(Supplier<Stream<Node>> terms) {
    this.terms = terms;
  }

  static Contents of(Result reply) {
    return switch (reply) {
      case Result.Rows rows -> new Contents(() -> rows.rows().stream().flatMap(row -> rows.variables().stream().filter(row::contains).map((Var name) -> row.get(name))));
      case Result.Truth truth -> new Contents(Stream::empty);
      case Result.Triples triples -> of(triples.graph());
    };
  }

  static Contents of(Graph graph) {
    return new Contents(() -> graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
  }

  /** The first of the accepted formats that can hold this. */
  Format choose(Negotiation negotiation) {
    return negotiation.accepted().stream()
        .filter(format -> format.tripleTerms() || !holds(Node::isTripleTerm))
        .filter(format -> !format.xml() || !holds(any(Contents::noXml)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Refused.Reason.NOT_ACCEPTABLE,
                    holds(Node::isTripleTerm)
                        ? "The answer holds triple terms (RDF 1.2), which " + negotiation.accepted().get(0).mediaType() + " cannot hold."
                        : "The answer holds a character that XML has no place for."));
  }

  private boolean holds(Predicate<Node> what) {
    return terms.get().anyMatch(what);
  }

  private static Predicate<Node> any(Predicate<String> test) {
    return node -> {
      if (node.isLiteral()) {
        return test.test(node.getLiteralLexicalForm());
      }
      if (node.isTripleTerm()) {
        return Stream.of(node.getTriple().getSubject(), node.getTriple().getPredicate(), node.getTriple().getObject()).anyMatch(any(test));
      }
      return node.isURI() && test.test(node.getURI());
    };
  }

  private static boolean noXml(String text) {
    return text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF);
  }
}
