package nl.kamergraaf.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Which concepts of the schemes a word of the gold stands for. The gold was written before the schemes: its "year-part" is their
 * "part-of-year". Every word stands for the concept of the same name as well.
 */
final class Terms {

  private final JsonNode terms;

  Terms(Path file) {
    try {
      terms = new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a concept may be what the gold's word stands for: {@code same("precision", "year-part", "part-of-year")}. */
  boolean same(String field, String word, String concept) {
    return word.equals(concept) || words(terms.path(field).path(word)).contains(concept);
  }

  /** A plain list of the file, such as the kinds of flow that the gold leaves out. */
  Set<String> list(String name) {
    return words(terms.path(name));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }
}
