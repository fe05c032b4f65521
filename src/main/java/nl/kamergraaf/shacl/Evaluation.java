package nl.kamergraaf.shacl;

import java.util.Collection;
import org.apache.jena.graph.Node;

/** One run of shapes over one graph. */
final class Evaluation {

  private final Shapes shapes;
  private final Data data;
  private final Budget budget;

  Evaluation(Shapes shapes, Data data, Budget budget) {
    this.shapes = shapes;
    this.data = data;
    this.budget = budget;
  }

  Shapes shapes() {
    return shapes;
  }

  Data data() {
    return data;
  }

  Budget budget() {
    return budget;
  }

  /** All focus nodes of a shape, against everything that the shape says. */
  void check(Shape shape, Collection<Entry> focus, Sink out) {
    for (Entry entry : focus) {
      check(shape, entry, out);
    }
    // queries that may be asked once for all focus nodes
    for (Constraint constraint : shape.constraints) {
      if (constraint instanceof SparqlConstraint sparql && sparql.joins() && !shape.isProperty()) {
        budget.look();
        sparql.checkAll(this, shape, focus, out);
      }
    }
  }

  private void check(Shape shape, Entry focus, Sink out) {
    validate(shape, focus, out, true);
  }

  boolean conforms(Shape shape, Node node) {
    Sink.Any any = new Sink.Any();
    validate(shape, data.entry(node), any, false);
    return !any.isFull();
  }

  private void validate(Shape shape, Entry focus, Sink out, boolean joined) {
    if (shape.deactivated() || out.isFull()) {
      return;
    }
    budget.step();
    focus.touch();
    Node[] values = shape.isProperty() ? shape.walk().values(data, budget, focus) : new Node[] {focus.node};
    for (Constraint constraint : shape.constraints) {
      if (joined && !shape.isProperty() && constraint instanceof SparqlConstraint sparql && sparql.joins()) {
        continue;
      }
      constraint.check(this, shape, focus, values, out);
      if (out.isFull()) {
        return;
      }
    }
    for (Shape property : shape.properties) {
      if (!shape.isProperty()) {
        validate(property, focus, out, false);
        continue;
      }
      for (Node value : values) {
        validate(property, data.entry(value), out, false);
      }
    }
  }
}
