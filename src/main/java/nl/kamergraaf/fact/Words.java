package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The words of a sentence: letters, digits, and hyphens or apostrophes between them. */
final class Words {

  private final String text;
  private final List<Range> all;
  private final String[] lower;

  Words(String text, Range sentence) {
    this.text = text;
    this.all = of(text, sentence);
    this.lower = new String[all.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Forms.lower(text, all.get(i).start(), all.get(i).end());
    }
  }

  int size() {
    return lower.length;
  }

  Range range(int i) {
    return all.get(i);
  }

  /** The word in small letters. */
  String lower(int i) {
    return lower[i];
  }

  /** Index of the first word that starts at or behind a place. */
  int startingAt(int place) {
    int i = from(place);
    return i < lower.length && all.get(i).start() < place ? i + 1 : i;
  }

  /** Places of whole words of a set, in order. */
  static List<Range> in(View view, Range within, Set<String> wanted) {
    return view.mayHoldWord(wanted) ? view.wordTable().in(within, wanted) : List.of();
  }

  private List<Range> in(Range within, Set<String> wanted) {
    List<Range> found = List.of();
    for (int i = from(within.start()); i < lower.length && all.get(i).start() < within.end(); i++) {
      Range word = all.get(i);
      if (!within.contains(word)) {
        // the bounds cut it: what is left inside may be words too
        for (Range part : of(text, new Range(Math.max(word.start(), within.start()), Math.min(word.end(), within.end())))) {
          found = add(found, part, wanted.contains(Forms.lower(text, part.start(), part.end())));
        }
      } else {
        found = add(found, word, wanted.contains(lower[i]));
      }
    }
    return found;
  }

  /** Whether a whole word of a set stands inside bounds. */
  static boolean any(View view, Range within, Set<String> wanted) {
    return view.mayHoldWord(wanted) && view.wordTable().any(within, wanted);
  }

  private boolean any(Range within, Set<String> wanted) {
    for (int i = from(within.start()); i < lower.length && all.get(i).end() <= within.end(); i++) {
      if (wanted.contains(lower[i]) && all.get(i).start() >= within.start()) {
        return true;
      }
    }
    return false;
  }

  private static List<Range> add(List<Range> found, Range word, boolean wanted) {
    if (!wanted) {
      return found;
    }
    List<Range> more = found.isEmpty() ? new ArrayList<>() : found;
    more.add(word);
    return more;
  }

  /** Index of the first word that ends behind a place. */
  private int from(int place) {
    return Ordered.first(lower.length, i -> all.get(i).end() <= place);
  }

  /** The first word of a wording. */
  static String first(String wording) {
    return wording.indexOf(' ') < 0 ? wording : wording.substring(0, wording.indexOf(' '));
  }

  /** Every word inside bounds. */
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

  /** Every run of letters inside bounds, in small letters: "EU-hof" is two. */
  static List<Run> runs(String text, Range within) {
    List<Run> runs = new ArrayList<>();
    int end = within.start();
    while (end < within.end()) {
      int start = end;
      while (start < within.end() && !Character.isLetter(text.charAt(start))) {
        start++;
      }
      end = start;
      while (end < within.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        runs.add(new Run(Forms.lower(text, start, end), start, end));
      }
    }
    return runs;
  }

  /** A run of letters and its place in the letter's text. */
  record Run(String lower, int start, int end) {}
}
