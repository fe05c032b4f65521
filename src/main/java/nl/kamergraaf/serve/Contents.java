package nl.kamergraaf.serve;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.query.Result;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.util.SplitIRI;

/**
 * Whether an answer holds what some formats have no place for. Such a format is not chosen, rather than written broken. It is looked for only
 * where somebody wants such a format.
 */
final class Contents {

  private final Supplier<Stream<Node>> terms;
  private final Supplier<Stream<Node>> properties;

  private Contents(Supplier<Stream<Node>> terms, Supplier<Stream<Node>> properties) {
    this.terms = terms;
    this.properties = properties;
  }

  static Contents of(Result reply) {
    return switch (reply) {
      case Result.Rows rows -> new Contents(() -> rows.rows().stream().flatMap(row -> rows.variables().stream().filter(row::contains).map((Var name) -> row.get(name))), Stream::empty);
      case Result.Truth truth -> new Contents(Stream::empty, Stream::empty);
      case Result.Triples triples -> of(triples.graph());
    };
  }

  static Contents of(Graph graph) {
    return new Contents(() -> graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())), () -> graph.stream().map(Triple::getPredicate));
  }

  /** The first of the accepted formats that can hold this. */
  Format choose(Negotiation negotiation) {
    return negotiation.accepted().stream()
        .filter(format -> format.tripleTerms() || !holds(Node::isTripleTerm))
        .filter(format -> !format.xml() || !holds(any(Contents::noXml)) && nameless().isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Refused.Reason.NOT_ACCEPTABLE,
                    holds(Node::isTripleTerm)
                        ? "The answer holds triple terms (RDF 1.2), which " + negotiation.accepted().get(0).mediaType() + " cannot hold."
                        : nameless()
                            .map(property -> "The answer holds the property <" + property.getURI() + ">, which " + negotiation.accepted().get(0).mediaType() + " cannot hold: its end is no name.")
                            .orElse("The answer holds a character that XML has no place for.")));
  }

  /** A property whose IRI does not end as an element of XML may be called. */
  private Optional<Node> nameless() {
    return properties.get().filter(property -> SplitIRI.localnameXML(property.getURI()).isEmpty()).findFirst();
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
