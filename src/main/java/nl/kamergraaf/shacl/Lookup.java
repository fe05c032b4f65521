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
    private final Map<Var, Apart> apart = new HashMap<>();
    private final Map<List<Sorted>, Plane> planes = new HashMap<>();

    Stream<Binding> find(Binding asked) {
      if (rows.size() <= FEW) {
        return rows.stream();
      }
      List<List<Candidates>> all = conditions.stream().map(condition -> candidates(condition, asked)).sorted(Comparator.comparingInt(Bucket::size)).toList();
      return fewest(all).filter(row -> all.stream().allMatch(either -> contain(either, row))).mapToObj(rows::get);
    }

    private List<Candidates> candidates(Condition condition, Binding asked) {
      return condition.either().stream().map(comparison -> candidates(comparison, asked.get(comparison.first()))).toList();
    }

    private Candidates candidates(Condition.Comparison comparison, Node value) {
      return switch (comparison) {
        case Condition.Ordered order -> sorted.computeIfAbsent(order.second(), var -> Sorted.of(rows, var)).slice(value, order.rises());
        case Condition.Different different -> apart.computeIfAbsent(different.second(), var -> Apart.of(rows, var)).others(value);
      };
    }

    private static int size(List<Candidates> either) {
      return either.stream().mapToInt(Candidates::size).sum();
    }

    private static boolean contain(List<Candidates> either, int row) {
      for (Candidates candidates : either) {
        if (candidates.contains(row)) {
          return true;
        }
      }
      return false;
    }

    /** @param all the shortest first */
    private IntStream fewest(List<List<Candidates>> all) {
      if (all.isEmpty()) {
        return IntStream.range(0, rows.size());
      }
      List<Sorted.Slice> slices = all.stream().filter(either -> either.size() == 1 && either.get(0) instanceof Sorted.Slice).map(either -> (Sorted.Slice) either.get(0)).toList();
      if (slices.size() < 2 || size(all.get(0)) <= FEW || all.get(0).get(0) != slices.get(0)) {
        return distinct(all.get(0));
      }
      Sorted.Slice one = slices.get(0);
      Sorted.Slice two = slices.get(1);
      return planes.computeIfAbsent(List.of(one.of(), two.of()), orders -> new Plane(one.of(), two.of())).rows(one, two);
    }

    private static IntStream distinct(List<Candidates> either) {
      if (either.size() == 1) {
        return either.get(0).rows();
      }
      BitSet found = new BitSet();
      either.forEach(candidates -> candidates.rows().forEach(found::set));
      return found.stream();
    }
  }
}
