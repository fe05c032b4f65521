package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A query that holds each focus node against others, written as two groups: {@code { about $this } { about the others } FILTER (…)}. The
 * second group says nothing of $this, so it is solved once, and its solutions are looked up by the variables that both groups have and by
 * the comparisons of the filters ({@link Lookup}). Solved in the usual way, the second group would be gone through once for each focus node.
 */
final class Halves {

  /** A second group with more solutions than these is gone through in the usual way. */
  private static final int MOST = 2_000_000;

  private final Op left;
  private final Op right;
  private final Op rest;
  private final List<Var> shared;
  private final List<Condition> conditions;

  private Halves(OpJoin join, Op outer) {
    this.left = Algebra.optimize(join.getLeft());
    this.right = Algebra.optimize(join.getRight());
    this.rest = without(outer, join);
    Set<Var> first = OpVars.visibleVars(left);
    Set<Var> second = OpVars.visibleVars(right);
    this.shared = first.stream().filter(second::contains).filter(var -> var.isNamedVar()).toList();
    this.conditions = filters(outer, join).stream().flatMap(filter -> Condition.of(filter, first, second).stream()).toList();
  }

  /**
   * @param outer the query, without what chooses and orders what is given back
   */
  static Optional<Halves> of(Query query, Op outer) {
    if (!isOfTwoGroups(query.getQueryPattern())) {
      return Optional.empty();
    }
    Op op = outer;
    while (op instanceof OpFilter || op instanceof OpExtend || op instanceof OpGroup) {
      op = ((Op1) op).getSubOp();
    }
    if (!(op instanceof OpJoin join) || OpVars.mentionedVars(join.getRight()).stream().anyMatch(Halves::isBound)) {
      return Optional.empty();
    }
    return Optional.of(new Halves(join, outer)).filter(halves -> Joined.flows(halves.left));
  }

  private static boolean isBound(Var var) {
    return var.equals(SparqlQuery.THIS) || var.equals(SparqlQuery.CURRENT_SHAPE);
  }

  private static boolean isOfTwoGroups(Element pattern) {
    return pattern instanceof ElementGroup group
        && group.size() > 2
        && group.get(0) instanceof ElementGroup
        && group.get(1) instanceof ElementGroup
        && group.getElements().stream().skip(2).allMatch(element -> element instanceof ElementFilter || element instanceof ElementBind);
  }

  private static Op without(Op op, OpJoin join) {
    return op == join ? OpTable.unit() : ((Op1) op).copy(without(((Op1) op).getSubOp(), join));
  }

  /** The filters that every pair of solutions has to pass. */
  private static List<OpFilter> filters(Op op, OpJoin join) {
    List<OpFilter> filters = new ArrayList<>();
    for (; op != join; op = ((Op1) op).getSubOp()) {
      switch (op) {
        case OpGroup group -> filters.clear();
        case OpFilter filter -> filters.add(filter);
        default -> { }
      }
    }
    return filters;
  }

  /** The rows of all focus nodes; empty where there are too many of the others to hold. */
  Optional<QueryIterator> run(Iterator<Binding> focus, ExecutionContext execution, Budget budget) {
    List<Binding> others = new ArrayList<>();
    QueryIterator solutions = QC.execute(right, QueryIterRoot.create(execution), execution);
    try {
      while (solutions.hasNext()) {
        budget.step();
        others.add(BindingFactory.copy(new BindingProjectNamed(solutions.next())));
        if (others.size() > MOST) {
          return Optional.empty();
        }
      }
    } finally {
      solutions.close();
    }
    Lookup lookup = new Lookup(others, shared, conditions);
    QueryIterator first = QC.execute(left, QueryIterPlainWrapper.create(focus, execution), execution);
    Iterator<Binding> pairs = Iter.flatMap(first, binding -> pairs(new BindingProjectNamed(binding), lookup, budget).iterator());
    return Optional.of(QC.execute(rest, QueryIterPlainWrapper.create(pairs, execution), execution));
  }

  /** Variables that stand between the steps of a path are of one group alone, though both groups may use the same names for them. */
  private static Stream<Binding> pairs(Binding binding, Lookup lookup, Budget budget) {
    return lookup.find(binding).peek(other -> budget.step()).filter(other -> Algebra.compatible(binding, other)).map(other -> Algebra.merge(binding, other));
  }
}
