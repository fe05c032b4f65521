package nl.kamergraaf.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Guide;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** The files of the vocabulary, as they were written and in other formats. */
final class GuideFiles {

  /** Formats of data, with what links call them. */
  static final List<Offer> FORMATS =
      List.of(
          new Offer("Turtle", GuideFormat.TURTLE), new Offer("JSON-LD", GuideFormat.JSON_LD), new Offer("RDF/XML", GuideFormat.RDF_XML),
          new Offer("N-Triples", GuideFormat.N_TRIPLES));

  record Offer(String name, String mediaType, String extension) {
    Offer(String name, GuideFormat format) {
      this(name, format.mediaType, format.extension);
    }
  }

  private final Guide guide;

  GuideFiles(Guide guide) {
    this.guide = guide;
  }

  boolean has(String path) {
    return bundled(path).isPresent();
  }

  /** The content of a file by the path of its page: {@code /ns}, {@code /ns/schemes/status}, {@code /ns/shapes/letter}. */
  Optional<byte[]> file(String path, GuideFormat format) {
    return bundled(path).map(file -> format == GuideFormat.TURTLE ? file.bytes() : converted(file, format.lang));
  }

  private Optional<Bundled> bundled(String path) {
    if (path.equals("/ns")) {
      return Optional.of(new Bundled("ontology/kamergraaf.ttl"));
    }
    if (path.equals("/ns/alignments")) {
      return Optional.of(new Bundled("ontology/alignments.ttl"));
    }
    if (path.startsWith("/ns/schemes/")) {
      return guide.scheme(path.substring("/ns/schemes/".length())).map(scheme -> new Bundled("ontology/schemes/" + scheme.file() + ".ttl"));
    }
    if (path.startsWith("/ns/shapes/")) {
      String name = path.substring("/ns/shapes/".length());
      return Bundled.below("shapes", "ttl").stream().filter(file -> file.name().equals(name)).findFirst();
    }
    return Optional.empty();
  }

  private static byte[] converted(Bundled file, Lang lang) {
    Graph graph = RDFParser.fromString(file.text(), Lang.TURTLE).base(Iris.DEFAULT_BASE).toGraph();
    return RDFWriter.source(graph).lang(lang).asString().getBytes(StandardCharsets.UTF_8);
  }
}
