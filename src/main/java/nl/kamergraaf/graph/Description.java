package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a file says of one subject, every property's values in the file's order. */
final class Description {

  private final Map<Node, List<Node>> values = new LinkedHashMap<>();

  void add(Triple triple) {
    values.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>()).add(triple.getObject());
  }

  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  Optional<Node> first(Node property) {
    return all(property).stream().findFirst();
  }

  /** Texts of a property in a language; literals without language count for all. */
  List<String> texts(Node property, String language) {
    return all(property).stream()
        .filter(Node::isLiteral)
        .filter(node -> node.getLiteralLanguage().isEmpty() || node.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  Optional<String> text(Node property, String language) {
    return texts(property, language).stream().findFirst();
  }
}
