package nl.kamergraaf.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes one dump, quad by quad. */
final class DumpWriter implements AutoCloseable {

  private final Dump.Kind kind;
  private final Path file;
  private final MessageDigest hash = digest();
  private final OutputStream packed;
  private final StreamRDF writer;

  private DumpWriter(Dump.Kind kind, Path folder) throws IOException {
    this.kind = kind;
    this.file = folder.resolve(kind.fileName);
    this.packed = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), hash), 1 << 16);
    this.writer = StreamRDFWriter.getWriterStream(packed, kind.lang);
    writer.start();
  }

  /**
   * All dumps, in one pass over the named graphs, which make the default graph. Runs inside a read transaction.
   *
   * @param kept which quads go into them
   */
  static List<Dump> all(DatasetGraph dataset, Path folder, Predicate<Quad> kept) throws IOException {
    List<DumpWriter> writers = new ArrayList<>();
    try {
      for (Dump.Kind kind : Dump.Kind.values()) {
        writers.add(new DumpWriter(kind, folder));
      }
      Iterator<Quad> quads = dataset.findNG(null, null, null, null);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (kept.test(quad)) {
          writers.forEach(writer -> writer.write(quad));
        }
      }
    } finally {
      for (DumpWriter writer : writers) {
        writer.close();
      }
    }
    List<Dump> dumps = new ArrayList<>();
    for (DumpWriter writer : writers) {
      dumps.add(new Dump(writer.kind, writer.file, Files.size(writer.file), HexFormat.of().formatHex(writer.hash.digest())));
    }
    return dumps;
  }

  private void write(Quad quad) {
    if (!(kind == Dump.Kind.RDF_11 && quad.getObject().isTripleTerm())) {
      writer.quad(quad);
    }
  }

  @Override
  public void close() throws IOException {
    try (packed) {
      writer.finish();
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
