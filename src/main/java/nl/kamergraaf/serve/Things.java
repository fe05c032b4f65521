package nl.kamergraaf.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamergraaf.query.Refused;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The IRIs of the data as addresses. {@code /id/…} names a thing and sends on; {@code /doc/…} is what there is to say of it, as a page or as
 * data, by the ending of the address or by what the client takes.
 */
final class Things {

  private static final String HTML = "html";
  private static final int PIECES = 100_000;

  private final Data data;
  private final String base;
  private final Supplier<URI> server;
  private final ThingPage page;

  /**
   * @param server where this server is, as clients reach it; ends with a slash
   */
  Things(Data data, String base, Supplier<URI> server) {
    this.data = data;
    this.base = base;
    this.server = server;
    this.page = new ThingPage(data);
  }

  /** An identifier is not a page: it sends on to one, or to the data in the format that is taken. */
  Reply redirect(String key, PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    return data.read(
        dataset ->
            find(dataset, iris(key))
                .map(
                    subject -> {
                      Optional<Format> format = Representation.of(request.accept());
                      String iri = subject.node().getURI();
                      if (format.isPresent()) {
                        return new Reply.SeeOther(addresses.data(iri, format.get().names().get(0)));
                      }
                      return new Reply.SeeOther(subject.isLetter()
                          ? addresses.letter(iri.substring((base + "letter/").length()))
                          : addresses.doc(iri, Map.of()));
                    })
                .map(Reply.class::cast)
                .orElseGet(() -> missing(dataset, key)));
  }

  /** The part of an IRI behind the base, with or without an ending that names a format; without, the header Accept says which. */
  Reply ofKey(String key, PageRequest request) {
    return data.read(
        dataset -> {
          Optional<Subject> whole = find(dataset, iris(key));
          int dot = key.lastIndexOf('.');
          if (whole.isPresent() || dot < 1) {
            return whole.map(subject -> show(subject, format(request), request)).orElseGet(() -> missing(dataset, key));
          }
          String name = key.substring(dot + 1);
          String bare = key.substring(0, dot);
          Optional<Format> named = graphFormat(name);
          if (named.isEmpty() && !name.equals(HTML)) {
            return missing(dataset, key);
          }
          return find(dataset, iris(bare)).map(subject -> show(subject, named, request)).orElseGet(() -> missing(dataset, bare));
        });
  }

  /** Terms, concepts and others whose IRI cannot stand in a path. */
  Reply ofIri(String iri, PageRequest request) {
    return data.read(
        dataset ->
            find(dataset, List.of(iri))
                .map(subject -> show(subject, format(request), request))
                .orElseGet(() -> missing(dataset, iri.startsWith(base) ? iri.substring(base.length()) : "")));
  }

  private static Optional<Subject> find(DatasetGraph dataset, List<String> iris) {
    return Subject.of(dataset, iris.stream().filter(iri -> !iri.isEmpty() && !Gone.isGone(dataset, iri)).toList());
  }

  /** As it was sent, and without percent signs: an IRI of the data may be written either way. */
  private List<String> iris(String key) {
    List<String> iris = new ArrayList<>(List.of(base + key));
    try {
      String decoded = URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8);
      if (!decoded.equals(key)) {
        iris.add(base + decoded);
      }
    } catch (IllegalArgumentException e) {
      // a percent sign that means nothing: the key as it is
    }
    return iris;
  }

  private static Optional<Format> format(PageRequest request) {
    Optional<String> named = request.param("format");
    if (named.filter(HTML::equals).isPresent()) {
      return Optional.empty();
    }
    if (named.isPresent()) {
      return Optional.of(
          named.flatMap(Things::graphFormat)
              .orElseThrow(() -> new Refused(Refused.Reason.NOT_ACCEPTABLE, "The parameter format may be html, ttl, nt, jsonld or rdf.")));
    }
    return Representation.of(request.accept());
  }

  private static Optional<Format> graphFormat(String name) {
    return Format.GRAPHS.stream().filter(format -> format.names().contains(name)).findFirst();
  }

  private Reply show(Subject subject, Optional<Format> format, PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    String iri = subject.node().getURI();
    if (format.isEmpty()) {
      Map<String, Object> model = new HashMap<>(page.model(subject, request, addresses));
      List<Reply.Alternate> alternates = alternates(addresses, iri);
      return new Reply.Html(200, "thing", model, alternates, addresses.doc(iri, Map.of()), iri);
    }
    if (subject.standing() == Subject.Standing.GRAPH) {
      return new Reply.SeeOther("/data?graph=" + Addresses.encoded(iri) + "&format=" + format.get().names().get(0));
    }
    int piece = request.number("page", PIECES, 1);
    String address = addresses.data(iri, format.get().names().get(0));
    ThingData.Piece found = ThingData.of(subject, server.get().resolve(address).toString(), piece);
    Graph graph = format.get().tripleTerms() ? found.graph() : OlderRdf.of(found.graph());
    String next = found.more() ? address + (address.contains("?") ? "&" : "?") + "page=" + (piece + 1) : "";
    return new Reply.Data(graph, format.get(), alternates(addresses, iri), addresses.doc(iri, Map.of()), iri, next);
  }

  static List<Reply.Alternate> alternates(Addresses addresses, String iri) {
    return Stream.concat(
        Format.GRAPHS.stream().map(format -> new Reply.Alternate(format.title(), format.mediaType(), addresses.data(iri, format.names().get(0)))),
        Stream.of(new Reply.Alternate("HTML", "text/html", addresses.data(iri, HTML))))
        .toList();
  }

  private Reply missing(DatasetGraph dataset, String key) {
    return Gone.reply(dataset, base, key);
  }
}
