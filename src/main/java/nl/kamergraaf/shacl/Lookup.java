package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Solutions that can be looked up: by the values of variables, and among those with the same values by order. What is found is all that can
 * fit, and more: whoever asks still has to see whether it does.
 */
final class Lookup {

  /** So few are gone through one by one. */
  private static final int FEW = 8;

  private final List<Var> shared;
  private final List<Condition> conditions;
  private final Map<List<Node>, Bucket> buckets = new HashMap<>();
  private final List<Binding> all;
  private final List<Binding> loose = new ArrayList<>();

  /**
   * @param shared a solution fits if it has the same values of these, or none
   * @param conditions which it has to meet, all of them
   */
  Lookup(List<Binding> solutions, List<Var> shared, List<Condition> conditions) {
    this.shared = shared;
    this.conditions = conditions;
    this.all = solutions;
    for (Binding solution : solutions) {
      key(solution).ifPresentOrElse(key -> buckets.computeIfAbsent(key, any -> new Bucket()).rows.add(solution), () -> loose.add(solution));
    }
  }

  Stream<Binding> find(Binding asked) {
    Optional<List<Node>> key = key(asked);
    if (key.isEmpty()) {
      return all.stream();
    }
    Bucket bucket = buckets.get(key.get());
    return bucket == null ? loose.stream() : Stream.concat(bucket.find(asked), loose.stream());
  }

  /** Empty where one of the variables has no value. */
  private Optional<List<Node>> key(Binding solution) {
    List<Node> key = new ArrayList<>(shared.size());
    for (Var var : shared) {
      Node value = solution.get(var);
      if (value == null) {
        return Optional.empty();
      }
      key.add(value);
    }
    return Optional.of(key);
  }

  /** Solutions with the same values of the shared variables. */
  private final class Bucket {
    private final List<Binding> rows = new ArrayList<>();
    private final Map<Var, Sorted> sorted = new HashMap<>();

    Stream<Binding> find(Binding asked) {
      if (rows.size() <= FEW) {
        return rows.stream();
      }
      List<List<Sorted.Slice>> slices = conditions.stream().map(condition -> slices(condition, asked)).toList();
      IntStream fewest =
          slices.stream().min(Comparator.comparingInt(Bucket::size)).map(best -> distinct(best)).orElseGet(() -> IntStream.range(0, rows.size()));
      return fewest.filter(row -> slices.stream().allMatch(either -> contain(either, row))).mapToObj(rows::get);
    }

    private List<Sorted.Slice> slices(Condition condition, Binding asked) {
      return condition.either().stream()
          .map(comparison -> sorted.computeIfAbsent(comparison.second(), var -> Sorted.of(rows, var)).slice(asked.get(comparison.first()), comparison.rises()))
          .toList();
    }

    private static int size(List<Sorted.Slice> either) {
      return either.stream().mapToInt(Sorted.Slice::size).sum();
    }

    private static boolean contain(List<Sorted.Slice> either, int row) {
      for (Sorted.Slice slice : either) {
        if (slice.contains(row)) {
          return true;
        }
      }
      return false;
    }

    private static IntStream distinct(List<Sorted.Slice> slices) {
      if (slices.size() == 1) {
        return slices.get(0).rows();
      }
      BitSet found = new BitSet();
      slices.forEach(slice -> slice.rows().forEach(found::set));
      return found.stream();
    }
  }
}
