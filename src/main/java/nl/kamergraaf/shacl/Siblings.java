package nl.kamergraaf.shacl;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Which shapes are siblings where {@code sh:qualifiedValueShapesDisjoint} is true: the qualified value shapes of the same parents. */
final class Siblings {

  private static final Node TRUE = NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);

  private Siblings() {}

  static void fill(Values values, Map<Node, Shape> shapes) {
    for (Shape shape : shapes.values()) {
      if (!values.graph().contains(shape.node(), SHACL.qualifiedValueShapesDisjoint, TRUE)) {
        continue;
      }
      for (Constraint constraint : shape.constraints) {
        if (constraint instanceof Qualified qualified) {
          of(values, shape.node()).stream()
              .filter(sibling -> !sibling.equals(qualified.qualifying().node()) && shapes.containsKey(sibling))
              .map(shapes::get)
              .forEach(qualified.siblings()::add);
        }
      }
    }
  }

  private static Set<Node> of(Values values, Node shape) {
    Set<Node> siblings = new LinkedHashSet<>();
    for (Node parent : values.subjects(SHACL.property, shape)) {
      for (Node property : values.all(parent, SHACL.property)) {
        siblings.addAll(values.all(property, SHACL.qualifiedValueShape));
      }
    }
    return siblings;
  }
}
