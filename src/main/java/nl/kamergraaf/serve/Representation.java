package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.query.Refused;

/** Whether somebody who asks for a thing wants a page or data. */
final class Representation {

  /** A page, as one of the formats on offer; the first, so that it goes to who takes anything. */
  private static final Format PAGE = new Format("text/html", Set.of("application/xhtml+xml"), List.of("html"), null, true, false, "");

  private static final List<Format> OFFERS = offers();

  private Representation() {}

  private static List<Format> offers() {
    List<Format> offers = new ArrayList<>(List.of(PAGE));
    offers.addAll(Format.GRAPHS);
    return offers;
  }

  /**
   * The format for the data; empty for a page.
   *
   * @throws Refused if neither is taken
   */
  static Optional<Format> of(String accept) {
    return Optional.of(Negotiation.of(OFFERS, Optional.empty(), accept).accepted().get(0)).filter(format -> format != PAGE);
  }
}
