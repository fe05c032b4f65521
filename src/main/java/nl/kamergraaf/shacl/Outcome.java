package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What came of a validation.
 *
 * @param results in no particular order
 * @param targets how many focus nodes each shape had, for every shape with a target
 * @param untouched nodes of the graph that no shape looked at
 */
public record Outcome(List<Result> results, Map<Node, Integer> targets, List<Node> untouched) {

  /** Whether there is no result, of whatever severity. */
  public boolean conforms() {
    return results.isEmpty();
  }
}
