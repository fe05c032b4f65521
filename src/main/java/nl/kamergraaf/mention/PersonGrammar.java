package nl.kamergraaf.mention;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.text.Range;

/**
 * How Dutch writes a person: initials or first names, tussenvoegsels, one surname or a double one: "Van der Lee", "Inge van Dijk",
 * "D.M. van Weel", "Six Dijkstra", "Rikkers-Oosterkamp".
 */
final class PersonGrammar {

  private static final Set<String> PREFIXES =
      Set.of("van", "de", "der", "den", "'t", "het", "ter", "ten", "te", "op", "in", "von", "zu", "el", "al", "la", "le", "du", "di", "da", "dos", "bin", "ben");
  private static final int MOST_CAPITALS = 3;

  private PersonGrammar() {}

  /** A tussenvoegsel, as such or with a capital. */
  static boolean isPrefix(Word word) {
    return PREFIXES.contains(word.lower());
  }

  static boolean isPrefix(String word) {
    return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Index behind the name that starts at a word, or the same index where none does.
   *
   * @param loose small tussenvoegsels may start the name or follow a first name ("het lid van Dijk", "Inge van Dijk"); without it they
   *     need initials before them, for "van" is also a preposition
   * @param stop says of a capitalised word that it cannot be part of a name
   */
  static int end(Words words, int from, boolean loose, Predicate<Word> stop) {
    int at = from;
    while (words.get(at).initials()) {
      at++;
    }
    boolean small = loose || at > from;
    int end = from;
    for (int capitals = 0; capitals < MOST_CAPITALS; capitals++) {
      int behind = prefixes(words, at);
      boolean smallPrefix = behind > at && !words.get(at).capital();
      Word word = words.get(behind);
      if (!surname(word) || stop.test(word) || (smallPrefix && !small)) {
        break;
      }
      at = behind + 1;
      end = at;
      small = loose;
      if (word.text().indexOf('-') > 0) {
        return behindSecondPrefix(words, at); // a double name is the last part
      }
    }
    return end;
  }

  /** "Wolterinck-De Beer": the second half of a double name has its own prefix. */
  private static int behindSecondPrefix(Words words, int at) {
    String first = words.get(at - 1).lower();
    int behind = prefixes(words, at);
    boolean prefixed = PREFIXES.contains(first.substring(first.lastIndexOf('-') + 1));
    return prefixed && surname(words.get(behind)) ? behind + 1 : at;
  }

  private static int prefixes(Words words, int from) {
    int at = from;
    while (at - from < 3 && isPrefix(words.get(at))) {
      at++;
    }
    return at;
  }

  static boolean surname(Word word) {
    return word.capital() && !word.initials() && word.text().chars().anyMatch(Character::isLowerCase) && word.text().chars().noneMatch(Character::isDigit);
  }

  static Range range(Words words, int from, int end) {
    return words.get(from).range().to(words.get(end - 1).range());
  }
}
