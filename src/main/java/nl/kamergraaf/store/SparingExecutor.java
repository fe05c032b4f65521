package nl.kamergraaf.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2 6.0.0 fails with "Peek iterator is already empty" on several triple patterns that nothing reaches, as after a subquery or
 * a first group without a solution. Where nothing comes in, nothing goes out: this executor says so before TDB2 looks.
 */
public class SparingExecutor extends OpExecutorTDB2 {

  private static final OpExecutorFactory FACTORY = SparingExecutor::new;

  protected SparingExecutor(ExecutionContext context) {
    super(context);
  }

  /** Queries on this dataset run here. */
  static DatasetGraph on(DatasetGraph dataset) {
    QC.setFactory(dataset.getContext(), FACTORY);
    return dataset;
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return sparing(input, () -> super.execute(pattern, input));
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return sparing(input, () -> super.execute(pattern, input));
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return sparing(input, () -> super.execute(filter, input));
  }

  private static QueryIterator sparing(QueryIterator input, Supplier<QueryIterator> execution) {
    return input.hasNext() ? execution.get() : input;
  }
}
