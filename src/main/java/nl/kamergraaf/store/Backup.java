package nl.kamergraaf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.graph.Gunzip;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store as a file: every quad of one moment, as compressed N-Quads, which any RDF program reads. */
public final class Backup {

  /** Quads of one transaction while restoring; nobody sees the database before all are there. */
  private static final int AT_ONCE = 50_000;

  private Backup() {}

  /** Writes the store; others go on reading and writing meanwhile. */
  public static void write(Store store, OutputStream out) throws IOException {
    DatasetGraph data = store.dataset();
    try (OutputStream packed = new GZIPOutputStream(out, 1 << 16)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
      writer.start();
      data.begin(TxnType.READ);
      try {
        Iter.forEach(data.find(), writer::quad);
      } finally {
        data.end();
      }
      writer.finish();
    }
  }

  /**
   * Makes a database out of a backup: beside its place first, and moved there when it is whole.
   *
   * @throws StoreException if the directory is there and not empty, or the file is no whole backup; nothing is left behind
   */
  public static void restore(Path file, Path directory) {
    if (Files.exists(directory) && !isEmpty(directory)) {
      throw new StoreException(directory + " is not empty; restore into a new directory.");
    }
    Path making = directory.toAbsolutePath().resolveSibling(directory.getFileName() + ".restoring");
    delete(making);
    try {
      fill(file, making);
      Files.deleteIfExists(directory);
      Files.move(making, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw new StoreException(file + " is no whole backup: " + e.getCause().getMessage(), e);
    } catch (IOException | RiotException e) {
      throw new StoreException(file + " is no whole backup: " + e.getMessage(), e);
    } finally {
      delete(making);
    }
  }

  private static void fill(Path file, Path making) throws IOException {
    try (InputStream packed = Files.newInputStream(file);
        InputStream in = Gunzip.of(packed);
        Database database = OnDisk.open(making)) {
      Filler filler = new Filler(database);
      RDFParser.source(in).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError()).parse(filler);
      filler.flush();
      if (filler.count == 0) {
        throw new StoreException(file + " is no whole backup: it is empty.");
      }
    }
  }

  private static boolean isEmpty(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new StoreException(directory + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be removed: " + e.getMessage(), e);
    }
  }

  private static final class Filler extends StreamRDFBase {

    private final Database database;
    private final List<Quad> quads = new ArrayList<>(AT_ONCE);
    private long count;

    Filler(Database database) {
      this.database = database;
    }

    @Override
    public void triple(org.apache.jena.graph.Triple triple) {
      quad(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
      count++;
      if (quads.size() == AT_ONCE) {
        flush();
      }
    }

    void flush() {
      database.write(dataset -> quads.forEach(dataset::add));
      quads.clear();
    }
  }
}
