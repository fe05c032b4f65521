package nl.kamergraaf.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementDataset;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** What a query is made of, wherever a query can hide something: patterns, subqueries, and EXISTS in any expression. */
public final class Parts extends ElementVisitorBase {

  private final Set<Node> services = new LinkedHashSet<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private int count;
  private boolean changing;

  private Parts() {}

  public static Parts of(Query query) {
    Parts parts = new Parts();
    parts.query(query);
    return parts;
  }

  /** How many patterns, groups, filters and operators: planning takes time with the square of it. */
  int count() {
    return count;
  }

  /** The endpoints that the query calls, by IRI or by a variable that holds one. */
  public Set<Node> services() {
    return services;
  }

  /** The functions that the query calls by IRI. */
  Set<String> functions() {
    return functions;
  }

  /** Whether the answer may differ though the data is the same: it asks the time, chance, or another endpoint. */
  public boolean changing() {
    return changing || !services.isEmpty();
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
    if (query.isConstructType()) {
      count += query.getConstructTemplate().getQuads().size();
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
      changing |=
          expression instanceof E_Now || expression instanceof E_Random || expression instanceof E_UUID || expression instanceof E_StrUUID || expression instanceof E_BNode;
      if (expression instanceof E_Function call) {
        functions.add(call.getFunctionIRI());
      }
      expressions(expression.getFunction().getArgs());
    }
  }

  private static int size(Path path) {
    return switch (path) {
      case P_Path2 two -> size(two.getLeft()) + size(two.getRight());
      case P_Path1 one -> 1 + size(one.getSubPath());
      case P_NegPropSet not -> not.getNodes().size();
      default -> 1;
    };
  }

  @Override
  public void visit(ElementService element) {
    services.add(element.getServiceNode());
  }

  @Override
  public void visit(ElementSubQuery element) {
    count++;
    query(element.getQuery());
  }

  @Override
  public void visit(ElementFilter element) {
    count++;
    expression(element.getExpr());
  }

  @Override
  public void visit(ElementBind element) {
    count++;
    expression(element.getExpr());
  }

  @Override
  public void visit(ElementAssign element) {
    count++;
    expression(element.getExpr());
  }

  @Override
  public void visit(ElementPathBlock element) {
    element.getPattern().forEach(pattern -> count += pattern.getPath() == null ? 1 : size(pattern.getPath()));
  }

  @Override
  public void visit(ElementTriplesBlock element) {
    count += element.getPattern().size();
  }

  @Override
  public void visit(ElementUnion element) {
    count += element.getElements().size();
  }

  @Override
  public void visit(ElementOptional element) {
    count++;
  }

  @Override
  public void visit(ElementMinus element) {
    count++;
  }

  @Override
  public void visit(ElementNamedGraph element) {
    count++;
  }

  @Override
  public void visit(ElementDataset element) {
    count++;
  }
}
