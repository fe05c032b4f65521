package nl.kamergraaf.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.query.Refused;

/** Whether somebody who asks for a thing wants a page or data. */
final class Representation {

  /** A page, as one of the formats on offer. */
  private static final Format PAGE = new Format("text/html", Set.of("application/xhtml+xml"), List.of("html"), null, true, false, "");

  /** The first goes to who takes anything. */
  private static final List<Format> PAGE_FIRST = Stream.concat(Stream.of(PAGE), Format.GRAPHS.stream()).toList();

  private static final List<Format> DATA_FIRST = Stream.concat(Format.GRAPHS.stream(), Stream.of(PAGE)).toList();

  private Representation() {}

  /**
   * The format for the data; empty for a page.
   *
   * @throws Refused if neither is taken
   */
  static Optional<Format> of(String accept) {
    return Optional.of(best(PAGE_FIRST, accept)).filter(format -> format != PAGE);
  }

  /** Whether a page is what somebody takes best, where who takes anything gets one. */
  static boolean isPage(String accept) {
    return isPage(PAGE_FIRST, accept);
  }

  /** The same where who takes anything gets data. */
  static boolean isPageRatherThanData(String accept) {
    return isPage(DATA_FIRST, accept);
  }

  private static boolean isPage(List<Format> offers, String accept) {
    try {
      return best(offers, accept) == PAGE;
    } catch (Refused e) {
      return false;
    }
  }

  private static Format best(List<Format> offers, String accept) {
    return Negotiation.of(offers, Optional.empty(), accept).accepted().get(0);
  }
}
