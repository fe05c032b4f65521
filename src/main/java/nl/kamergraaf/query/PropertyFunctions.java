package nl.kamergraaf.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PFuncSimpleAndList;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The properties that are worked out instead of looked up: those on lists and containers, and {@code apf:strSplit}. Nothing is loaded by name. */
final class PropertyFunctions extends PropertyFunctionRegistry {

  private static final String SPLIT = ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit";
  private static final String JAVA = ARQConstants.javaClassURIScheme;

  PropertyFunctions() {
    PropertyFunctionRegistry arq = get(ARQ.getContext());
    arq.keys().forEachRemaining(
        uri -> {
          if (!uri.startsWith(JAVA)) {
            put(uri, arq.get(uri));
          }
        });
    put(SPLIT, uri -> new Split());
  }

  @Override
  public boolean manages(String uri) {
    if (uri.regionMatches(true, 0, JAVA, 0, JAVA.length()) || uri.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI) && !isRegistered(uri)) {
      throw new Refused(Refused.Reason.NOT_ALLOWED, "Properties that call a function by its name are not available here.");
    }
    return isRegistered(uri);
  }

  @Override
  public PropertyFunctionFactory get(String uri) {
    return manages(uri) ? super.get(uri) : null;
  }

  /** {@code ?part apf:strSplit (?text ?pattern)}: one row for each part. */
  private static final class Split extends PFuncSimpleAndList {

    @Override
    public QueryIterator execEvaluated(Binding row, Node part, Node predicate, PropFuncArg arguments, ExecutionContext context) {
      if (arguments.getArgListSize() != 2 || !arguments.getArg(0).isLiteral() || !arguments.getArg(1).isLiteral()) {
        return QueryIterNullIterator.create(context);
      }
      LinearPattern pattern = LinearPattern.of(arguments.getArg(1).getLiteralLexicalForm(), "");
      String[] parts = pattern.split(arguments.getArg(0).getLiteralLexicalForm(), Meter.of(context.getContext()));
      List<Node> found = Stream.of(parts).map(String::strip).<Node>map(NodeFactory::createLiteralString).toList();
      Stream<Binding> rows =
          Var.isVar(part) ? found.stream().map(node -> BindingFactory.binding(row, Var.alloc(part), node)) : Stream.of(row).filter(same -> found.contains(part));
      return QueryIterPlainWrapper.create(rows.iterator(), context);
    }
  }
}
