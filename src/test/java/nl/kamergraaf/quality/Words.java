package nl.kamergraaf.quality;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Words of the gold and words of a letter, compared without regard to case, spaces and punctuation. */
final class Words {

  private static final Set<String> SMALL =
      Set.of("de", "het", "een", "van", "voor", "aan", "in", "op", "en", "om", "te", "ten", "via", "bij", "met", "der", "die", "dat");
  private static final double HALF = 0.5;

  private Words() {}

  /** Letters and digits in lower case, one space between words: "De minister-president" is "de minister president". */
  static String plain(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /** The words that carry meaning. */
  static Set<String> telling(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : plain(text).split(" ")) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether two phrases share at least half of their telling words (Dice coefficient). */
  static boolean alike(String a, String b) {
    Set<String> left = telling(a);
    Set<String> right = telling(b);
    Set<String> both = new LinkedHashSet<>(left);
    both.retainAll(right);
    return !left.isEmpty() && !right.isEmpty() && 2.0 * both.size() / (left.size() + right.size()) >= HALF;
  }

  /** Whether phrases are alike or one contains the other, and no number is told for another: resolution 1593 is not resolution 2379. */
  static boolean agree(String a, String b) {
    return within(a, b) || (alike(a, b) && sameNumbers(a, b));
  }

  private static boolean sameNumbers(String a, String b) {
    Set<String> left = numbers(a);
    Set<String> right = numbers(b);
    return left.containsAll(right) || right.containsAll(left);
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new LinkedHashSet<>(telling(text));
    numbers.removeIf(word -> !word.matches("\\p{N}+"));
    return numbers;
  }

  /** Whether every telling word of one phrase stands in the other. */
  static boolean within(String a, String b) {
    Set<String> left = telling(a);
    Set<String> right = telling(b);
    return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
  }
}
