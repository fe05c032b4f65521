package nl.kamergraaf.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/** Compiles a query, puts the bounded operators in, and hands it to the engine that the data asks for. */
final class Engine implements QueryEngineFactory {

  private static final QueryEngineRegistry REGISTRY = new QueryEngineRegistry();

  static {
    REGISTRY.add(new Engine());
  }

  private Engine() {}

  /** Queries that run with these settings come through here. */
  static void rule(Context context) {
    QueryEngineRegistry.set(context, REGISTRY);
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return true;
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    return create(Algebra.compile(query), dataset, input, context);
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return true;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    Op bounded = Transformer.transformSkipService(new Groups(), new Operators(), op);
    return QueryEngineRegistry.get().find(bounded, dataset, context).create(bounded, dataset, input, context);
  }

  /** Where values are made that are not seen by {@link Operators}. GROUP_CONCAT keeps every text that it gets, in a buffer that is copied into one of twice the size when it is full, and at last into a text. */
  private static final class Groups extends TransformCopy {

    private static final int COPIES = 4;

    @Override
    public Op transform(OpGroup group, Op sub) {
      List<ExprAggregator> aggregators = group.getAggregators().stream().map(Groups::bounded).toList();
      return OpGroup.create(sub, TripleTerms.bounded(group.getGroupVars()), aggregators);
    }

    @Override
    public Op transform(OpExtend extend, Op sub) {
      return OpExtend.create(sub, TripleTerms.bounded(extend.getVarExprList()));
    }

    @Override
    public Op transform(OpAssign assign, Op sub) {
      return OpAssign.create(sub, TripleTerms.bounded(assign.getVarExprList()));
    }

    private static ExprAggregator bounded(ExprAggregator use) {
      Aggregator aggregator = use.getAggregator();
      String separator =
          switch (aggregator) {
            case AggGroupConcat concat -> concat.getSeparator();
            case AggGroupConcatDistinct concat -> concat.getSeparator();
            default -> null;
          };
      boolean concat = aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
      if (aggregator.getExprList() == null) {
        return use;
      }
      ExprList of = TripleTerms.bounded(aggregator.getExprList());
      return new ExprAggregator(use.getVar(), aggregator.copy(concat ? counted(of, separator) : of));
    }

    private static ExprList counted(ExprList expressions, String separator) {
      int more = separator == null ? 1 : separator.length();
      Bounded.Work count =
          (arguments, meter) -> {
            NodeValue text = arguments.get(0);
            meter.collect(COPIES * (Size.of(text) + more));
            return text;
          };
      ExprList counted = new ExprList();
      for (Expr expression : expressions) {
        counted.add(new Bounded("collected", count, new ExprList(expression)));
      }
      return counted;
    }
  }
}
