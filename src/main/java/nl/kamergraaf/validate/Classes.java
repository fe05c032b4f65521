package nl.kamergraaf.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** The class tree of the ontology. */
final class Classes {

  static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private final Map<Node, Set<Node>> above = new HashMap<>();

  Classes(Graph ontology) {
    ontology
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .forEachRemaining(type -> above.computeIfAbsent(type, below -> walk(ontology, below, new HashSet<>())));
  }

  private static Set<Node> walk(Graph ontology, Node type, Set<Node> found) {
    ontology
        .find(type, RDFS.subClassOf.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .forEach(
            next -> {
              if (found.add(next)) {
                walk(ontology, next, found);
              }
            });
    return found;
  }

  /** Whether one of the classes is below the other. */
  boolean related(Node one, Node other) {
    return one.equals(other) || above.getOrDefault(one, Set.of()).contains(other) || above.getOrDefault(other, Set.of()).contains(one);
  }
}
