package nl.kamergraaf.shacl;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLangDir;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * An operator that can make much out of little, in the place of SPARQL's own: what goes in is measured before it works. Forty CONCATs of a
 * text with itself would fill any memory.
 */
final class Measured extends Budgeted {

  /** Numbers with more digits are not multiplied. */
  private static final int LONGEST_NUMBER = 2_000;

  /** A million months. */
  private static final int MOST_YEARS = 83_333;

  private static final int MOST_DAYS = 1_000_000;

  /** What the operator does with values that were found small enough. */
  private interface Work {
    NodeValue apply(List<NodeValue> arguments, Budget budget);
  }

  private final Work work;

  private Measured(String name, Work work, ExprList arguments) {
    super(name, arguments);
    this.work = work;
  }

  /** The measured operator for an operator of SPARQL, or that operator itself if it makes nothing long. */
  static Expr of(Expr operator, ExprList arguments) {
    return switch (operator) {
      case E_StrConcat concat -> new Measured("concat", Measured::concat, arguments);
      case E_StrEncodeForURI encode -> new Measured("encode_for_uri", Measured::encode, arguments);
      case E_Multiply multiply -> new Measured("*", (values, budget) -> NodeValueOps.multiplicationNV(small(values.get(0)), small(values.get(1))), arguments);
      case E_Add add -> new Measured("+", (values, budget) -> NodeValueOps.additionNV(small(values.get(0)), small(values.get(1))), arguments);
      case E_Subtract subtract -> new Measured("-", (values, budget) -> NodeValueOps.subtractionNV(small(values.get(0)), small(values.get(1))), arguments);
      case E_StrLang lang -> new Measured("strlang", (values, budget) -> NodeFunctions.strLang(values.get(0), tag(values)), arguments);
      case E_StrLangDir lang -> new Measured("strlangdir", (values, budget) -> NodeFunctions.strLangDir(values.get(0), tag(values), values.get(2)), arguments);
      default -> operator;
    };
  }

  private static NodeValue tag(List<NodeValue> arguments) {
    LanguageTags.check(arguments.get(1));
    return arguments.get(1);
  }

  /** GROUP_CONCAT keeps every text that it gets. */
  static void measureGroups(Query query) {
    for (ExprAggregator use : query.getAggregators()) {
      Aggregator aggregator = use.getAggregator();
      if (aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct) {
        List<Expr> texts = aggregator.getExprList().getListRaw();
        texts.replaceAll(text -> text instanceof Measured ? text : new Measured("collected", Measured::collect, new ExprList(text)));
      }
    }
  }

  private static NodeValue concat(List<NodeValue> arguments, Budget budget) {
    budget.make(arguments.stream().mapToLong(Measured::length).sum());
    return XSDFuncOp.strConcat(arguments);
  }

  private static NodeValue encode(List<NodeValue> arguments, Budget budget) {
    budget.make(3 * length(arguments.get(0)));
    return XSDFuncOp.strEncodeForURI(arguments.get(0));
  }

  private static NodeValue collect(List<NodeValue> arguments, Budget budget) {
    budget.collect(1 + length(arguments.get(0)));
    return arguments.get(0);
  }

  private static long length(NodeValue value) {
    return value.isNumber() ? 0 : value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : value.asString().length();
  }

  private static NodeValue small(NodeValue value) {
    boolean large =
        value.isInteger() && value.getInteger().bitLength() > 4 * LONGEST_NUMBER
            || value.isDecimal() && value.getDecimal().unscaledValue().bitLength() + Math.abs((long) value.getDecimal().scale()) > 4 * LONGEST_NUMBER
            || value.isDuration() && Durations.exceeds(value.getDuration(), MOST_YEARS, MOST_DAYS);
    if (large) {
      throw new Unfinished("a query calculates with numbers or durations that are too large");
    }
    return value;
  }

  @Override
  NodeValue eval(List<NodeValue> arguments, Budget budget) {
    return work.apply(arguments, budget);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new Measured(getFunctionSymbol().getSymbol(), work, arguments);
  }
}
