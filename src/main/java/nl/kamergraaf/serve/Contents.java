package nl.kamergraaf.serve;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.query.Result;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Whether an answer holds what some formats have no place for. Such a format is not chosen, rather than written broken. */
record Contents(boolean tripleTerms, boolean noXml) {

  static Contents of(Result reply) {
    return switch (reply) {
      case Result.Rows rows -> of(() -> rows.rows().stream().flatMap(row -> rows.variables().stream().filter(row::contains).map((Var name) -> row.get(name))));
      case Result.Truth truth -> new Contents(false, false);
      case Result.Triples triples -> of(triples.graph());
    };
  }

  static Contents of(Graph graph) {
    return of(() -> graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
  }

  private static Contents of(java.util.function.Supplier<Stream<Node>> terms) {
    return new Contents(terms.get().anyMatch(Node::isTripleTerm), terms.get().anyMatch(any(Contents::noXml)));
  }

  /** The first of the accepted formats that can hold this. */
  Format choose(Negotiation negotiation) {
    return negotiation.accepted().stream()
        .filter(format -> !(tripleTerms && !format.tripleTerms()) && !(noXml && format.xml()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Refused.Reason.NOT_ACCEPTABLE,
                    tripleTerms
                        ? "The answer holds triple terms (RDF 1.2), which " + negotiation.accepted().get(0).mediaType() + " cannot hold."
                        : "The answer holds a character that XML has no place for."));
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
