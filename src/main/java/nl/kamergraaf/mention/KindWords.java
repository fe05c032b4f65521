package nl.kamergraaf.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;

/** The words by which the name of an unknown thing tells its kind; the list is {@code kind-words.tsv}. */
final class KindWords {

  /** A kind word: "coalition" of an English name, "fonds" as the end of a Dutch compound. */
  record KindWord(String word, Kind kind, boolean english) {}

  private static final int SHORTEST_END = 4;

  private final Map<String, KindWord> whole = new HashMap<>();
  private final Map<String, KindWord> ends = new HashMap<>();
  private final Set<String> not = new HashSet<>();

  private KindWords() {}

  static KindWords bundled() {
    KindWords words = new KindWords();
    try (InputStream in = KindWords.class.getResourceAsStream("kind-words.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own kind-words.tsv cannot be read", e);
    }
    return words;
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    boolean end = fields[2].startsWith("*");
    String word = end ? fields[2].substring(1) : fields[2];
    if (fields[0].equals("NONE")) {
      not.add(word);
      return;
    }
    KindWord kindWord = new KindWord(word, Kind.valueOf(fields[0]), fields[1].equals("en"));
    // "platform" is Dutch and English: the Dutch one also ends compounds
    whole.merge(word, kindWord, (a, b) -> a.english() ? a : b);
    if (end) {
      ends.put(word, kindWord);
    }
  }

  /** The kind word that a word, or two words, are. */
  Optional<KindWord> whole(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return not.contains(lower) ? Optional.empty() : Optional.ofNullable(whole.get(lower));
  }

  /** The kind word with which a compound ends: "Groeifonds", "IT-coalitie". */
  Optional<KindWord> end(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (not.contains(lower)) {
      return Optional.empty();
    }
    for (int at = 1; at <= lower.length() - SHORTEST_END && at < 40; at++) {
      KindWord found = ends.get(lower.substring(at));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Singular of a plural that heads a list: "coalities" is coalitie, "fondsen" fonds. */
  Optional<KindWord> plural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("en") && whole(lower.substring(0, lower.length() - 2)).isPresent()
        ? whole(lower.substring(0, lower.length() - 2))
        : lower.endsWith("s") ? whole(lower.substring(0, lower.length() - 1)) : Optional.empty();
  }
}
