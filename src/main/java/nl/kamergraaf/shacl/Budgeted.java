package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An operator of a query that works within a budget. A failure is noted there, since a filter would take it for "false". */
abstract class Budgeted extends ExprFunctionN {

  Budgeted(String name, ExprList arguments) {
    super(name, arguments);
  }

  /**
   * @throws Unfinished if it would cost too much
   */
  abstract NodeValue eval(List<NodeValue> arguments, Budget budget);

  @Override
  public final NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
    Budget budget = SparqlQuery.budget(env);
    try {
      return eval(arguments, budget);
    } catch (Unfinished e) {
      budget.fail(e.getMessage());
      throw new ExprEvalException(e.getMessage());
    }
  }

  @Override
  public final NodeValue eval(List<NodeValue> arguments) {
    throw new UnsupportedOperationException("evaluated with its surroundings");
  }
}
