package nl.kamergraaf.shacl;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;

/** The way through a validation: each shape with a target, its focus nodes, its constraints. */
final class Validation {

  private final Shapes shapes;
  private final Data data;
  private final Budget budget;

  Validation(Shapes shapes, Data data, Limits limits) {
    this.shapes = shapes;
    this.data = data;
    this.budget = new Budget(limits);
  }

  Outcome run() {
    refuseBrokenShapes();
    try {
      return validated();
    } catch (QueryCancelledException e) {
      budget.look();
      throw budget.outOfTime();
    } catch (StackOverflowError e) {
      throw new Unfinished("the shapes or queries are nested too deep");
    } finally {
      budget.disarm();
    }
  }

  private void refuseBrokenShapes() {
    Optional<Problem> broken =
        shapes.problems().stream()
            .filter(problem -> problem.kind() == Problem.Kind.MALFORMED || problem.kind() == Problem.Kind.UNSUPPORTED)
            .findFirst();
    if (broken.isPresent()) {
      throw new Unfinished(broken.get().text());
    }
  }

  private Outcome validated() {
    Evaluation evaluation = new Evaluation(shapes, data, budget);
    Sink.All sink = new Sink.All(budget);
    Map<Node, Integer> targets = new LinkedHashMap<>();
    for (Shape shape : shapes.targeted()) {
      if (shape.deactivated()) {
        continue;
      }
      budget.look();
      Collection<Entry> focus = focus(shape);
      targets.put(shape.node(), focus.size());
      evaluation.check(shape, focus, sink);
    }
    budget.look();
    List<Node> untouched = data.entries().stream().filter(entry -> !entry.isTouched()).map(entry -> entry.node).toList();
    return new Outcome(List.copyOf(sink.results()), targets, untouched);
  }

  private Collection<Entry> focus(Shape shape) {
    if (shape.targets.size() == 1) {
      return prepared(shape.targets.get(0).focus(data, budget));
    }
    // an entry is a focus node once, by whichever target; one without triples has no entry of its own
    Map<Node, Entry> all = new LinkedHashMap<>();
    shape.targets.forEach(target -> target.focus(data, budget).forEach(entry -> all.putIfAbsent(entry.node, entry)));
    return prepared(all.values());
  }

  private Collection<Entry> prepared(Collection<Entry> focus) {
    focus.forEach(data::prepare);
    return focus;
  }
}
