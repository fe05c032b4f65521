package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Words of a sentence. */
final class Words {

  private Words() {}

  /** Places of whole words of a set, in order. */
  static List<Range> in(View view, Range within, Set<String> wanted) {
    return of(view.text().text(), within).stream()
        .filter(word -> wanted.contains(view.words(word).toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Every word: letters, digits, and hyphens or apostrophes between them. */
  static List<Range> of(String text, Range within) {
    List<Range> words = new ArrayList<>();
    int start = -1;
    for (int i = within.start(); i <= within.end(); i++) {
      boolean inside = i < within.end() && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i, start, within.end()));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Range(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean joins(String text, int i, int start, int limit) {
    char c = text.charAt(i);
    return (c == '-' || c == '\'') && start >= 0 && i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
