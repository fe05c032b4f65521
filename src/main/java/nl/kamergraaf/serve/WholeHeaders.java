package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A request in which a header that holds a list is one, also where it was sent on several lines: they mean the same (RFC 9110, 5.3). */
final class WholeHeaders extends HttpServletRequestWrapper {

  private static final Set<String> LISTS = Set.of("accept", "accept-language", "if-none-match");

  WholeHeaders(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getHeader(String name) {
    if (!LISTS.contains(name.toLowerCase(Locale.ROOT))) {
      return super.getHeader(name);
    }
    List<String> lines = Collections.list(super.getHeaders(name));
    return lines.isEmpty() ? null : String.join(", ", lines);
  }
}
