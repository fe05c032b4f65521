package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.guide.Language;

/**
 * What somebody asks of the pages.
 *
 * @param path decoded, such as {@code /letter/1999D00001}
 * @param rawPath the same as it was sent, with percent signs
 * @param params the request's parameters, the first value of each
 * @param accept which media types the client takes, as it says it
 */
record PageRequest(String path, String rawPath, Map<String, String> params, String accept) {

  static PageRequest of(HttpServletRequest request) {
    Map<String, String> params = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> params.put(name, values[0]));
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    return new PageRequest(path, request.getRequestURI(), params, Optional.ofNullable(request.getHeader("Accept")).orElse(""));
  }

  /** The language of the page: Dutch unless the parameter {@code lang} says otherwise. */
  Language language() {
    return Language.of(params.get("lang"));
  }

  Optional<String> param(String name) {
    return Optional.ofNullable(params.get(name)).filter(value -> !value.isBlank());
  }

  /** A whole number, such as that of a piece of a long page; the fallback for anything else. */
  int number(String name, int most, int fallback) {
    return param(name)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .filter(value -> value >= 1 && value <= most)
        .orElse(fallback);
  }

  /** Whether a page rather than data is wanted. */
  boolean wantsPage() {
    return Representation.isPage(accept);
  }
}
