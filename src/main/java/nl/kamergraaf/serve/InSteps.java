package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * A query whose pattern begins with a subquery, asked in two steps, so that a few rows of very many cost little: first what the subquery finds
 * (a letter, a fact) in its order, then, for as many of those as are wanted, the rest.
 *
 * @param first the subquery
 * @param rest the query without it
 * @param joint the variables of both
 */
record InSteps(Query first, Query rest, Set<String> joint) {

  /** The two steps of a query; empty if it does not begin with a subquery. */
  static Optional<InSteps> of(Query query) {
    if (query.getQueryPattern() instanceof ElementGroup group
        && !group.isEmpty()
        && group.get(0) instanceof ElementSubQuery sub) {
      ElementGroup others = new ElementGroup();
      group.getElements().stream().skip(1).forEach(others::addElement);
      Query rest = query.cloneQuery();
      rest.setQueryPattern(others);
      Set<String> joint = PatternVars.vars(others).stream().map(Var::getVarName).filter(sub.getQuery().getResultVars()::contains).collect(Collectors.toSet());
      return Optional.of(new InSteps(sub.getQuery(), rest, joint));
    }
    return Optional.empty();
  }

  /**
   * Rows of the whole query, in the order of the subquery. Runs inside a read transaction.
   *
   * @param values of variables of both steps
   * @param skip how many things that the subquery finds are passed over
   * @param things how many of them are taken at most
   * @param rows after how many rows no further thing is taken
   */
  Table select(Data data, Map<String, Node> values, int skip, int things, int rows) {
    Table found = data.select(first, values, skip, things);
    Set<Map<String, Node>> all = new LinkedHashSet<>();
    for (Map<String, Node> thing : new LinkedHashSet<>(found.rows())) {
      if (all.size() >= rows) {
        return table(all, false);
      }
      all.addAll(rest(data, values, thing));
    }
    return table(all, found.complete());
  }

  private Table table(Set<Map<String, Node>> rows, boolean complete) {
    return new Table(rest.getResultVars(), new ArrayList<>(rows), complete);
  }

  private List<Map<String, Node>> rest(Data data, Map<String, Node> values, Map<String, Node> thing) {
    Map<String, Node> known = new HashMap<>(thing);
    known.keySet().retainAll(joint);
    known.putAll(values);
    List<Map<String, Node>> rows = new ArrayList<>();
    for (Map<String, Node> row : data.select(rest, known, Integer.MAX_VALUE).rows()) {
      Map<String, Node> whole = new LinkedHashMap<>();
      for (String variable : rest.getResultVars()) {
        Node value = row.getOrDefault(variable, thing.get(variable));
        if (value != null) {
          whole.put(variable, value);
        }
      }
      rows.add(whole);
    }
    return rows;
  }
}
