package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/** Where results go. */
interface Sink {

  void add(Result result);

  /** Whether more results would change nothing. */
  default boolean isFull() {
    return false;
  }

  /**
   * @param value the value node, or null where a constraint is about all values together
   */
  default void add(Shape shape, Entry focus, Node value, Constraint constraint) {
    add(shape, focus, shape.path().orElse(null), value, constraint);
  }

  default void add(Shape shape, Entry focus, Path path, Node value, Constraint constraint) {
    add(Result.of(shape, focus.node, path, value, constraint));
  }

  /** Keeps all. */
  final class All implements Sink {
    private final List<Result> results = new ArrayList<>();
    private final Budget budget;

    All(Budget budget) {
      this.budget = budget;
    }

    @Override
    public void add(Result result) {
      results.add(result);
      budget.count(results.size());
    }

    List<Result> results() {
      return results;
    }
  }

  /** Only notes that there is one: a node conforms to a shape or it does not. */
  final class Any implements Sink {
    private boolean full;

    @Override
    public void add(Result result) {
      full = true;
    }

    @Override
    public void add(Shape shape, Entry focus, Path path, Node value, Constraint constraint) {
      full = true;
    }

    @Override
    public boolean isFull() {
      return full;
    }
  }
}
