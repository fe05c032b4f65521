package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Refuses what a query of a shape may not contain: by the SHACL recommendation (5.2.1, appendix A: MINUS, VALUES, SERVICE, variables that
 * are pre-bound and bound anew, subqueries that lose them), and because nothing is fetched and no class is loaded (FROM, functions by IRI).
 * What passes has its regular expressions matched within bounds.
 */
final class QueryGuard extends ElementTransformCopyBase {

  /** Casts and the functions of XPath; anything else by IRI may do anything, or does not exist and quietly gives an error. */
  private static final List<String> FUNCTIONS =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

  /** Functions of XPath that match patterns or make long texts; SPARQL has most of them under a name of its own, which is bounded. */
  private static final Set<String> UNBOUNDED =
      Set.of("apply", "concat", "encode-for-uri", "format-number", "matches", "normalize-unicode", "replace", "string-join", "tokenize", "analyze-string");

  /** Namespaces in which ARQ takes a property for a function. */
  private static final List<String> MAGIC = List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/", "http://jena.apache.org/text#");

  private final Set<Var> bound;

  private QueryGuard(Set<Var> bound) {
    this.bound = bound;
  }

  /**
   * The query, ready to be run.
   *
   * @param bound variables that have a value before the query starts
   */
  static Query checked(Query query, Set<Var> bound) {
    if (query.hasDatasetDescription()) {
      throw new Malformed("a query with FROM: the graph is the one that is validated");
    }
    if (query.hasValues()) {
      throw new Malformed("a query with VALUES");
    }
    QueryGuard guard = new QueryGuard(bound);
    guard.projection(query);
    guard.walk(query.getQueryPattern());
    Query safe = QueryTransformOps.transform(query, guard, guard.new Expressions());
    Measured.measureGroups(safe);
    return safe;
  }

  private void projection(Query query) {
    query.getProject().getExprs().keySet().forEach(this::refuseBound);
    query.getGroupBy().getExprs().keySet().forEach(this::refuseBound);
  }

  private void refuseBound(Var var) {
    if (bound.contains(var)) {
      throw new Malformed("a query that binds ?" + var.getVarName() + ", which has a value already");
    }
  }

  @Override
  public Element transform(ElementData element) {
    throw new Malformed("a query with VALUES");
  }

  @Override
  public Element transform(ElementService element, Node service, Element inner) {
    throw new Malformed("a query with SERVICE: nothing is fetched");
  }

  @Override
  public Element transform(ElementBind element, Var var, Expr expr) {
    refuseBound(var);
    return super.transform(element, var, expr);
  }

  /** Parts that ARQ's transformation passes by. */
  private void walk(Element pattern) {
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementMinus element) {
            throw new Malformed("a query with MINUS");
          }

          @Override
          public void visit(ElementSubQuery element) {
            Query query = element.getQuery();
            projection(query);
            query.resetResultVars();
            Measured.measureGroups(query);
            if (bound.contains(SparqlQuery.THIS) && !query.getProjectVars().contains(SparqlQuery.THIS)) {
              throw new Malformed("a subquery that does not return $this");
            }
            walk(query.getQueryPattern());
          }
        });
  }

  @Override
  public Element transform(ElementPathBlock element) {
    for (TriplePath triple : element.getPattern()) {
      Node predicate = triple.getPredicate();
      if (predicate != null && predicate.isURI() && MAGIC.stream().anyMatch(predicate.getURI()::startsWith)) {
        throw Malformed.unsupported("a property function: <" + predicate.getURI() + ">");
      }
    }
    return super.transform(element);
  }

  /** The expressions of the query, patterns inside them included. */
  private final class Expressions extends ExprTransformApplyElementTransform {

    Expressions() {
      super(QueryGuard.this);
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op op) {
      walk(exists.getElement());
      return super.transform(exists, arguments, op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Function call && !isHarmless(call.getFunctionIRI())) {
        throw Malformed.unsupported("the function <" + call.getFunctionIRI() + ">");
      }
      ExprFunctionN copy = (ExprFunctionN) super.transform(function, arguments);
      return switch (function) {
        case E_Regex regex -> BoundedRegex.find(arguments);
        case E_StrReplace replace -> BoundedRegex.replace(arguments);
        default -> Measured.of(copy, arguments);
      };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return Measured.of(super.transform(function, argument), new ExprList(argument));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
      return Measured.of(super.transform(function, first, second), new ExprList(List.of(first, second)));
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
      return Measured.of(super.transform(function, first, second, third), new ExprList(List.of(first, second, third)));
    }

    private static boolean isHarmless(String iri) {
      return FUNCTIONS.stream().anyMatch(iri::startsWith) && !UNBOUNDED.contains(iri.substring(iri.indexOf('#') + 1));
    }
  }

}
