package nl.kamergraaf.shacl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A SPARQL-based constraint: {@code sh:sparql}. Every row is a result. */
final class SparqlConstraint implements Constraint {

  private final Node node;
  private final SparqlQuery query;
  private final Optional<Joined> joined;
  private final List<Node> messages;

  private SparqlConstraint(Node node, SparqlQuery query, List<Node> messages) {
    this.node = node;
    this.query = query;
    this.joined = Joined.of(query.query());
    this.messages = messages;
  }

  /** Null if the constraint is deactivated. */
  static Constraint of(Values values, Shape shape, Node node) {
    if (values.one(node, SHACL.deactivated).filter(value -> Values.truth(value, SHACL.deactivated)).isPresent()) {
      return null;
    }
    return new SparqlConstraint(node, SparqlQuery.of(values, node, SHACL.select, shape.path(), Set.of()), values.all(node, SHACL.message));
  }

  @Override
  public Node component() {
    return SHACL.SPARQLConstraintComponent;
  }

  /** Whether the query may be asked once for all focus nodes. */
  boolean joins() {
    return joined.isPresent();
  }

  boolean isOfTwoHalves() {
    return joined.filter(Joined::isOfTwoHalves).isPresent();
  }

  void checkAll(Evaluation run, Shape shape, Collection<Entry> focus, Sink out) {
    if (focus.isEmpty()) {
      return;
    }
    run.budget().arm();
    Consumer<Binding> found = row -> out.add(result(shape, row.get(SparqlQuery.THIS), row));
    if (!joined.orElseThrow().run(run.data().all(), shape.node(), focus, run.budget(), found)) {
      focus.forEach(entry -> check(run, shape, entry, new Node[] {entry.node}, out));
    }
    run.budget().look();
  }

  @Override
  public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
    Map<Var, Node> bound = Map.of(SparqlQuery.THIS, focus.node, SparqlQuery.CURRENT_SHAPE, shape.node());
    query.select(run, bound, row -> out.add(result(shape, focus.node, row)));
  }

  private Result result(Shape shape, Node focus, Binding row) {
    return new Rows(shape, this, Optional.of(node), messages).result(focus, Optional.of(focus).filter(f -> !shape.isProperty()), row, Map.of());
  }

  @Override
  public Words words() {
    return new Words("Voldoet niet aan de voorwaarde van een zoekvraag.", "Does not meet the condition of a query.");
  }
}
