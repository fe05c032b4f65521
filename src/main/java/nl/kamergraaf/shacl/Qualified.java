package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * {@code sh:qualifiedValueShape}: how many value nodes conform to a shape, and to none of its siblings.
 *
 * @param least {@code sh:qualifiedMinCount}, 0 where there is none
 * @param most {@code sh:qualifiedMaxCount}, the greatest number where there is none
 * @param siblings filled when all shapes have been parsed
 */
record Qualified(Shape qualifying, int least, int most, List<Shape> siblings) implements Constraint {

  @Override
  public Node component() {
    return SHACL.QualifiedMinCountConstraintComponent;
  }

  @Override
  public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
    int count = 0;
    for (Node value : values) {
      if (siblings.stream().noneMatch(sibling -> run.conforms(sibling, value)) && run.conforms(qualifying, value)) {
        count++;
      }
    }
    if (count < least) {
      out.add(shape, focus, null, this);
    }
    if (count > most) {
      out.add(shape, focus, null, new TooMany(most));
    }
  }

  @Override
  public Words words() {
    return new Words("Minder dan " + least + " waarden voldoen.", "Fewer than " + least + " values qualify.");
  }

  private record TooMany(int most) implements Constraint {
    @Override
    public Node component() {
      return SHACL.QualifiedMaxCountConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      throw new UnsupportedOperationException("checked together with the lower bound");
    }

    @Override
    public Words words() {
      return new Words("Meer dan " + most + " waarden voldoen.", "More than " + most + " values qualify.");
    }
  }
}
