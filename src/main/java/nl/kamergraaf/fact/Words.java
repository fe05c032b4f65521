package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.mention.WordRow;
import nl.kamergraaf.text.Range;

/** The words of a sentence: letters, digits, and hyphens or apostrophes between them. */
final class Words {

  private static final String COMMA = ",";

  private final String text;
  private final List<Range> all;
  private final String[] lower;
  private final int[] ends;
  private final WordRow.Several rows;

  Words(String text, Range sentence) {
    this.text = text;
    this.all = List.copyOf(of(text, sentence));
    this.lower = new String[all.size()];
    this.ends = new int[lower.length];
    WordRow[] row = new WordRow[lower.length];
    for (int i = 0; i < lower.length; i++) {
      row[i] = Forms.row(text, all.get(i).start(), all.get(i).end());
      lower[i] = row[i].word();
      ends[i] = all.get(i).end();
    }
    this.rows = new WordRow.Several(row);
  }

  int size() {
    return lower.length;
  }

  Range range(int i) {
    return all.get(i);
  }

  List<Range> ranges() {
    return all;
  }

  /** The word in small letters. */
  String lower(int i) {
    return lower[i];
  }

  /** Whether the word is one of a set. */
  boolean isIn(int i, Set<String> wanted) {
    return rows.get(i).in(WordMarks.of(wanted));
  }

  /** The same of a set that was looked up already. */
  boolean isIn(int i, WordMarks wanted) {
    return rows.get(i).in(wanted);
  }

  /** Index of the first word that starts at or behind a place. */
  int startingAt(int place) {
    int i = from(place);
    return i < lower.length && all.get(i).start() < place ? i + 1 : i;
  }

  /** The first word that starts at or behind a place; the last of the sentence where none does. */
  String opening(int place) {
    return lower[Math.min(lower.length - 1, startingAt(place))];
  }

  /** Whether one of some marks stands between two places. */
  static boolean marked(String text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence or a mark ends behind a word: no other word follows right away. */
  boolean breaks(int i) {
    return i + 1 >= lower.length || all.get(i + 1).start() - ends[i] > 1;
  }

  /** The word before another, over words in brackets: "de Commissie (hierna: de Commissie) voorgesteld"; -1 before the first. */
  int before(int i) {
    int at = i - 1;
    if (at < 0 || i >= lower.length || text.indexOf(')', ends[at]) != ends[at] || ends[at] >= all.get(i).start()) {
      return at;
    }
    int open = ends[at];
    while (open > all.get(0).start() && text.charAt(open) != '(') {
      open--;
    }
    while (at >= 0 && all.get(at).start() > open) {
      at--;
    }
    return at;
  }

  /** The word behind the next comma, before which a point may stand: "jl.,"; the last but one where there is none. */
  int behindComma(int from) {
    int i = from;
    while (i + 1 < lower.length && !marked(text, ends[i], all.get(i + 1).start(), COMMA)) {
      i++;
    }
    return Math.min(i + 1, lower.length - 2);
  }

  /** Whether it is told which behind a noun: one of some words follows right away, or a capital. */
  boolean told(int noun, Set<String> which) {
    return !breaks(noun) && (which.contains(lower[noun + 1]) || Character.isUpperCase(text.charAt(all.get(noun + 1).start())));
  }

  /** Whether it pays to look for whole words of a set: false means that the sentence has none. */
  boolean mayHave(Set<String> wanted) {
    return rows.meet(WordMarks.of(wanted));
  }

  /** The same of a set that was looked up already. */
  boolean mayHave(WordMarks wanted) {
    return rows.meet(wanted);
  }

  /** Places of whole words of a set, in order. */
  static List<Range> in(View view, Range within, Set<String> wanted) {
    return view.wordTable().in(within, wanted);
  }

  private List<Range> in(Range within, Set<String> wanted) {
    WordMarks set = WordMarks.of(wanted);
    List<Range> found = List.of();
    if (!rows.meet(set) && !cuts(within)) {
      return found;
    }
    for (int i = from(within.start()); i < lower.length && all.get(i).start() < within.end(); i++) {
      Range word = all.get(i);
      if (!within.contains(word)) {
        // the bounds cut it: what is left inside may be words too
        for (Range part : of(text, new Range(Math.max(word.start(), within.start()), Math.min(word.end(), within.end())))) {
          found = add(found, part, set.has(Forms.lower(text, part.start(), part.end())));
        }
      } else {
        found = add(found, word, rows.get(i).in(set));
      }
    }
    return found;
  }

  /** Whether one of the bounds lies inside a word. */
  private boolean cuts(Range within) {
    return cuts(within.start()) || cuts(within.end());
  }

  private boolean cuts(int place) {
    return place > 0 && place < text.length() && part(text.charAt(place - 1)) && part(text.charAt(place));
  }

  private static boolean part(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
  }

  /** Whether one of the words from one index up to another is in a set. */
  boolean any(int first, int limit, Set<String> wanted) {
    for (int i = first; i < limit; i++) {
      if (isIn(i, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole word of a set stands inside bounds. */
  static boolean any(View view, Range within, Set<String> wanted) {
    return view.wordTable().any(within, WordMarks.of(wanted));
  }

  private boolean any(Range within, WordMarks wanted) {
    if (!rows.meet(wanted)) {
      return false;
    }
    for (int i = from(within.start()); i < lower.length && all.get(i).end() <= within.end(); i++) {
      if (rows.get(i).in(wanted) && all.get(i).start() >= within.start()) {
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
    int at = Arrays.binarySearch(ends, place + 1);
    return at < 0 ? -at - 1 : at;
  }

  /** The first word of a wording. */
  static String first(String wording) {
    return wording.indexOf(' ') < 0 ? wording : wording.substring(0, wording.indexOf(' '));
  }

  /** Every word of a sentence inside bounds; of one that a bound cuts the part that is inside. */
  static List<Range> of(View view, Range within) {
    return view.range().contains(within) ? view.wordTable().inside(within) : of(view.text().text(), within);
  }

  private List<Range> inside(Range within) {
    if (cuts(within)) {
      return of(text, within);
    }
    int first = from(within.start());
    return all.subList(first, Math.max(first, from(within.end())));
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
