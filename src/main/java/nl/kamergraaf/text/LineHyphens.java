package nl.kamergraaf.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hyphens at hard line ends. One that was put there to break a word goes ({@code samen-werking}), one that belongs to the word stays
 * ({@code drone-aanval}), one that stands for a part left out stays with its blank ({@code maritieme, drone- en IT-coalities}).
 */
final class LineHyphens {

  /** What becomes of a hyphen and the line end after it. */
  enum Way {
    NONE,
    KEEP,
    DROP
  }

  private static final Set<String> JOINING = Set.of("en", "of", "tot", "als", "dan", "dan wel", "respectievelijk", "resp");
  private static final int LONGEST = 60;

  private final String source;
  private Set<String> words;

  LineHyphens(String source) {
    this.source = source;
  }

  /** The way of the hyphen that ends {@code text} after {@code start}, when source[next, to) follows. */
  Way at(Traced text, int start, int next, int to) {
    int first = text.length() - 1;
    while (first > start && text.length() - first < LONGEST && Character.isLetterOrDigit(text.at(first - 1))) {
      first--;
    }
    int end = next;
    while (end < to && end - next < LONGEST && Character.isLetter(source.charAt(end))) {
      end++;
    }
    String left = text.text(first, text.length() - 1);
    String right = source.substring(next, end);
    if (left.isEmpty() || right.isEmpty() || !Character.isLowerCase(right.charAt(0)) || JOINING.contains(right)) {
      return Way.NONE;
    }
    if (words().contains((left + right).toLowerCase(Locale.ROOT))) {
      return Way.DROP;
    }
    boolean compound = words().contains((left + "-" + right).toLowerCase(Locale.ROOT));
    boolean named = left.equals(left.toUpperCase(Locale.ROOT)) || left.chars().anyMatch(Character::isDigit);
    return compound || named ? Way.KEEP : Way.DROP;
  }

  /** Words of the letter itself: the best witness of how it writes one. */
  private Set<String> words() {
    if (words == null) {
      words = new HashSet<>();
      int start = -1;
      for (int i = 0; i <= source.length(); i++) {
        boolean inside = i < source.length() && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '-');
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          if (i - start < 2 * LONGEST) {
            words.add(source.substring(start, i).toLowerCase(Locale.ROOT));
          }
          start = -1;
        }
      }
    }
    return words;
  }
}
