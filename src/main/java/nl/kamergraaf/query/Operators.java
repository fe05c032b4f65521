package nl.kamergraaf.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kamergraaf.shacl.LanguageTags;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLangDir;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** Puts bounded operators in the place of those that can make much out of little, or take long over it. */
final class Operators extends ExprTransformCopy {

  /** Longest factor of a product; ARQ multiplies exactly, so that squaring thirty times gives a thousand million digits. */
  private static final int LONGEST_FACTOR = 2_000;

  /** Texts up to here are those of rows as they are: sentences and titles. */
  private static final int SHORT = 1_000;

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    ExprList arguments = TripleTerms.bounded(new ExprList(argument));
    return switch (function) {
      case E_StrEncodeForURI encode -> new Bounded("encode", Operators::encode, arguments);
      case E_StrUpperCase upper -> new Bounded("ucase", counted(given -> XSDFuncOp.strUpperCase(given.get(0))), arguments);
      case E_StrLowerCase lower -> new Bounded("lcase", counted(given -> XSDFuncOp.strLowerCase(given.get(0))), arguments);
      default -> super.transform(function, arguments.get(0));
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    ExprList arguments = TripleTerms.bounded(new ExprList(List.of(first, second)));
    return switch (function) {
      case E_Add add -> new Bounded("add", Operators::add, arguments);
      case E_Subtract subtract -> new Bounded("subtract", Operators::subtract, arguments);
      case E_StrLang lang -> new Bounded("strlang", Operators::strLang, arguments);
      case E_StrDatatype typed -> new Bounded("strdt", Operators::typed, arguments);
      case E_Divide divide -> new Bounded("divide", Operators::divide, arguments);
      case E_Multiply multiply -> new Bounded("multiply", Operators::multiply, arguments);
      case E_StrBefore before -> new Bounded("strbefore", counted(given -> XSDFuncOp.strBefore(given.get(0), given.get(1))), arguments);
      case E_StrAfter after -> new Bounded("strafter", counted(given -> XSDFuncOp.strAfter(given.get(0), given.get(1))), arguments);
      default -> super.transform(function, arguments.get(0), arguments.get(1));
    };
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    ExprList arguments = TripleTerms.bounded(new ExprList(List.of(first, second, third)));
    return switch (function) {
      case E_StrLangDir lang -> new Bounded("strlangdir", Operators::strLangDir, arguments);
      case E_TripleFn triple -> new Bounded("triple", (given, meter) -> TripleTerms.make(given.get(0), given.get(1), given.get(2), meter), arguments);
      default -> super.transform(function, arguments.get(0), arguments.get(1), arguments.get(2));
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList given) {
    ExprList arguments = TripleTerms.bounded(given);
    return switch (function) {
      case E_StrConcat concat -> new Bounded("concat", Operators::concat, arguments);
      case E_Regex regex -> new Bounded("regex", new Matching(arguments)::matches, arguments);
      case E_StrSubstring part -> new Bounded("substr", counted(Operators::substring), arguments);
      case E_StrReplace replace -> new Bounded("replace", new Matching(arguments)::replace, arguments);
      default -> super.transform(function, arguments);
    };
  }

  /** A function whose result is no longer than what it is given; each long one counts, since thousands of rows may keep one each. */
  private static Bounded.Work counted(Function<List<NodeValue>, NodeValue> function) {
    return (arguments, meter) -> {
      NodeValue result = function.apply(arguments);
      if (Size.of(result) > SHORT) {
        meter.collect(Size.of(result));
      }
      return result;
    };
  }

  private static NodeValue substring(List<NodeValue> arguments) {
    return arguments.size() == 2 ? XSDFuncOp.substring(arguments.get(0), arguments.get(1)) : XSDFuncOp.substring(arguments.get(0), arguments.get(1), arguments.get(2));
  }

  static NodeValue concat(List<NodeValue> arguments, Meter meter) {
    meter.make(arguments.stream().mapToLong(Size::of).sum());
    return XSDFuncOp.strConcat(arguments);
  }

  private static NodeValue strLang(List<NodeValue> arguments, Meter meter) {
    LanguageTags.check(arguments.get(1));
    return NodeFunctions.strLang(arguments.get(0), arguments.get(1));
  }

  private static NodeValue strLangDir(List<NodeValue> arguments, Meter meter) {
    LanguageTags.check(arguments.get(1));
    return NodeFunctions.strLangDir(arguments.get(0), arguments.get(1), arguments.get(2));
  }

  static NodeValue encode(List<NodeValue> arguments, Meter meter) {
    meter.make(3 * Size.of(arguments.get(0)));
    return XSDFuncOp.strEncodeForURI(arguments.get(0));
  }

  private static NodeValue add(List<NodeValue> arguments, Meter meter) {
    arguments.forEach(Size::checkDuration);
    return NodeValueOps.additionNV(arguments.get(0), arguments.get(1));
  }

  private static NodeValue subtract(List<NodeValue> arguments, Meter meter) {
    arguments.forEach(Size::checkDuration);
    return NodeValueOps.subtractionNV(arguments.get(0), arguments.get(1));
  }

  private static NodeValue divide(List<NodeValue> arguments, Meter meter) {
    arguments.stream().filter(NodeValue::isNumber).forEach(Size::checkDigits);
    return NodeValueOps.divisionNV(arguments.get(0), arguments.get(1));
  }

  /** STRDT: a literal is read when it is made. */
  private static NodeValue typed(List<NodeValue> arguments, Meter meter) {
    if (arguments.get(1).isIRI() && Size.isReckonedWith(arguments.get(1).asNode().getURI())) {
      Size.checkDigits(arguments.get(0));
    }
    return NodeFunctions.strDatatype(arguments.get(0), arguments.get(1));
  }

  private static NodeValue multiply(List<NodeValue> arguments, Meter meter) {
    arguments.stream().filter(factor -> Size.of(factor) > LONGEST_FACTOR).findAny().ifPresent(factor -> meter.make(Long.MAX_VALUE));
    return NodeValueOps.multiplicationNV(arguments.get(0), arguments.get(1));
  }

  /** REGEX or REPLACE at one place of a query, where the pattern is most often the same for all rows. */
  static final class Matching {

    private record Compiled(String text, String flags, LinearPattern pattern) {}

    private volatile Compiled last;

    Matching() {}

    Matching(ExprList arguments) {}

    NodeValue matches(List<NodeValue> arguments, Meter meter) {
      String text = string(arguments.get(0));
      return NodeValue.makeBoolean(pattern(arguments, 2).in(text, meter));
    }

    NodeValue replace(List<NodeValue> arguments, Meter meter) {
      String text = string(arguments.get(0));
      String replacement = string(arguments.get(2));
      String result = pattern(arguments, 3).replaceIn(text, replacement, meter);
      meter.make(result.length());
      return result.equals(text) ? arguments.get(0) : like(arguments.get(0), result);
    }

    private LinearPattern pattern(List<NodeValue> arguments, int flagsAt) {
      String text = string(arguments.get(1));
      String flags = arguments.size() > flagsAt ? string(arguments.get(flagsAt)) : "";
      Compiled compiled = last;
      if (compiled == null || !compiled.text().equals(text) || !compiled.flags().equals(flags)) {
        compiled = new Compiled(text, flags, LinearPattern.of(text, flags));
        last = compiled;
      }
      return compiled.pattern();
    }

    private static String string(NodeValue value) {
      return NodeValueOps.checkAndGetStringLiteral("regular expression", value).getLiteralLexicalForm();
    }

    /** The same kind of string, with its language. */
    private static NodeValue like(NodeValue model, String text) {
      String language = Optional.ofNullable(model.asNode().getLiteralLanguage()).orElse("");
      return language.isEmpty() ? NodeValue.makeString(text) : NodeValue.makeLangString(text, language);
    }
  }
}
