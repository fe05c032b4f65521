package nl.kamergraaf.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The package's own files. */
final class Resources {

  private Resources() {}

  static Properties words(String file) {
    Properties words = new Properties();
    try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read: " + file, e);
    }
    return words;
  }

  /** Lines with tabs between their fields; those that begin with # are comments. */
  static List<String[]> table(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read: " + file, e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = Resources.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the program's own file is missing: " + file);
    }
    return in;
  }
}
