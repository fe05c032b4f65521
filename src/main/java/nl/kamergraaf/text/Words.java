package nl.kamergraaf.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text and their parts of five letters: Dutch writes compounds as one word, so that {@code veiligheidsovereenkomst} and
 * {@code overeenkomst inzake Veiligheidssamenwerking} are alike by parts only.
 */
record Words(Set<String> words, Parts parts) {

  private static final int LONGEST = 40;

  /** Reads at most {@code most} characters. */
  static Words of(String text, int most) {
    Set<String> words = new LinkedHashSet<>();
    Parts parts = new Parts();
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
        parts.addAll(word);
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

  /** The parts of a word, each once; none of a pair. */
  static long[] parts(String word) {
    return pair(word) ? new long[0] : Parts.of(word);
  }

  /** A small number with its noun, such as a day with its month: more telling than either. */
  static boolean pair(String word) {
    return word.indexOf(' ') >= 0;
  }

  /** In how many of some texts words and parts occur. */
  record Occurrences(Map<String, Integer> words, Parts parts) {

    static Occurrences in(Iterable<Words> texts) {
      Occurrences counts = new Occurrences(new HashMap<>(), new Parts());
      for (Words text : texts) {
        text.words.forEach(word -> counts.words.merge(word, 1, Integer::sum));
        text.parts.forEach(counts.parts::add);
      }
      return counts;
    }

    /** A word that is no longer than a part occurs where the part does. */
    int of(String word) {
      return word.length() != Parts.LENGTH ? words.getOrDefault(word, 0) : pair(word) ? 0 : parts.count(Parts.at(word, 0));
    }

    int of(long part) {
      return parts.count(part);
    }
  }
}
