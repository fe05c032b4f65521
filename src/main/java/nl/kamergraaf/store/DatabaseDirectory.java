package nl.kamergraaf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;

/**
 * The directory of a TDB2 database, looked at from outside before TDB2 opens it: is it one, and are its files as long as
 * its own records of them say. TDB2 itself notices a file cut short only when it reads there.
 *
 * <p>Layout: {@code Data-0001/} (the highest number counts) holds, for each index {@code GSPO}, a tree in {@code GSPO.idn} and
 * {@code GSPO.dat}, both in blocks of 8192 bytes, and in {@code GSPO.bpt} three numbers of eight bytes: root, blocks of the
 * first, blocks of the second; for each node table {@code nodes} the file {@code nodes-data.obj} and in {@code nodes-data.bdf}
 * two numbers of eight bytes, of which the first is its length.
 */
final class DatabaseDirectory {

  private static final int BLOCK = 8192;

  private DatabaseDirectory() {}

  /** Makes the directory if it is not there, refuses what cannot be a database, gives its real path. */
  static Path prepare(Path directory) {
    try {
      if (Files.exists(directory) && !Files.isDirectory(directory)) {
        throw new StoreException(directory + " is a file; a database is a directory.");
      }
      Files.createDirectories(directory);
      Path real = directory.toRealPath();
      Optional<Path> data = newestData(real);
      if (data.isEmpty() && !isEmpty(real)) {
        throw new StoreException(directory + " is not a database: it holds other files and no folder Data-0001. Name a new or empty directory.");
      }
      if (data.isPresent()) {
        checkLengths(directory, data.get());
      }
      return real;
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException("The database " + directory + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Puts into words what TDB2 throws when it cannot open a directory. */
  static StoreException explain(Path directory, RuntimeException e) {
    if (e instanceof StoreException known) {
      return known;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DBOpEnvException && String.valueOf(cause.getMessage()).contains("lock")) {
        return new StoreException("The database " + directory + " is in use by another process" + holder(cause.getMessage()) + "; stop that one first.", e);
      }
    }
    return new StoreException("The database " + directory + " cannot be opened; it may be damaged: " + e.getMessage(), e);
  }

  private static String holder(String message) {
    int at = message.lastIndexOf("held by process ");
    return at < 0 ? "" : " (" + message.substring(at + "held by ".length()) + ")";
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.allMatch(file -> file.getFileName().toString().equals("tdb.lock"));
    }
  }

  /** The folder in which the data is now. */
  static Optional<Path> newestData(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isDirectory)
          .filter(file -> file.getFileName().toString().matches("Data-[0-9]{4}"))
          .max(Comparator.comparing(file -> file.getFileName().toString()));
    }
  }

  private static void checkLengths(Path directory, Path data) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(data)) {
      files = listed.sorted().toList();
    }
    if (files.stream().noneMatch(file -> file.endsWith("nodes-data.obj"))) {
      throw new StoreException("The database " + directory + " is damaged: its file nodes-data.obj is missing.");
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (name.endsWith(".bpt")) {
        List<Long> tree = numbers(directory, file, 3);
        checkLength(directory, data.resolve(stem + ".idn"), tree.get(1) * BLOCK);
        checkLength(directory, data.resolve(stem + ".dat"), tree.get(2) * BLOCK);
      } else if (name.endsWith(".bdf")) {
        checkLength(directory, data.resolve(stem + ".obj"), numbers(directory, file, 2).get(0));
      }
    }
  }

  private static List<Long> numbers(Path directory, Path file, int count) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      return java.util.Collections.nCopies(count, 0L);
    }
    if (bytes.length < count * Long.BYTES) {
      throw cut(directory, file, (long) count * Long.BYTES, bytes.length);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return Stream.generate(buffer::getLong).limit(count).toList();
  }

  private static void checkLength(Path directory, Path file, long least) throws IOException {
    long length = Files.exists(file) ? Files.size(file) : 0;
    if (length < least) {
      throw cut(directory, file, least, length);
    }
  }

  private static StoreException cut(Path directory, Path file, long least, long length) {
    return new StoreException(
        "The database " + directory + " is damaged: its file " + file.getFileName() + " is cut short ("
            + length + " bytes where at least " + least + " must be). Restore it from a backup or load the letters into a new directory.");
  }
}
