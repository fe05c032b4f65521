package nl.kamergraaf.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder that is filled: one file for each record and for each document, and a hidden file that says of each where it came from and in
 * which state. A file is written under a hidden name and moved when it is whole, so that no other command ever sees half of one.
 */
public final class FetchFolder {

  /** Name of the file that says what is there. */
  public static final String MANIFEST = ".kamergraaf-fetch.json";

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Path folder;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * A file of the folder.
   *
   * @param address it came from
   * @param document number of the document
   * @param etag the service's name of its state
   * @param modified when the service last changed it
   * @param retrieved when it was fetched, as the service dated its answer
   * @param sha256 hash of its bytes
   */
  public record Entry(String address, String document, String etag, String modified, String retrieved, String sha256) {}

  private FetchFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder as it is, made if it is not there. A list that cannot be read is as none: everything is fetched again. */
  public static FetchFolder at(Path folder) throws IOException {
    Files.createDirectories(folder);
    FetchFolder fetched = new FetchFolder(folder);
    Path manifest = folder.resolve(MANIFEST);
    if (Files.isRegularFile(manifest)) {
      fetched.read(Files.readString(manifest));
    }
    return fetched;
  }

  /** What is noted of the files of a folder, none where nothing was fetched into it. */
  static List<Entry> in(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return List.of();
    }
    FetchFolder fetched = new FetchFolder(folder);
    fetched.read(Files.readString(manifest));
    return List.copyOf(fetched.entries.values());
  }

  private void read(String json) {
    try {
      JsonNode files = JSON.readTree(json).path("files");
      files.properties().forEach(file -> {
        JsonNode of = file.getValue();
        entries.put(
            file.getKey(),
            new Entry(of.path("address").asText(), of.path("document").asText(), of.path("etag").asText(), of.path("modified").asText(), of.path("retrieved").asText(), of.path("sha256").asText()));
      });
    } catch (JsonProcessingException e) {
      entries.clear();
    }
  }

  /** What is known of a file, if the file is there as it was written. */
  public Optional<Entry> entry(String name) throws IOException {
    Entry entry = entries.get(name);
    Path file = folder.resolve(name);
    boolean whole = entry != null && Files.isRegularFile(file) && Sha256.of(Files.readAllBytes(file)).equals(entry.sha256());
    return whole ? Optional.of(entry) : Optional.empty();
  }

  /** What is known of all files, by name. */
  public Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  void put(String name, byte[] bytes, Entry entry) throws IOException {
    write(name, bytes);
    entries.put(name, entry);
    save();
  }

  private void save() throws IOException {
    ObjectNode files = JSON.createObjectNode();
    entries.forEach((name, entry) -> files.set(name, JSON.valueToTree(entry)));
    ObjectNode manifest = JSON.createObjectNode();
    manifest.set("files", files);
    write(MANIFEST, JSON.writeValueAsBytes(manifest));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path part = folder.resolve("." + name.replaceFirst("^\\.", "") + ".part");
    Files.write(part, bytes);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try {
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
