package nl.kamergraaf.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file that comes with the program, by its path in the repository: {@code ontology/schemes/status.ttl}. */
public record Bundled(String path) {

  private static final String ROOT = "/kamergraaf/";

  /** Every file below a folder, sorted by path, whether the program runs from its jar or from class files. */
  public static List<Bundled> below(String folder) {
    URL url = Bundled.class.getResource(ROOT + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return list(Path.of(uri), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(ROOT + folder), folder);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own files cannot be found: " + url, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read: " + folder, e);
    }
  }

  /** The same for files of one extension. */
  public static List<Bundled> below(String folder, String extension) {
    return below(folder).stream().filter(file -> file.path.endsWith("." + extension)).toList();
  }

  private static List<Bundled> list(Path root, String folder) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder + "/" + root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .map(Bundled::new)
          .toList();
    }
  }

  /** File name without folder and extension. */
  public String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  public InputStream open() {
    InputStream in = Bundled.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new IllegalArgumentException("no such file in the program: " + path);
    }
    return in;
  }

  public byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read: " + path, e);
    }
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
