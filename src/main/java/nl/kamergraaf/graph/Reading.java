package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Values of a graph by subject and property; of several, the first in the order of their words. */
record Reading(Graph graph) {

  List<Node> all(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return all(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst();
  }

  Optional<LocalDate> day(Node subject, Node property) {
    return text(subject, property).flatMap(Reading::day);
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  int number(Node subject, Node property) {
    return text(subject, property).filter(digits -> digits.matches("[0-9]{1,9}")).map(Integer::valueOf).orElse(0);
  }

  List<Node> ofType(Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList().stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.type.asNode(), type);
  }
}
