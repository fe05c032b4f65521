package nl.kamergraaf.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.store.SparingExecutor;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.util.Context;

/** Executes a query and counts the rows that it keeps in memory, wherever an operator must have seen many before it can give one. */
final class Executor extends SparingExecutor {

  private static final OpExecutorFactory FACTORY = Executor::new;

  private final Meter meter;

  private Executor(ExecutionContext context) {
    super(context);
    meter = Meter.of(context.getContext());
  }

  /** Queries that run with these settings run here. */
  static void rule(Context context) {
    QC.setFactory(context, FACTORY);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new QueryIterSort(held(exec(order.getSubOp(), input)), order.getConditions(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return held(super.execute(distinct, input));
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    QueryIterator rows = new Seen(exec(group.getSubOp(), input), new Fresh(kept(group), meter));
    return new QueryIterGroup(rows, group.getGroupVars(), group.getAggregators(), execCxt);
  }

  /** The variables of which each combination is kept: those of the groups and of what is counted as distinct. */
  private static Set<Var> kept(OpGroup group) {
    Set<Var> variables = new HashSet<>(group.getGroupVars().getVars());
    group.getGroupVars().getExprs().values().forEach(expression -> variables.addAll(ExprVars.getVarsMentioned(expression)));
    for (ExprAggregator use : group.getAggregators()) {
      if (use.getAggregator().getExprList() != null) {
        variables.addAll(ExprVars.getVarsMentioned(use.getAggregator().getExprList()));
      } else if (use.getAggregator().toString().contains("distinct")) {
        variables.addAll(OpVars.visibleVars(group.getSubOp()));
      }
    }
    return variables;
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return Join.join(held(exec(join.getLeft(), input)), held(exec(join.getRight(), fresh())), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    return Join.leftJoin(exec(join.getLeft(), input), held(exec(join.getRight(), fresh())), join.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Set<Var> shared = OpVars.visibleVars(minus.getLeft());
    shared.retainAll(OpVars.visibleVars(minus.getRight()));
    return QueryIterMinus.create(exec(minus.getLeft(), input), held(exec(minus.getRight(), fresh())), shared, execCxt);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    WatchedGraph graph = new WatchedGraph(execCxt.getActiveGraph(), meter);
    return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  private QueryIterator fresh() {
    return QueryIterRoot.create(execCxt);
  }

  private QueryIterator held(QueryIterator rows) {
    return new Seen(rows, row -> meter.hold());
  }

  /** Rows on their way to an operator that keeps them. */
  private static final class Seen extends QueryIteratorWrapper {

    private final Consumer<Binding> see;

    Seen(QueryIterator rows, Consumer<Binding> see) {
      super(rows);
      this.see = see;
    }

    @Override
    protected Binding moveToNextBinding() {
      Binding row = super.moveToNextBinding();
      see.accept(row);
      return row;
    }
  }

  /**
   * Counts, about right, how many different combinations of values have been seen: a few hashes as they are, a bit for each when they
   * become many. Collisions make it count too few, by a fifth where a third of the bits are set.
   */
  private static final class Fresh implements Consumer<Binding> {

    private static final int BITS = 1 << 23;
    private static final int FEW = 1 << 12;

    private final Set<Integer> few = new HashSet<>();
    private BitSet many;
    private final Set<Var> variables;
    private final Meter meter;

    Fresh(Set<Var> variables, Meter meter) {
      this.variables = variables;
      this.meter = meter;
    }

    @Override
    public void accept(Binding row) {
      int hash = 1;
      for (Var variable : variables) {
        Node value = row.get(variable);
        hash = 31 * hash + (value == null ? 0 : value.hashCode());
      }
      if (isNew((hash ^ hash >>> 15) * 0x9E3779B1 >>> 9)) {
        meter.hold();
      }
    }

    private boolean isNew(int bit) {
      if (many == null && few.size() < FEW) {
        return few.add(bit);
      }
      if (many == null) {
        many = new BitSet(BITS);
        few.forEach(many::set);
        few.clear();
      }
      boolean seen = many.get(bit);
      many.set(bit);
      return !seen;
    }
  }
}
