package nl.kamergraaf.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Cardinality constraints: {@code sh:minCount}, {@code sh:maxCount}. */
final class Counts {

  private Counts() {}

  record AtLeast(int least) implements Constraint {
    @Override
    public Node component() {
      return SHACL.MinCountConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      if (values.length < least) {
        out.add(shape, focus, null, this);
      }
    }

    @Override
    public Words words() {
      return least == 1
          ? new Words("Er is geen waarde.", "There is no value.")
          : new Words("Er zijn minder waarden dan " + least + ".", "There are fewer values than " + least + ".");
    }
  }

  record AtMost(int most) implements Constraint {
    @Override
    public Node component() {
      return SHACL.MaxCountConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      if (values.length > most) {
        out.add(shape, focus, null, this);
      }
    }

    @Override
    public Words words() {
      return most == 1
          ? new Words("Er is meer dan één waarde.", "There is more than one value.")
          : new Words("Er zijn meer waarden dan " + most + ".", "There are more values than " + most + ".");
    }
  }
}
