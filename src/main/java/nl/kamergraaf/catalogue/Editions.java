package nl.kamergraaf.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.store.DataVersion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the editions: for each a folder named after its state, in which are the dumps and {@code edition.json}. It gets that name when
 * all of it is there. The last two are kept, so that a file that is being sent stays. A folder beside a database outlives the program.
 */
final class Editions implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
  private static final String NOTE = "edition.json";
  private static final String PART = "part";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final boolean passing;

  /** As it is written beside the dumps. */
  private record Note(String state, String modified, Figures figures, Map<Dump.Kind, File> files) {}

  private record File(long bytes, String sha256) {}

  /** @param kept where editions stay when the program ends; without, they go */
  Editions(Optional<Path> kept) {
    this.passing = kept.isEmpty();
    try {
      this.folder = kept.isPresent() ? Files.createDirectories(kept.get()) : Files.createTempDirectory("kamergraaf-dumps");
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the dumps cannot be made", e);
    }
  }

  /** The last one made, if it can still be used. */
  Optional<Edition> newest(Set<String> targets) {
    return folders().stream().findFirst().flatMap(found -> read(found, targets));
  }

  private static Optional<Edition> read(Path found, Set<String> targets) {
    try {
      Note note = JSON.readValue(found.resolve(NOTE).toFile(), new TypeReference<>() {});
      List<Dump> dumps =
          note.files().entrySet().stream()
              .map(file -> new Dump(file.getKey(), found.resolve(file.getKey().fileName), file.getValue().bytes(), file.getValue().sha256()))
              .toList();
      boolean whole = dumps.size() == Dump.Kind.values().length && dumps.stream().allMatch(dump -> dump.file().toFile().length() == dump.bytes());
      return whole && note.figures().links().keySet().equals(targets)
          ? Optional.of(new Edition(new DataVersion(note.state(), Instant.parse(note.modified())), note.figures(), dumps))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The dumps in {} cannot be used and are made anew", found, e);
      return Optional.empty();
    }
  }

  /**
   * Makes one. Runs inside a read transaction.
   *
   * @param dumped which quads go into the dumps
   */
  Edition make(DataVersion version, Figures figures, DatasetGraph data, Predicate<Quad> dumped) throws IOException {
    Path part = folder.resolve(PART);
    remove(part);
    Files.createDirectories(part);
    List<Dump> dumps = DumpWriter.all(data, part, dumped);
    Map<Dump.Kind, File> files = new EnumMap<>(Dump.Kind.class);
    dumps.forEach(dump -> files.put(dump.kind(), new File(dump.bytes(), dump.sha256())));
    JSON.writeValue(part.resolve(NOTE).toFile(), new Note(version.id(), version.modified().toString(), figures, files));
    Path whole = folder.resolve(UUID.nameUUIDFromBytes(version.id().getBytes(StandardCharsets.UTF_8)).toString());
    remove(whole);
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    for (Path old : folders().stream().skip(2).toList()) {
      remove(old);
    }
    return new Edition(version, figures, dumps.stream().map(dump -> new Dump(dump.kind(), whole.resolve(dump.name()), dump.bytes(), dump.sha256())).toList());
  }

  /** The newest first. */
  private List<Path> folders() {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(path -> Files.exists(path.resolve(NOTE)) && !path.getFileName().toString().equals(PART))
          .sorted(Comparator.comparing((Path path) -> path.resolve(NOTE).toFile().lastModified()).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path what) throws IOException {
    if (Files.isDirectory(what)) {
      try (Stream<Path> files = Files.list(what)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(what);
  }

  /** May be asked by whoever ends the program, and by several of them at once: the folder goes with the first. */
  @Override
  public synchronized void close() {
    try {
      if (passing && Files.exists(folder)) {
        for (Path edition : folders()) {
          remove(edition);
        }
        remove(folder.resolve(PART));
        remove(folder);
      }
    } catch (IOException e) {
      LOG.warn("The folder of the dumps could not be removed", e);
    }
  }
}
