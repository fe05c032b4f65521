package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Solutions by the IRI that one variable has; those with something else, which may be equal in more ways than one, are candidates always. */
final class Apart {

  private final Map<Node, List<Integer>> byIri = new HashMap<>();
  private final List<Integer> rest = new ArrayList<>();
  private final Node[] values;

  private Apart(Node[] values) {
    this.values = values;
  }

  static Apart of(List<Binding> solutions, Var var) {
    Apart apart = new Apart(solutions.stream().map(solution -> solution.get(var)).toArray(Node[]::new));
    for (int row = 0; row < apart.values.length; row++) {
      Node value = apart.values[row];
      (value != null && value.isURI() ? apart.byIri.computeIfAbsent(value, any -> new ArrayList<>()) : apart.rest).add(row);
    }
    return apart;
  }

  /** The solutions with another value than the one given. */
  Candidates others(Node value) {
    List<Integer> same = value == null ? List.of() : byIri.getOrDefault(value, List.of());
    return new Candidates() {
      @Override
      public int size() {
        return values.length - same.size();
      }

      @Override
      public boolean contains(int row) {
        return same.isEmpty() || !value.equals(values[row]);
      }

      @Override
      public IntStream rows() {
        return Stream.concat(byIri.values().stream().filter(group -> group != same), Stream.of(rest)).flatMap(List::stream).mapToInt(Integer::intValue);
      }
    };
  }
}
