package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Var;

/** Constraint components that the shapes graph declares itself, with SPARQL-based validators (SHACL 6). */
final class SparqlComponents {

  /** A parameter: the property that shapes use, and the variable of that name. */
  private record Parameter(Node property, Var variable, boolean optional) {}

  private record Component(Node node, List<Parameter> parameters) {}

  private final Values values;
  private final List<Component> components;

  private SparqlComponents(Values values, List<Component> components) {
    this.values = values;
    this.components = components;
  }

  static SparqlComponents of(Values values, Consumer<Problem> problems) {
    List<Component> components = new ArrayList<>();
    for (Node node : values.instances(SHACL.ConstraintComponent)) {
      // the components of SHACL Core, in a graph that brings SHACL's own vocabulary along
      if (node.isURI() && node.getURI().startsWith(SHACL.getURI())) {
        continue;
      }
      try {
        components.add(new Component(node, values.all(node, SHACL.parameter).stream().map(parameter -> parameter(values, parameter)).toList()));
      } catch (Malformed e) {
        problems.accept(e.at(new Whereabouts(values.graph()).of(node)));
      }
    }
    return new SparqlComponents(values, components);
  }

  private static Parameter parameter(Values values, Node node) {
    Node property = values.one(node, SHACL.path).filter(Node::isURI).orElseThrow(() -> new Malformed("a parameter without a property as sh:path"));
    boolean optional = values.one(node, SHACL.optional).filter(value -> Values.truth(value, SHACL.optional)).isPresent();
    String iri = property.getURI();
    return new Parameter(property, Var.alloc(iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)), optional);
  }

  boolean isParameter(Node property) {
    return components.stream().anyMatch(component -> component.parameters().stream().anyMatch(p -> p.property().equals(property)));
  }

  /** The constraints of a shape: one for each component of which it has all parameters that are not optional. */
  List<Constraint> of(Shape shape) {
    List<Constraint> constraints = new ArrayList<>();
    for (Component component : components) {
      boolean complete = component.parameters().stream().allMatch(p -> p.optional() || values.has(shape.node(), p.property()));
      if (complete && !component.parameters().isEmpty()) {
        for (Map<Var, Node> bound : values(shape, component)) {
          constraints.add(constraint(shape, component, bound));
        }
      }
    }
    return constraints;
  }

  /** A component with one parameter makes a constraint of each of its values; with several, each has one value. */
  private List<Map<Var, Node>> values(Shape shape, Component component) {
    if (component.parameters().size() == 1) {
      Parameter only = component.parameters().get(0);
      return values.all(shape.node(), only.property()).stream().map(value -> Map.of(only.variable(), value)).toList();
    }
    Map<Var, Node> bound = new LinkedHashMap<>();
    component.parameters().forEach(p -> values.one(shape.node(), p.property()).ifPresent(value -> bound.put(p.variable(), value)));
    return List.of(bound);
  }

  private Constraint constraint(Shape shape, Component component, Map<Var, Node> bound) {
    Set<Var> parameters = component.parameters().stream().map(Parameter::variable).collect(Collectors.toCollection(HashSet::new));
    Optional<Node> select = validator(component.node(), shape.isProperty() ? SHACL.propertyValidator : SHACL.nodeValidator, SHACL.select);
    if (select.isPresent()) {
      SparqlQuery query = SparqlQuery.of(values, select.get(), SHACL.select, shape.path(), parameters);
      return new SparqlComponent(component.node(), query, messages(component.node(), select.get()), bound);
    }
    Node ask =
        validator(component.node(), SHACL.validator, SHACL.ask)
            .orElseThrow(() -> Malformed.unsupported(Text.of(component.node()) + " has no SPARQL-based validator for this kind of shape"));
    parameters.add(SparqlQuery.VALUE);
    SparqlQuery query = SparqlQuery.of(values, ask, SHACL.ask, shape.path(), parameters);
    return new SparqlComponent(component.node(), query, messages(component.node(), ask), bound);
  }

  private Optional<Node> validator(Node component, Node property, Node query) {
    return values.all(component, property).stream().filter(node -> values.has(node, query)).findFirst();
  }

  private List<Node> messages(Node component, Node validator) {
    List<Node> own = values.all(validator, SHACL.message);
    return own.isEmpty() ? values.all(component, SHACL.message) : own;
  }
}
