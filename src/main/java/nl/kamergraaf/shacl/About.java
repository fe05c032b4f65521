package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A node with the triples whose subject it is: pairs of property and value, numbered from 0. */
public interface About {

  Node node();

  int size();

  Node property(int at);

  Node value(int at);

  /** The values of a property. */
  default List<Node> values(Node property) {
    List<Node> values = new ArrayList<>(2);
    for (int i = 0; i < size(); i++) {
      if (property(i).equals(property)) {
        values.add(value(i));
      }
    }
    return values;
  }

  /** The value of a property that has one; of several, any. */
  default Optional<Node> value(Node property) {
    for (int i = 0; i < size(); i++) {
      if (property(i).equals(property)) {
        return Optional.of(value(i));
      }
    }
    return Optional.empty();
  }

  default boolean has(Node property) {
    return value(property).isPresent();
  }
}
