package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps a request from being one of the SPARQL protocol, told before anything reads its query.
 *
 * @param status of the answer
 * @param sentence that says so
 */
record ProtocolFault(int status, String sentence) {

  /** What chooses a format without a header. SPARQLWrapper, the client of most who write Python, sends all three with the same value. */
  static final List<String> FORMATS = List.of("format", "output", "results");

  private static final Set<String> KNOWN = Set.of("query", "default-graph-uri", "named-graph-uri", "format", "output", "results");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  /** Looks at a request whose form, if it is one, can be read. */
  static Optional<ProtocolFault> of(HttpServletRequest request) {
    boolean posted = request.getMethod().equals("POST");
    String type = posted ? type(request) : FORM;
    if (!type.equals(FORM) && !type.equals(QUERY)) {
      return Optional.of(new ProtocolFault(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Queries come as " + FORM + " or as " + QUERY + "."));
    }
    if (request.getParameter("update") != null) {
      return bad("Queries are answered here; updates are not taken.");
    }
    if (!KNOWN.containsAll(Collections.list(request.getParameterNames()))) {
      return bad("Unknown parameter. Known are query, default-graph-uri, named-graph-uri and format.");
    }
    return type.equals(QUERY) ? Optional.empty() : ofQueries(request.getParameterValues("query"));
  }

  private static Optional<ProtocolFault> ofQueries(String[] queries) {
    if (queries == null) {
      return bad("There is no query: name it as query.");
    }
    if (queries.length > 1) {
      return bad("There is more than one query.");
    }
    return queries[0].isBlank() ? bad("The query is empty.") : Optional.empty();
  }

  private static String type(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType()).orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<ProtocolFault> bad(String sentence) {
    return Optional.of(new ProtocolFault(HttpServletResponse.SC_BAD_REQUEST, sentence));
  }
}
