package nl.kamergraaf.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text and their parts of five letters: Dutch writes compounds as one word, so that {@code veiligheidsovereenkomst} and
 * {@code overeenkomst inzake Veiligheidssamenwerking} are alike by parts only.
 */
record Words(Set<String> words, Set<String> parts) {

  static final int PART = 5;
  private static final int LONGEST = 40;

  /** Reads at most {@code most} characters. */
  static Words of(String text, int most) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> parts = new HashSet<>();
    String lower = text.substring(0, Math.min(most, text.length())).toLowerCase(Locale.ROOT);
    int start = -1;
    String before = "";
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = lower.substring(start, Math.min(i, start + LONGEST));
        words.add(word);
        parts.addAll(parts(word));
        if (before.length() == 1 && Character.isDigit(before.charAt(0)) || before.length() == 2 && Character.isDigit(before.charAt(1))) {
          words.add(before + " " + word);
        }
        before = word;
        start = -1;
      }
      if (i < lower.length() && (lower.charAt(i) == '%' || lower.charAt(i) == '€')) {
        words.add(lower.substring(i, i + 1));
      }
    }
    return new Words(words, parts);
  }

  static Set<String> parts(String word) {
    if (word.length() < PART || pair(word)) {
      return Set.of();
    }
    Set<String> parts = new HashSet<>();
    for (int i = 0; i + PART <= word.length(); i++) {
      parts.add(word.substring(i, i + PART));
    }
    return parts;
  }

  /** A small number with its noun, such as a day with its month: more telling than either. */
  static boolean pair(String word) {
    return word.indexOf(' ') >= 0;
  }

  /** In how many of some texts each word and each part occurs. */
  static Map<String, Integer> occurrences(Iterable<Words> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words text : texts) {
      text.words.stream().filter(word -> word.length() != PART).forEach(word -> counts.merge(word, 1, Integer::sum));
      text.parts.forEach(part -> counts.merge(part, 1, Integer::sum));
    }
    return counts;
  }
}
