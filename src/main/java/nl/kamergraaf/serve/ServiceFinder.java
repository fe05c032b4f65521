package nl.kamergraaf.serve;

import java.util.Collection;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Looks for SERVICE wherever a query can hide one: patterns, subqueries, and EXISTS in any expression. */
final class ServiceFinder extends ElementVisitorBase {

  private boolean found;

  private ServiceFinder() {}

  static boolean calls(Query query) {
    ServiceFinder finder = new ServiceFinder();
    finder.query(query);
    return finder.found;
  }

  private void query(Query query) {
    if (query.getQueryPattern() != null) {
      element(query.getQueryPattern());
    }
    expressions(query.getProject().getExprs().values());
    expressions(query.getGroupBy().getExprs().values());
    expressions(query.getHavingExprs());
    query.getAggregators().forEach(this::expression);
    if (query.hasOrderBy()) {
      query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
    }
  }

  private void element(Element element) {
    ElementWalker.walk(element, this);
  }

  private void expressions(Collection<Expr> expressions) {
    expressions.forEach(this::expression);
  }

  private void expression(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      element(exists.getElement());
    } else if (expression instanceof ExprAggregator aggregate) {
      if (aggregate.getAggregator().getExprList() != null) {
        expressions(aggregate.getAggregator().getExprList().getList());
      }
    } else if (expression != null && expression.isFunction()) {
      expressions(expression.getFunction().getArgs());
    }
  }

  @Override
  public void visit(ElementService element) {
    found = true;
  }

  @Override
  public void visit(ElementSubQuery element) {
    query(element.getQuery());
  }

  @Override
  public void visit(ElementFilter element) {
    expression(element.getExpr());
  }

  @Override
  public void visit(ElementBind element) {
    expression(element.getExpr());
  }

  @Override
  public void visit(ElementAssign element) {
    expression(element.getExpr());
  }
}
