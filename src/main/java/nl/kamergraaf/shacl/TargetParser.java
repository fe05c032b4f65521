package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;

/** Reads what a shape is about: {@code sh:targetNode} and its three siblings, {@code sh:target}, and shapes that are classes themselves. */
final class TargetParser {

  private static final List<Node> PROPERTIES =
      List.of(SHACL.targetNode, SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.target);

  private final Values values;
  private final Predicates predicates;
  private final Set<Node> classes;

  TargetParser(Values values, Predicates predicates) {
    this.values = values;
    this.predicates = predicates;
    this.classes = values.instances(RDFS.Class.asNode());
    this.classes.retainAll(declared());
  }

  private Set<Node> declared() {
    Set<Node> declared = new HashSet<>(values.instances(SHACL.NodeShape));
    declared.addAll(values.instances(SHACL.PropertyShape));
    return declared;
  }

  /** The nodes that have a target. */
  Set<Node> shapes() {
    Set<Node> shapes = new HashSet<>(classes);
    for (Node property : PROPERTIES) {
      values.graph().find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).forEachRemaining(shapes::add);
    }
    return shapes;
  }

  List<Target> of(Node shape) {
    List<Target> targets = new ArrayList<>();
    values.all(shape, SHACL.targetClass).forEach(type -> targets.add(new Target.Instances(Values.iri(type, SHACL.targetClass))));
    for (Node node : values.all(shape, SHACL.targetNode)) {
      if (node.isBlank()) {
        throw new Malformed("the value of sh:targetNode is a blank node");
      }
      targets.add(new Target.One(node));
    }
    values
        .all(shape, SHACL.targetSubjectsOf)
        .forEach(property -> targets.add(new Target.SubjectsOf(predicates.register(Values.iri(property, SHACL.targetSubjectsOf)))));
    values
        .all(shape, SHACL.targetObjectsOf)
        .forEach(property -> targets.add(new Target.ObjectsOf(predicates.register(Values.iri(property, SHACL.targetObjectsOf)))));
    values.all(shape, SHACL.target).forEach(target -> targets.add(asked(target)));
    if (classes.contains(shape)) {
      targets.add(new Target.Instances(shape));
    }
    return targets;
  }

  private Target asked(Node target) {
    if (!values.has(target, SHACL.select)) {
      throw Malformed.unsupported("a value of sh:target that is no SPARQL-based target");
    }
    return new Target.Asked(SparqlQuery.ofTarget(values, target));
  }
}
