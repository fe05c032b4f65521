package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.query.Refused;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Which formats somebody takes, the best first.
 *
 * @param accepted never empty
 */
record Negotiation(List<Format> accepted) {

  /** What an answer in the format that is taken depends on; every answer may come compressed. */
  static final String VARY = "Accept, Accept-Encoding";

  /**
   * What the parameter {@code format} and the header Accept say of the formats on offer; the parameter goes first.
   *
   * @throws Refused if none of them is taken
   */
  static Negotiation of(List<Format> offers, Optional<String> parameter, String accept) {
    return of(offers, parameter.stream().toList(), accept);
  }

  /**
   * The same, where several parameters say it, some by name and some by media type; what none of them could mean is passed over if another is clear.
   *
   * @throws Refused if they mean different formats, or none of those on offer
   */
  static Negotiation of(List<Format> offers, List<String> parameters, String accept) {
    List<Format> accepted = parameters.isEmpty()
        ? matching(offers, accept)
        : parameters.stream().flatMap(value -> Arrays.stream(value.split(","))).flatMap(name -> named(offers, name.strip()).stream()).distinct().toList();
    if (!parameters.isEmpty() && accepted.size() > 1) {
      throw new Refused(Refused.Reason.MALFORMED, "The parameters name more than one format: " + mediaTypes(accepted) + ".");
    }
    if (accepted.isEmpty()) {
      throw new Refused(Refused.Reason.NOT_ACCEPTABLE, "This answer can be had as " + mediaTypes(offers) + ".");
    }
    return new Negotiation(accepted);
  }

  private static List<Format> named(List<Format> offers, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return offers.stream().filter(offer -> offer.names().contains(wanted) || offer.mediaType().equals(wanted)).toList();
  }

  private static List<Format> matching(List<Format> offers, String accept) {
    if (accept == null || accept.isBlank()) {
      return offers;
    }
    QuotedQualityCSV wishes = new QuotedQualityCSV();
    wishes.addValue(accept);
    Set<Format> found = new LinkedHashSet<>();
    for (String wish : wishes.getValues()) {
      String range = wish.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      offers.stream().filter(offer -> matches(offer, range)).forEach(found::add);
    }
    return new ArrayList<>(found);
  }

  private static boolean matches(Format offer, String range) {
    return range.equals("*/*")
        || range.equals("*")
        || offer.mediaType().equals(range)
        || offer.also().contains(range)
        || range.endsWith("/*") && offer.mediaType().startsWith(range.substring(0, range.length() - 1));
  }

  private static String mediaTypes(List<Format> offers) {
    return offers.stream().map(Format::mediaType).collect(Collectors.joining(", "));
  }
}
