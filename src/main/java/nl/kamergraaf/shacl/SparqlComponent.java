package nl.kamergraaf.shacl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** A constraint of a declared component: a SELECT whose rows are results, or an ASK that every value node must answer with yes. */
record SparqlComponent(Node component, SparqlQuery query, List<Node> messages, Map<Var, Node> parameters) implements Constraint {

  @Override
  public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
    Map<Var, Node> bound = new HashMap<>(parameters);
    bound.put(SparqlQuery.THIS, focus.node);
    bound.put(SparqlQuery.CURRENT_SHAPE, shape.node());
    Rows rows = new Rows(shape, this, Optional.empty(), messages);
    if (query.query().isSelectType()) {
      Optional<Node> value = Optional.of(focus.node).filter(node -> !shape.isProperty());
      query.select(run, bound, row -> out.add(rows.result(focus.node, value, row, bound)));
      return;
    }
    Binding none = BindingFactory.empty();
    for (Node value : values) {
      bound.put(SparqlQuery.VALUE, value);
      if (!query.ask(run, bound)) {
        out.add(rows.result(focus.node, Optional.of(value), none, bound));
      }
    }
  }

  @Override
  public Words words() {
    return new Words("Voldoet niet aan " + Text.of(component) + ".", "Does not conform to " + Text.of(component) + ".");
  }
}
