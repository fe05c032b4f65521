package nl.kamergraaf.shacl;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The properties that shapes ask for, numbered; any other has the number -1. Filled while shapes are parsed, then only read. */
final class Predicates {

  static final int OTHER = -1;

  private final Map<Node, Integer> numbers = new HashMap<>();

  int register(Node predicate) {
    return numbers.computeIfAbsent(predicate, p -> numbers.size());
  }

  int size() {
    return numbers.size();
  }

  int number(Node predicate) {
    Integer number = numbers.get(predicate);
    return number == null ? OTHER : number;
  }
}
