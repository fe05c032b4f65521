package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;

/**
 * What a filter demands of two solutions, as far as it can be looked up: one of these comparisons must hold.
 *
 * @param either not empty
 */
record Condition(List<Comparison> either) {

  /** Of a value of the first solution and one of the second. */
  sealed interface Comparison {

    Var first();

    Var second();
  }

  /**
   * One is smaller, or larger, than the other; or equal, which the filter itself decides.
   *
   * @param rises whether the value of the second has to be the larger one
   */
  record Ordered(Var first, Var second, boolean rises) implements Comparison {}

  /** The two are not the same. */
  record Different(Var first, Var second) implements Comparison {}

  static List<Condition> of(OpFilter filter, Set<Var> first, Set<Var> second) {
    return filter.getExprs().getList().stream().flatMap(expression -> of(expression, first, second)).toList();
  }

  private static Stream<Condition> of(Expr expression, Set<Var> first, Set<Var> second) {
    return switch (expression) {
      case E_LogicalAnd and -> Stream.concat(of(and.getArg1(), first, second), of(and.getArg2(), first, second));
      case E_LogicalOr or -> either(or, first, second).stream();
      default -> comparison(expression, first, second).map(found -> new Condition(List.of(found))).stream();
    };
  }

  /** Of either side, any condition that it contains will do. */
  private static Optional<Condition> either(E_LogicalOr or, Set<Var> first, Set<Var> second) {
    Optional<Condition> one = of(or.getArg1(), first, second).findFirst();
    Optional<Condition> two = of(or.getArg2(), first, second).findFirst();
    return one.isEmpty() || two.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(Stream.concat(one.get().either.stream(), two.get().either.stream()).toList()));
  }

  private static Optional<Comparison> comparison(Expr expression, Set<Var> first, Set<Var> second) {
    return switch (expression) {
      case E_LessThan less -> ordered(less, first, second, true);
      case E_LessThanOrEqual less -> ordered(less, first, second, true);
      case E_GreaterThan more -> ordered(more, first, second, false);
      case E_GreaterThanOrEqual more -> ordered(more, first, second, false);
      case E_NotEquals not -> sides(not, first, second).map(sides -> new Different(sides.first, sides.second));
      default -> Optional.empty();
    };
  }

  private static Optional<Comparison> ordered(ExprFunction2 expression, Set<Var> first, Set<Var> second, boolean rises) {
    return sides(expression, first, second).map(sides -> new Ordered(sides.first, sides.second, rises != sides.swapped));
  }

  /** The variables that are compared, if one is of each solution. */
  private record Sides(Var first, Var second, boolean swapped) {}

  private static Optional<Sides> sides(ExprFunction2 expression, Set<Var> first, Set<Var> second) {
    if (!expression.getArg1().isVariable() || !expression.getArg2().isVariable()) {
      return Optional.empty();
    }
    Var one = expression.getArg1().asVar();
    Var two = expression.getArg2().asVar();
    if (only(one, first, second) && only(two, second, first)) {
      return Optional.of(new Sides(one, two, false));
    }
    return only(one, second, first) && only(two, first, second) ? Optional.of(new Sides(two, one, true)) : Optional.empty();
  }

  private static boolean only(Var var, Set<Var> there, Set<Var> notThere) {
    return there.contains(var) && !notThere.contains(var);
  }
}
