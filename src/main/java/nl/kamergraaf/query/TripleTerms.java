package nl.kamergraaf.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.triple.TripleTermOps;

/**
 * Triple terms that a query makes, written as {@code TRIPLE(?s, ?p, ?o)} or {@code <<( ?s ?p ?o )>>}. Whoever looks at one, to compare or to store it, goes down into it:
 * one made of itself twice, forty times over, would take for ever, and so would long chains for each of many rows.
 */
final class TripleTerms {

  private TripleTerms() {}

  /** Puts the function in the place of the written form; ARQ's own transformations pass that by. */
  static Expr bounded(Expr expression) {
    return expression instanceof ExprTripleTerm term && !term.getTriple().isConcrete() ? function(term.getTriple()) : expression;
  }

  static ExprList bounded(ExprList expressions) {
    ExprList bounded = new ExprList();
    expressions.forEach(expression -> bounded.add(bounded(expression)));
    return bounded;
  }

  static VarExprList bounded(VarExprList expressions) {
    VarExprList bounded = new VarExprList();
    expressions.getVars().forEach(
        var -> {
          Expr expression = expressions.getExpr(var);
          if (expression == null) {
            bounded.add(var);
          } else {
            bounded.add(var, bounded(expression));
          }
        });
    return bounded;
  }

  private static Bounded function(Triple triple) {
    ExprList parts = new ExprList();
    parts.add(part(triple.getSubject()));
    parts.add(part(triple.getPredicate()));
    parts.add(part(triple.getObject()));
    return new Bounded("triple", (arguments, meter) -> make(arguments.get(0), arguments.get(1), arguments.get(2), meter), parts);
  }

  private static Expr part(Node node) {
    if (node.isVariable()) {
      return new ExprVar(node);
    }
    return node.isTripleTerm() && !node.getTriple().isConcrete() ? function(node.getTriple()) : NodeValue.makeNode(node);
  }

  /** RDF has no triple term as a subject. */
  static NodeValue make(NodeValue subject, NodeValue predicate, NodeValue object, Meter meter) {
    if (subject.asNode().isTripleTerm() || predicate.asNode().isTripleTerm()) {
      throw new ExprEvalException("a triple term is no subject");
    }
    if (depth(object.asNode()) >= meter.limits().depth()) {
      throw tooDeep(meter.limits());
    }
    return TripleTermOps.fnTriple(subject, predicate, object);
  }

  /** How many triple terms are in one another. */
  static int depth(Node node) {
    int depth = 0;
    for (Node term = node; term.isTripleTerm(); term = term.getTriple().getObject()) {
      depth++;
    }
    return depth;
  }

  static Refused tooDeep(Limits limits) {
    return new Refused(Refused.Reason.TOO_MUCH, "A query may have at most " + limits.depth() + " triple terms in one another.");
  }
}
