package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.query.Refused;
import org.eclipse.jetty.http.QuotedCSV;

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
    List<Wish> wishes = wishes(accept);
    return offers.stream()
        .map(offer -> new Match(offer, wishes.stream().filter(wish -> wish.covers(offer)).max(Comparator.comparingInt(Wish::exactness).thenComparingDouble(Wish::quality))))
        .filter(match -> match.quality() > 0)
        .sorted(Comparator.comparingDouble(Match::quality).reversed().thenComparing(match -> match.wish().map(Wish::exactness).orElse(0), Comparator.reverseOrder())
            .thenComparing(match -> match.wish().map(Wish::place).orElse(0)))
        .map(Match::offer)
        .toList();
  }

  private static List<Wish> wishes(String accept) {
    List<Wish> wishes = new ArrayList<>();
    for (String element : elements(accept)) {
      String[] parts = element.toLowerCase(Locale.ROOT).split(";");
      double quality = Arrays.stream(parts).skip(1).map(String::strip).filter(part -> part.startsWith("q=")).findFirst().map(Negotiation::quality).orElse(1.0);
      wishes.add(new Wish(parts.length == 0 ? "" : parts[0].strip(), quality, wishes.size()));
    }
    return wishes;
  }

  private static List<String> elements(String accept) {
    try {
      return new QuotedCSV(false, accept).getValues();
    } catch (IllegalArgumentException e) {
      throw new Refused(Refused.Reason.MALFORMED, "The header Accept cannot be read.");
    }
  }

  /** What no weight can be is as if it were not said. */
  private static double quality(String parameter) {
    String number = parameter.substring(2).strip();
    return number.matches("[01]?(\\.[0-9]{0,9})?") && number.matches(".*[0-9].*") ? Double.parseDouble(number) : 1.0;
  }

  /** One element of the header: a media type or a range of them, its weight, and where in the header it stands. */
  private record Wish(String range, double quality, int place) {

    boolean covers(Format offer) {
      return names(offer) || anything() || range.endsWith("/*") && offer.mediaType().startsWith(range.substring(0, range.length() - 1));
    }

    /** What is told by name goes before a range, and that before anything. */
    int exactness() {
      return anything() ? 0 : range.endsWith("/*") ? 1 : 2;
    }

    private boolean names(Format offer) {
      return offer.mediaType().equals(range) || offer.also().contains(range);
    }

    private boolean anything() {
      return range.equals("*/*") || range.equals("*");
    }
  }

  /** A format, and the wish that speaks of it most exactly. */
  private record Match(Format offer, Optional<Wish> wish) {

    double quality() {
      return wish.map(Wish::quality).orElse(0.0);
    }
  }

  private static String mediaTypes(List<Format> offers) {
    return offers.stream().map(Format::mediaType).collect(Collectors.joining(", "));
  }
}
