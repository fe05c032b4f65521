package nl.kamergraaf.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An operator of SPARQL that looks at its arguments before it works, in the place of one that does not. */
final class Bounded extends ExprFunctionN {

  /** What the operator does. */
  interface Work {
    NodeValue apply(List<NodeValue> arguments, Meter meter);
  }

  private final Work work;

  Bounded(String name, Work work, ExprList arguments) {
    super(name, arguments);
    this.work = work;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
    return apply(work, arguments, env);
  }

  static NodeValue apply(Work work, List<NodeValue> arguments, FunctionEnv env) {
    Meter meter = Meter.of(env.getContext());
    try {
      return work.apply(arguments, meter);
    } catch (Refused e) {
      throw meter.fail(e);
    } catch (ArithmeticException | IllegalArgumentException | IllegalStateException e) {
      throw new ExprEvalException("no result", e); // as of a third of a day: ARQ does not look whether there is an exact one
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    throw new IllegalStateException("an operator is applied within a query");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new Bounded(getFunctionSymbol().getSymbol(), work, arguments);
  }
}
