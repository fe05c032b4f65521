package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's REGEX and REPLACE on {@link Regex}. */
final class BoundedRegex extends Budgeted {

  private final boolean replaces;
  private volatile Known known;

  /** A pattern that was used before; most are constants. */
  private record Known(String pattern, String flags, Regex regex) {}

  private BoundedRegex(boolean replaces, ExprList arguments) {
    super(replaces ? "replace" : "regex", arguments);
    this.replaces = replaces;
  }

  static Expr find(ExprList arguments) {
    return new BoundedRegex(false, arguments);
  }

  static Expr replace(ExprList arguments) {
    return new BoundedRegex(true, arguments);
  }

  @Override
  NodeValue eval(List<NodeValue> arguments, Budget budget) {
    int flags = replaces ? 3 : 2;
    Node text = NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), arguments.get(0));
    Regex regex = regex(string(arguments.get(1)), arguments.size() > flags ? string(arguments.get(flags)) : "");
    try {
      return replaces
          ? replaced(text, regex.replaceAll(text.getLiteralLexicalForm(), string(arguments.get(2)), budget))
          : NodeValue.makeBoolean(regex.isIn(text.getLiteralLexicalForm(), budget));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // a replacement that names a group that is not there
      throw new ExprEvalException(e.getMessage());
    }
  }

  private static NodeValue replaced(Node text, String words) {
    String language = text.getLiteralLanguage();
    return NodeValue.makeNode(language.isEmpty() ? NodeFactory.createLiteralString(words) : NodeFactory.createLiteralLang(words, language));
  }

  private static String string(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException("not a string: " + value);
    }
    return value.getString();
  }

  private Regex regex(String pattern, String flags) {
    Known last = known;
    if (last != null && last.pattern().equals(pattern) && last.flags().equals(flags)) {
      return last.regex();
    }
    try {
      Regex regex = Regex.of(pattern, flags);
      known = new Known(pattern, flags, regex);
      return regex;
    } catch (IllegalArgumentException e) {
      throw new ExprEvalException(e.getMessage());
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(replaces, arguments);
  }
}
