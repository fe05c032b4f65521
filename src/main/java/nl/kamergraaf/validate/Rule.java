package nl.kamergraaf.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;

/**
 * A promise that a graph keeps or breaks: a shape, or a check of the program's own, as it describes itself in a shapes graph.
 *
 * @param iri the shape, such as {@code <https://w3id.org/kamergraaf/shapes#TimeReference>}; empty for a shape without a name
 * @param name its local name, such as "TimeReference"; without a name "unnamed" and what it is about
 * @param promise what holds of a good graph ({@code rdfs:label}, in strangers' shapes also {@code sh:name})
 * @param remedy what would satisfy it ({@code rdfs:comment}, in strangers' shapes also {@code sh:description})
 * @param message what is wrong where it is broken
 * @param severity how bad that is
 */
public record Rule(Optional<Node> iri, String name, Words promise, Words remedy, Words message, Severity severity) {

  /** The same words in Dutch and in English; either may be empty. */
  public record Words(String nl, String en) {
    static final Words NONE = new Words("", "");

    boolean isEmpty() {
      return nl.isEmpty() && en.isEmpty();
    }
  }

  /** "time-reference": the name as file names and IRIs of findings have it. */
  public String slug() {
    StringBuilder slug = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isUpperCase(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
              slug.appendCodePoint(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '-');
            });
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  /** As it is described in a graph. */
  static Rule of(Graph shapes, Node shape) {
    return new Rule(
        Optional.of(shape).filter(Node::isURI),
        shape.isURI() ? localName(shape.getURI()) : unnamed(shapes, shape),
        words(shapes, shape, RDFS.label.asNode(), SHACL.name),
        words(shapes, shape, RDFS.comment.asNode(), SHACL.description),
        words(shapes, shape, SHACL.message),
        shapes.stream(shape, SHACL.severity, Node.ANY).map(Triple::getObject).findFirst().map(Severity::of).orElse(Severity.VIOLATION));
  }

  /** A shape without a name is known by what it is about. */
  private static String unnamed(Graph shapes, Node shape) {
    return Stream.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.targetNode)
        .flatMap(property -> shapes.stream(shape, property, Node.ANY))
        .map(Triple::getObject)
        .map(about -> about.isURI() ? localName(about.getURI()) : "")
        .sorted()
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> "unnamed " + name)
        .orElse("unnamed");
  }

  private static String localName(String iri) {
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return name.isEmpty() ? iri : name;
  }

  private static Words words(Graph graph, Node shape, Node... properties) {
    return Stream.of(properties)
        .map(property -> new Words(text(graph, shape, property, "nl"), text(graph, shape, property, "en")))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Words.NONE);
  }

  /** The words in a language; where there are none in it, whatever there is. */
  private static String text(Graph graph, Node shape, Node property, String language) {
    return graph.stream(shape, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min((a, b) -> order(a, language).compareTo(order(b, language)))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static String order(Node words, String language) {
    return (words.getLiteralLanguage().equals(language) ? "0" : "1") + words.getLiteralLexicalForm();
  }
}
