package nl.kamergraaf.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;

/** The words by which the name of an unknown thing tells its kind; the list is {@code kind-words.tsv}. */
final class KindWords {

  /**
   * A kind word: "coalition" of an English name, "fonds" as the end of a Dutch compound.
   *
   * @param english of another language than Dutch: its words are joined by those of English or French
   * @param weak also ends names of firms and the like
   * @param proper ends a name only where that is written with a capital: "het Wereldmuseum", not "het stadsmuseum"
   */
  record KindWord(String word, Kind kind, boolean english, boolean weak, boolean proper) {}

  /** Behind the language of a noun that only the rest of a name shows to be a body of justice. */
  private static final String SHOWN = "~";
  /** Most letters before the end of a compound. */
  private static final int LONGEST_START = 40;

  private static final KindWords ALL = bundled();

  private final Map<String, KindWord> whole = new HashMap<>();
  /** By last letter, the longest first. */
  private final Map<Character, List<KindWord>> ends = new HashMap<>();

  /** First parts of those that have several. */
  private final Set<String> opening = new HashSet<>();

  /** Those that name a body of justice only where the name itself shows it. */
  private final Map<String, KindWord> shown = new HashMap<>();
  private final Map<Character, List<KindWord>> shownEnds = new HashMap<>();

  private final Set<String> not = new HashSet<>();

  private KindWords() {}

  private static KindWords bundled() {
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
    KindWord kindWord = new KindWord(word, Kind.valueOf(fields[0]), !fields[1].startsWith("nl"), fields[1].endsWith("?"), fields[1].endsWith("!"));
    if (fields[1].endsWith(SHOWN)) {
      shown.put(word, kindWord);
      if (end) {
        addEnd(shownEnds, kindWord);
      }
      return;
    }
    // "platform" is Dutch and English: the Dutch one also ends compounds
    if (!kindWord.proper()) {
      whole.merge(word, kindWord, (a, b) -> a.english() ? a : b);
    }
    if (end) {
      addEnd(ends, kindWord);
    }
    String first = word.split("[^\\p{L}]", 2)[0];
    if (!first.equals(word)) {
      opening.add(first);
      opening.add(word.split(" ", 2)[0]); // "fact-finding mission"
    }
  }

  private static void addEnd(Map<Character, List<KindWord>> ends, KindWord kindWord) {
    List<KindWord> same = ends.computeIfAbsent(kindWord.word().charAt(kindWord.word().length() - 1), key -> new ArrayList<>());
    same.add(kindWord);
    same.sort(Comparator.comparingInt(one -> -one.word().length()));
  }

  /** The noun of a body of justice that a word in small letters is or ends in, if only the rest of its name can show that it is one: "rechtbank". */
  static Optional<KindWord> shown(String lower) {
    KindWord whole = ALL.shown.get(lower);
    return whole != null ? Optional.of(whole) : end(ALL.shownEnds, lower);
  }

  /** The kind word that a word in small letters is. */
  static Optional<KindWord> whole(String lower) {
    KindWord found = ALL.whole.get(lower);
    return found == null || ALL.not.contains(lower) ? Optional.empty() : Optional.of(found);
  }

  /** A kind word of several parts starts with this one. */
  static boolean opens(String lower) {
    return ALL.opening.contains(lower);
  }

  /** The kind word that two words in small letters are. */
  static Optional<KindWord> whole(String first, String second) {
    return ALL.opening.contains(first) ? whole(first + " " + second) : Optional.empty();
  }

  /** The kind word with which a compound in small letters ends: "Groeifonds", "IT-coalitie". */
  static Optional<KindWord> end(String lower) {
    return end(ALL.ends, lower);
  }

  private static Optional<KindWord> end(Map<Character, List<KindWord>> ends, String lower) {
    if (lower.isEmpty()) {
      return Optional.empty();
    }
    for (KindWord end : ends.getOrDefault(lower.charAt(lower.length() - 1), List.of())) {
      int at = lower.length() - end.word().length();
      if (at >= 1 && at < LONGEST_START && lower.endsWith(end.word())) {
        return ALL.not.contains(lower) ? Optional.empty() : Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /** The kind word of which a word in small letters is the plural, or ends in the plural: "coalities", "IT-fondsen". */
  static Optional<KindWord> plural(String lower) {
    if (!lower.endsWith("s") && !lower.endsWith("sen")) {
      return Optional.empty();
    }
    String singular = lower.substring(0, lower.length() - (lower.endsWith("sen") ? 2 : 1));
    return whole(singular).or(() -> end(singular));
  }
}
