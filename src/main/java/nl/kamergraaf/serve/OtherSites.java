package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What scripts of other sites may do here: ask and read whatever is published, and nothing of how the server is doing or run. */
final class OtherSites {

  /** Headers that they may read. */
  private static final String EXPOSED = "ETag, Last-Modified, Link, Retry-After, Kamergraaf-Time-Limit, Kamergraaf-Row-Limit, Kamergraaf-Byte-Limit";

  private static final Set<String> INNER = Set.of("/admin", "/metrics", "/health", "/ready");

  /** Places that take something. */
  private static final Set<String> TAKING = Set.of("/sparql", "/shacl", "/query");

  private OtherSites() {}

  /** @param place first part of a path */
  static void welcome(String place, HttpServletResponse response) {
    if (!INNER.contains(place)) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  static String methods(String place) {
    return TAKING.contains(place) ? "GET, HEAD, POST, OPTIONS" : place.equals("/admin") ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }

  /** What may be asked at a place, to whoever asks that first. */
  static void tell(String place, HttpServletResponse response) {
    String methods = methods(place);
    response.setHeader("Allow", methods);
    if (!INNER.contains(place)) {
      response.setHeader("Access-Control-Allow-Methods", methods);
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.setHeader("Access-Control-Max-Age", "3600");
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
