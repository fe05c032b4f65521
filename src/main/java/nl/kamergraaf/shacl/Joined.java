package nl.kamergraaf.shacl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingProject;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * A query run once for all focus nodes. ARQ hands each solution on to the next part of a query, which then sees the values in the place of
 * its variables. So where a query consists only of parts that take solutions in and give solutions out, feeding it all focus nodes as $this
 * is the same as pre-binding them one by one. A part that starts by itself, such as a subquery, is not of that kind; then {@link #of} is empty,
 * unless the query is one of two {@link Halves}.
 */
final class Joined {

  private final Optional<Op> flow;
  private final Optional<Halves> halves;
  private final List<Var> projected;
  private final boolean distinct;

  private Joined(Optional<Op> flow, Optional<Halves> halves, List<Var> projected, boolean distinct) {
    this.flow = flow;
    this.halves = halves;
    this.projected = projected;
    this.distinct = distinct;
  }

  static Optional<Joined> of(Query query) {
    Op op = Algebra.compile(query);
    // the outermost parts choose and order what is given back; here that is done row by row
    while (op instanceof OpProject || op instanceof OpDistinct || op instanceof OpReduced || op instanceof OpOrder) {
      op = ((Op1) op).getSubOp();
    }
    if (query.hasLimit() || query.hasOffset()) {
      return Optional.empty();
    }
    Optional<Op> flow = Optional.of(Algebra.optimize(op)).filter(Joined::outer);
    Optional<Halves> halves = Halves.of(query, op);
    return flow.isPresent() || halves.isPresent()
        ? Optional.of(new Joined(flow, halves, query.getProjectVars(), query.isDistinct()))
        : Optional.empty();
  }

  /** Filters and expressions around a grouping by $this, or no grouping at all. */
  private static boolean outer(Op op) {
    return switch (op) {
      case OpGroup group -> group.getGroupVars().getVars().contains(SparqlQuery.THIS) && flows(group.getSubOp());
      case OpFilter filter -> outer(filter.getSubOp());
      case OpExtend extend -> outer(extend.getSubOp());
      default -> flows(op);
    };
  }

  /** Whether an operation takes solutions in and gives solutions out, each by itself. */
  static boolean flows(Op op) {
    return switch (op) {
      case OpBGP pattern -> true;
      case OpTriple triple -> true;
      case OpPath path -> true;
      case OpTable table -> table.isJoinIdentity();
      case OpFilter filter -> flows(filter.getSubOp());
      case OpExtend extend -> flows(extend.getSubOp());
      case OpAssign assign -> flows(assign.getSubOp());
      case OpSequence sequence -> all(sequence);
      case OpDisjunction either -> all(either);
      case OpUnion either -> flows(either.getLeft()) && flows(either.getRight());
      case OpConditional optional -> flows(optional.getLeft()) && flows(optional.getRight());
      default -> false;
    };
  }

  private static boolean all(OpN op) {
    return op.getElements().stream().allMatch(Joined::flows);
  }

  boolean isOfTwoHalves() {
    return halves.isPresent();
  }

  /**
   * Rows of all focus nodes, each with its $this.
   *
   * @return whether it could be done
   */
  boolean run(Graph data, Node shape, Collection<Entry> focus, Budget budget, Consumer<Binding> row) {
    Context context = SparqlQuery.context(budget);
    context.set(ARQConstants.symCancelQuery, budget.cancelSignal());
    ExecutionContext execution = ExecutionContext.create(DatasetGraphFactory.wrap(data), context);
    Supplier<Iterator<Binding>> input =
        () -> focus.stream().map(entry -> BindingFactory.binding(SparqlQuery.THIS, entry.node, SparqlQuery.CURRENT_SHAPE, shape)).iterator();
    Optional<QueryIterator> rows =
        halves
            .flatMap(both -> both.run(input.get(), execution, budget))
            .or(() -> flow.map(op -> QC.execute(op, QueryIterPlainWrapper.create(input.get(), execution), execution)));
    rows.ifPresent(found -> read(found, row));
    return rows.isPresent();
  }

  private void read(QueryIterator rows, Consumer<Binding> row) {
    Set<List<Node>> seen = new HashSet<>();
    try {
      while (rows.hasNext()) {
        Binding binding = new BindingProject(projected, rows.next());
        if (!distinct || seen.add(projected.stream().map(binding::get).toList())) {
          row.accept(binding);
        }
      }
    } finally {
      rows.close();
    }
  }
}
