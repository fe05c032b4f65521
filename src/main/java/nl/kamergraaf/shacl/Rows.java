package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * Rows of a query as results: {@code ?value} and {@code ?path} where the query gives them, and a message in which {@code {?x}} stands for
 * the value of x (SHACL 5.3.2).
 */
record Rows(Shape shape, Constraint constraint, Optional<Node> source, List<Node> messages) {

  private static final Var MESSAGE = Var.alloc("message");
  private static final Var RESULT_PATH = Var.alloc("path");
  private static final Var FAILURE = Var.alloc("failure");
  private static final Pattern PLACE = Pattern.compile("\\{[?$]([A-Za-z0-9_]+)}");

  /**
   * @param value the value node where the row names none
   * @param bound values of variables that the row does not repeat
   */
  Result result(Node focus, Optional<Node> value, Binding row, Map<Var, Node> bound) {
    Node failure = row.get(FAILURE);
    if (failure != null && failure.isLiteral() && failure.getLiteralLexicalForm().equals("true")) {
      throw new Unfinished("the query of " + Text.of(shape.node()) + " reports a failure");
    }
    return new Result(
        shape.node(),
        constraint.component(),
        shape.severity(),
        focus,
        path(row),
        Optional.ofNullable(row.get(SparqlQuery.VALUE)).or(() -> value),
        source,
        said(row, bound),
        List.of());
  }

  private Optional<Path> path(Binding row) {
    return shape.path().or(() -> Optional.ofNullable(row.get(RESULT_PATH)).filter(Node::isURI).map(PathFactory::pathLink));
  }

  private List<Node> said(Binding row, Map<Var, Node> bound) {
    if (row.get(MESSAGE) != null) {
      return List.of(row.get(MESSAGE));
    }
    List<Node> templates = messages.isEmpty() ? shape.messages() : messages;
    return templates.isEmpty() ? Result.own(constraint.words()) : templates.stream().map(template -> filled(template, row, bound)).toList();
  }

  private static Node filled(Node template, Binding row, Map<Var, Node> bound) {
    if (!template.isLiteral() || template.getLiteralLexicalForm().indexOf('{') < 0) {
      return template;
    }
    String text = PLACE.matcher(template.getLiteralLexicalForm()).replaceAll(place -> Matcher.quoteReplacement(value(place, row, bound)));
    String language = template.getLiteralLanguage();
    return language.isEmpty() ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralLang(text, language);
  }

  private static String value(MatchResult place, Binding row, Map<Var, Node> bound) {
    Var variable = Var.alloc(place.group(1));
    Node value = row.contains(variable) ? row.get(variable) : bound.get(variable);
    return value == null ? place.group() : Text.of(value);
  }
}
