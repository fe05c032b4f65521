package nl.kamergraaf.serve;

import java.util.Iterator;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** ARQ loads the class that a function or a property of the form {@code <java:...>} names. Not for strangers. */
final class NoClassLoading {

  private static final String SCHEME = "java:";

  private NoClassLoading() {}

  /** Puts registries into the settings that know all that ARQ knows, and load nothing by a class's name. */
  static void apply(Context context) {
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions());
  }

  private static boolean namesAClass(String uri) {
    return uri.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  private static void refuse(String uri) {
    if (namesAClass(uri)) {
      throw new QueryDeniedException("Functions that name a Java class are not available here.");
    }
  }

  private static final class Functions extends FunctionRegistry {

    Functions() {
      FunctionRegistry known = FunctionRegistry.get(ARQ.getContext());
      for (Iterator<String> uris = known.keys(); uris.hasNext(); ) {
        String uri = uris.next();
        put(uri, known.getFunctionFactory(uri));
      }
    }

    @Override
    @SuppressWarnings("removal")
    public FunctionFactory get(String uri) {
      return getFunctionFactory(uri);
    }

    @Override
    public FunctionFactory getFunctionFactory(String uri) {
      refuse(uri);
      return super.getFunctionFactory(uri);
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {

    PropertyFunctions() {
      PropertyFunctionRegistry known = PropertyFunctionRegistry.get(ARQ.getContext());
      for (Iterator<String> uris = known.keys(); uris.hasNext(); ) {
        String uri = uris.next();
        put(uri, known.get(uri));
      }
    }

    @Override
    public boolean manages(String uri) {
      refuse(uri);
      return super.manages(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      refuse(uri);
      return super.get(uri);
    }
  }
}
