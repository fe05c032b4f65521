package nl.kamergraaf.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;

/**
 * The data as a file.
 *
 * @param kind what is in it
 * @param file where it is
 * @param bytes its length
 * @param sha256 its checksum, in hexadecimal digits
 */
public record Dump(Kind kind, Path file, long bytes, String sha256) {

  private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";

  /** What a dump is to hold. */
  enum Kind {
    N_QUADS("kamergraaf.nq.gz", Lang.NQUADS, "application/n-quads", "RDF_N_QUADS", "Alle grafen, N-Quads (RDF 1.2)", "All graphs, N-Quads (RDF 1.2)"),
    TRIG("kamergraaf.trig.gz", Lang.TRIG, "application/trig", "RDF_TRIG", "Alle grafen, TriG (RDF 1.2)", "All graphs, TriG (RDF 1.2)"),
    RDF_11("kamergraaf-rdf11.nq.gz", Lang.NQUADS, "application/n-quads", "RDF_N_QUADS", "Zonder uitspraken over uitspraken, N-Quads (RDF 1.1)",
        "Without statements about statements, N-Quads (RDF 1.1)");

    final String fileName;
    final Lang lang;
    final String mediaType;
    private final String format;
    final String dutch;
    final String english;

    Kind(String fileName, Lang lang, String mediaType, String format, String dutch, String english) {
      this.fileName = fileName;
      this.lang = lang;
      this.mediaType = mediaType;
      this.format = format;
      this.dutch = dutch;
      this.english = english;
    }

    /** IRI of the format in the EU's list of file types. */
    String format() {
      return FILE_TYPE + format;
    }
  }

  /** Names of all there are. */
  public static List<String> names() {
    return Stream.of(Kind.values()).map(kind -> kind.fileName).toList();
  }

  /** Name of the file, which ends its address: {@code kamergraaf.nq.gz}. */
  public String name() {
    return kind.fileName;
  }
}
