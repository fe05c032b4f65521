package nl.kamergraaf.query;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a query may call by IRI: the casts of XSD, XPath's functions on strings, numbers and dates, and a few of ARQ's.
 * Every other IRI is refused by name, before anything is loaded for it: ARQ would take the name of a Java class, wait for as long as
 * it is told, print, or tell of the machine it runs on.
 */
final class Functions extends FunctionRegistry {

  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;
  private static final String ARQ_LIBRARY = ARQConstants.ARQFunctionLibraryURI;

  private static final String XSD = org.apache.jena.vocabulary.XSD.getURI();

  private static final List<String> WHOLE = List.of(XSD, XPATH, MATH);
  private static final Set<String> NOT = Set.of(XPATH + "apply", XPATH + "error", XPATH + "collation-key");
  private static final Set<String> OF_ARQ =
      Set.of("localname", "namespace", "strlen", "substr", "substring", "sha1sum", "pi", "e", "min", "max", "sqrt", "langeq", "evenInteger", "date");

  /** Largest exponent where the result is an exact number, and places to round to. */
  private static final int EXPONENT = 1_000;

  /** Digits of a power: of one that is worked out exactly, in one step that nothing interrupts. */
  private static final long LONGEST_POWER = 100_000;

  private final FunctionRegistry arq = get(ARQ.getContext());

  Functions() {
    arq.keys().forEachRemaining(this::take);
    OF_ARQ.forEach(name -> put(ARQ_LIBRARY + name, guarded(arq.getFunctionFactory(ARQ_LIBRARY + name))));
    put(XPATH + "concat", uri -> new Own(Operators::concat));
    put(XPATH + "encode-for-uri", uri -> new Own(Operators::encode));
    put(XPATH + "matches", uri -> new Own(new Operators.Matching()::matches));
    put(XPATH + "replace", uri -> new Own(new Operators.Matching()::replace));
  }

  private void take(String uri) {
    if (WHOLE.stream().anyMatch(uri::startsWith) && !NOT.contains(uri)) {
      put(uri, guarded(arq.getFunctionFactory(uri)));
    }
  }

  private static FunctionFactory guarded(FunctionFactory factory) {
    return uri -> factory.create(uri) instanceof FunctionBase function ? new Guarded(function, arguments(uri)) : refuse(uri);
  }

  /** What is looked at before a function gets to see it. */
  private static UnaryOperator<List<NodeValue>> arguments(String uri) {
    if (uri.equals(MATH + "pow")) {
      return given -> {
        if (given.size() > 1 && given.get(1).isInteger() && Size.of(given.get(0)) * Math.abs(Size.count(given.get(1), EXPONENT)) > LONGEST_POWER) {
          throw new ExprEvalException("argument out of range");
        }
        return given;
      };
    }
    if (uri.startsWith(XPATH + "round")) {
      return given -> {
        if (given.size() > 1 && given.get(1).isInteger()) {
          Size.count(given.get(1), EXPONENT);
        }
        return given;
      };
    }
    if (uri.equals(MATH + "exp10")) {
      return given -> {
        given.stream().filter(NodeValue::isInteger).forEach(value -> Size.count(value, EXPONENT));
        return given;
      };
    }
    if (uri.startsWith(XSD) && Size.isReckonedWith(uri)) {
      return given -> {
        given.forEach(Size::checkDigits);
        return given;
      };
    }
    return given -> given;
  }

  /** Whether a query may call it; said before it runs. */
  void check(String uri) {
    if (!isRegistered(uri)) {
      refuse(uri);
    }
  }

  private static Function refuse(String uri) {
    throw new Refused(Refused.Reason.NOT_ALLOWED, "The function <" + ascii(uri) + "> is not available here.");
  }

  private static String ascii(String uri) {
    return uri.replaceAll("[^\\x21-\\x7e]", "?");
  }

  @Override
  @SuppressWarnings("removal")
  public FunctionFactory get(String uri) {
    return getFunctionFactory(uri);
  }

  @Override
  public FunctionFactory getFunctionFactory(String uri) {
    return isRegistered(uri) ? super.getFunctionFactory(uri) : Functions::refuse;
  }

  /** One of ARQ's, with bounds on what goes in and what comes out. */
  private static final class Guarded extends FunctionBase {

    private final FunctionBase function;
    private final UnaryOperator<List<NodeValue>> arguments;

    Guarded(FunctionBase function, UnaryOperator<List<NodeValue>> arguments) {
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    protected NodeValue exec(List<NodeValue> given, FunctionEnv env) {
      return Bounded.apply(
          (all, meter) -> {
            NodeValue result = function.exec(arguments.apply(all));
            meter.make(Size.of(result));
            return result;
          },
          given, env);
    }

    @Override
    public NodeValue exec(List<NodeValue> given) {
      throw new ExprEvalException("a function is called within a query");
    }

    @Override
    public void checkBuild(String uri, ExprList given) {
      function.checkBuild(uri, given);
    }
  }

  /** One that does what an operator of SPARQL does. */
  private static final class Own extends FunctionBase {

    private final Bounded.Work work;

    Own(Bounded.Work work) {
      this.work = work;
    }

    @Override
    protected NodeValue exec(List<NodeValue> given, FunctionEnv env) {
      return Bounded.apply(work, given, env);
    }

    @Override
    public NodeValue exec(List<NodeValue> given) {
      throw new ExprEvalException("a function is called within a query");
    }

    @Override
    public void checkBuild(String uri, ExprList given) {
      if (given.size() < 1) {
        throw new ExprEvalException("the function has no arguments");
      }
    }
  }
}
