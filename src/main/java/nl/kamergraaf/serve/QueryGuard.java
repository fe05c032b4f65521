package nl.kamergraaf.serve;

import java.util.Optional;
import org.apache.jena.query.Query;

/** What a query from the network may not do, said before it runs. Messages are plain ASCII: Fuseki sends them as such. */
final class QueryGuard {

  /** Brackets that may be open at once; beyond that only a machine that means harm writes. */
  private static final int DEPTH = 200;

  private QueryGuard() {}

  /** Why the text is not even parsed. */
  static Optional<String> objection(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      }
      if (depth > DEPTH) {
        return Optional.of("The query nests more than " + DEPTH + " brackets.");
      }
    }
    return Optional.empty();
  }

  /** Why the query is not run. */
  static Optional<String> objection(Query query) {
    return ServiceFinder.calls(query) ? Optional.of("SERVICE is not available here: this endpoint calls no other endpoints.") : Optional.empty();
  }
}
