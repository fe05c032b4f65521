package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/**
 * Says where a nameless node stands in a shapes graph, since its label is another each time the file is read:
 * "&lt;http://example.org/Person&gt;, sh:property of &lt;http://example.org/name&gt;".
 */
final class Whereabouts {

  private static final int DEEPEST = 64;

  /** What tells one nameless shape from another. */
  private static final List<Node> TELLING =
      List.of(SHACL.targetClass, SHACL.targetNode, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.path, RDF.type.asNode());

  private final Graph graph;

  Whereabouts(Graph graph) {
    this.graph = graph;
  }

  String of(Node node) {
    List<String> steps = new ArrayList<>();
    Node at = node;
    for (int depth = 0; depth < DEEPEST && at.isBlank(); depth++) {
      Optional<Triple> around = around(at);
      if (around.isEmpty()) {
        break;
      }
      Node by = around.get().getPredicate();
      if (!by.equals(RDF.first.asNode()) && !by.equals(RDF.rest.asNode())) {
        steps.add(0, Text.of(by) + value(at, SHACL.path).map(path -> " of " + Text.of(path)).orElse(""));
      }
      at = around.get().getSubject();
    }
    steps.add(0, at.isBlank() ? nameless(at) : Text.of(at));
    return String.join(", ", steps);
  }

  private Optional<Triple> around(Node node) {
    return graph.stream(Node.ANY, Node.ANY, node).min(Comparator.comparing(triple -> Text.of(triple.getSubject()) + " " + triple.getPredicate()));
  }

  private String nameless(Node node) {
    String telling =
        TELLING.stream()
            .flatMap(property -> value(node, property).map(value -> Text.of(property) + " " + Text.of(value)).stream())
            .limit(1)
            .collect(Collectors.joining());
    return telling.isEmpty() ? "a node without a name" : "a node without a name, with " + telling;
  }

  private Optional<Node> value(Node node, Node property) {
    return graph.stream(node, property, Node.ANY).map(Triple::getObject).filter(value -> !value.isBlank()).min(Comparator.comparing(Node::toString));
  }
}
