package nl.kamergraaf.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Word lists of the pages, in UTF-8. */
final class Words {

  private Words() {}

  static Properties read(String resource) {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file is missing: " + resource);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read: " + resource, e);
    }
    return words;
  }

  /** The same as a map. */
  static Map<String, String> all(String resource) {
    Properties words = read(resource);
    return words.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(name -> name, words::getProperty));
  }
}
