package nl.kamergraaf.bundled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A list of words that lies beside a class: lines of {@code kind: word, word}, {@code #} for remarks; a kind may have several lines.
 * Words are kept in lower case.
 */
public record Wordlist(Map<String, Set<String>> kinds) {

  /** Reads a list; one that is missing or cannot be read is a fault of the program. */
  public static Wordlist beside(Class<?> place, String file) {
    Map<String, Set<String>> kinds = new TreeMap<>();
    try (InputStream in = place.getResourceAsStream(file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .forEach(parts -> kinds.computeIfAbsent(parts[0].strip(), kind -> new LinkedHashSet<>()).addAll(words(parts[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read: " + file, e);
    }
    return new Wordlist(new LinkedHashMap<>(kinds)); // in the order of the kinds, and looked up by hash
  }

  /** Whether a word is of a kind, whatever its case. */
  public boolean has(String kind, String word) {
    return all(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words of a kind, none if there is no such kind. */
  public Set<String> all(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }

  /** Whether one of several words of a kind ("raad van europa") stands in a text in small letters, as whole words. */
  public boolean holds(String kind, String lower) {
    for (String phrase : all(kind)) {
      if (phrase.indexOf(' ') >= 0 && stands(phrase, lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand in a text as words of their own. */
  public static boolean stands(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + words.length();
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(list.split(",")).map(word -> word.strip().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).forEach(words::add);
    return words;
  }
}
