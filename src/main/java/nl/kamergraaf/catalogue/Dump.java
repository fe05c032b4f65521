package nl.kamergraaf.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The data as a file.
 *
 * @param name name of the file, which ends its address: {@code kamergraaf.nq.gz}
 * @param file where it is
 * @param mediaType of what is compressed in it
 * @param format IRI of that format in the EU's list of file types
 * @param bytes its length
 * @param sha256 its checksum, in hexadecimal digits
 * @param title what is in it, in Dutch and in English
 */
public record Dump(String name, Path file, String mediaType, String format, long bytes, String sha256, String[] title) {

  private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";

  /** What a dump is to hold. */
  enum Kind {
    N_QUADS("kamergraaf.nq.gz", Lang.NQUADS, "application/n-quads", "RDF_N_QUADS", "Alle grafen, N-Quads (RDF 1.2)", "All graphs, N-Quads (RDF 1.2)"),
    TRIG("kamergraaf.trig.gz", Lang.TRIG, "application/trig", "RDF_TRIG", "Alle grafen, TriG (RDF 1.2)", "All graphs, TriG (RDF 1.2)"),
    RDF_11("kamergraaf-rdf11.nq.gz", Lang.NQUADS, "application/n-quads", "RDF_N_QUADS", "Zonder uitspraken over uitspraken, N-Quads (RDF 1.1)",
        "Without statements about statements, N-Quads (RDF 1.1)");

    private final String name;
    private final Lang lang;
    private final String mediaType;
    private final String format;
    private final String dutch;
    private final String english;

    Kind(String name, Lang lang, String mediaType, String format, String dutch, String english) {
      this.name = name;
      this.lang = lang;
      this.mediaType = mediaType;
      this.format = format;
      this.dutch = dutch;
      this.english = english;
    }
  }

  /** Runs inside a read transaction: the named graphs, which make the default graph. */
  static Dump write(DatasetGraph dataset, Kind kind, Path folder, Predicate<Quad> kept) throws IOException {
    Path file = folder.resolve(kind.name);
    Path part = folder.resolve(kind.name + ".part");
    MessageDigest hash = digest();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), hash);
        OutputStream packed = new GZIPOutputStream(out, 1 << 16)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(packed, kind.lang);
      writer.start();
      Iterator<Quad> quads = dataset.findNG(null, null, null, null);
      Iter.forEach(quads, quad -> {
        if (kept.test(quad) && !(kind == Kind.RDF_11 && quad.getObject().isTripleTerm())) {
          writer.quad(quad);
        }
      });
      writer.finish();
    }
    Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    String[] title = {kind.dutch, kind.english};
    return new Dump(kind.name, file, kind.mediaType, FILE_TYPE + kind.format, Files.size(file), HexFormat.of().formatHex(hash.digest()), title);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
