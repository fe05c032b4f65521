package nl.kamergraaf.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.query.Refused;
import org.apache.jena.riot.Lang;

/** In what the vocabulary can be had. */
enum GuideFormat {
  HTML("text/html", "html", null),
  TURTLE("text/turtle", "ttl", Lang.TURTLE),
  JSON_LD("application/ld+json", "jsonld", Lang.JSONLD),
  RDF_XML("application/rdf+xml", "rdf", Lang.RDFXML),
  N_TRIPLES("application/n-triples", "nt", Lang.NTRIPLES);

  final String mediaType;
  final String extension;
  final Lang lang;

  GuideFormat(String mediaType, String extension, Lang lang) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.lang = lang;
  }

  /** What a client takes best, as it says it in the header Accept; a page if it says nothing. */
  static Optional<GuideFormat> accepted(String accept) {
    try {
      return Representation.of(accept).map(Format::mediaType).map(type -> Arrays.stream(values()).filter(format -> format.mediaType.equals(type)).findFirst()).orElse(Optional.of(HTML));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  /** The one whose extension a path ends in. */
  static Optional<GuideFormat> ofPath(String path) {
    return Arrays.stream(values()).filter(format -> path.endsWith("." + format.extension)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(format -> format.mediaType).collect(Collectors.joining(", "));
  }
}
