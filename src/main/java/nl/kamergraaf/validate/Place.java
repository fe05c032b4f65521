package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * What an IRI below a version says: {@code .../id/money/2025D06724-v1/14801-14823} is money, of version 1 of 2025D06724, at those places.
 *
 * @param kind first segment
 * @param letter number of the letter
 * @param version number of its version
 * @param rest what follows, such as "14801-14823", "7", "issued"
 */
record Place(String kind, String letter, int version, String rest) {

  private static final String TOP = "/id/";
  private static final Pattern BELOW_A_VERSION = Pattern.compile("([a-z-]{1,40})/([^/]{1,100})-v([0-9]{1,6})(?:/(.*))?", Pattern.DOTALL);
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})(?:[-/].*)?");

  /** From start to end, in code points; the end is exclusive. */
  record Span(int start, int end) {
    boolean holds(Span other) {
      return start <= other.start && other.end <= end;
    }
  }

  static Optional<Place> of(Node node) {
    if (!node.isURI() || node.getURI().indexOf("-v") < 0) {
      return Optional.empty();
    }
    String iri = node.getURI();
    Matcher matcher = BELOW_A_VERSION.matcher(iri);
    for (int at = iri.lastIndexOf(TOP); at >= 0; at = iri.lastIndexOf(TOP, at - 1)) {
      if (matcher.region(at + TOP.length(), iri.length()).matches()) {
        return Optional.of(new Place(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), Optional.ofNullable(matcher.group(4)).orElse("")));
      }
    }
    return Optional.empty();
  }

  Optional<Span> span() {
    Matcher matcher = SPAN.matcher(rest);
    return matcher.matches() ? Optional.of(new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) : Optional.empty();
  }

  /** What follows the places: "candidateHost", "position"; empty if nothing does. */
  String afterSpan() {
    int slash = rest.indexOf('/');
    return slash < 0 ? "" : rest.substring(slash + 1);
  }
}
