package nl.kamergraaf.shacl;

import java.util.Arrays;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.PathFactory;

/** {@code sh:in}, {@code sh:hasValue}, {@code sh:closed}. */
final class Sets {

  private Sets() {}

  record In(Set<Node> allowed) implements Constraint {
    @Override
    public Node component() {
      return SHACL.InConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!allowed.contains(value)) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is geen van de toegestane.", "The value is none of those allowed.");
    }
  }

  record Has(Node required) implements Constraint {
    @Override
    public Node component() {
      return SHACL.HasValueConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      if (!Arrays.asList(values).contains(required)) {
        out.add(shape, focus, null, this);
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde " + Text.of(required) + " ontbreekt.", "The value " + Text.of(required) + " is missing.");
    }
  }

  /** No properties but those that the shape has property shapes for, and those to be ignored. */
  record Closed(Set<Node> allowed) implements Constraint {
    @Override
    public Node component() {
      return SHACL.ClosedConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        Entry entry = run.data().entry(value);
        check(shape, focus, entry, out);
        if (entry.behind() != null) {
          check(shape, focus, entry.behind(), out);
        }
      }
    }

    private void check(Shape shape, Entry focus, Entry entry, Sink out) {
      for (int i = 0; i < entry.size(); i++) {
        if (!allowed.contains(entry.property(i))) {
          out.add(shape, focus, PathFactory.pathLink(entry.property(i)), entry.value(i), this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("Deze eigenschap hoort hier niet.", "This property does not belong here.");
    }
  }
}
