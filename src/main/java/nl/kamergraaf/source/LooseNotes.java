package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes with their numbers that stand amid the text: at the foot of a page, or below answers that no signature ends. Each has its mark before it. */
final class LooseNotes {

  /**
   * Lines of one note.
   *
   * @param from its first line, which begins with the number
   * @param to the line behind it
   */
  record Note(int from, int to) {}

  private static final int MOST_LINES = 8;
  private static final int SHORTEST_WORD = 3;
  private static final String STOPS = ".,;:!?)%\"'\u201d\u2019";

  private LooseNotes() {}

  static List<Note> of(List<Line> lines, int from, int to) {
    List<Note> notes = new ArrayList<>();
    Map<Integer, Integer> marks = null;
    int next = 1;
    int end = -1;
    for (int i = from; i < to; i++) {
      boolean begins = (lines.get(i).afterBlank() || i == end) && number(lines.get(i).text()) == next;
      if (!begins) {
        continue;
      }
      marks = marks == null ? marks(lines, from, to) : marks;
      int last = last(lines, i, to, next + 1);
      if (marks.getOrDefault(next, to) < i && (i == end || told(lines, i, last))) {
        notes.add(new Note(i, last));
        end = last;
        next++;
      }
    }
    return notes;
  }

  /** The line behind a note: at a blank line, or at the next number. */
  private static int last(List<Line> lines, int first, int to, int next) {
    int last = first + 1;
    while (last < to && last - first < MOST_LINES && !lines.get(last).afterBlank() && number(lines.get(last).text()) != next) {
      last++;
    }
    return last;
  }

  /** A heading has neither a full stop nor a number. */
  private static boolean told(List<Line> lines, int first, int last) {
    String end = lines.get(last - 1).text();
    String text = lines.get(first).text();
    boolean figures = text.chars().skip(digits(text, 0)).anyMatch(c -> c >= '0' && c <= '9');
    return end.endsWith(".") || figures || text.contains("http") || text.contains("www.");
  }

  /** The number before words: {@code 1 Zie}, without a full stop; 0 where there is none. */
  private static int number(String text) {
    int end = digits(text, 0);
    boolean words = end > 0 && end <= 3 && end + 1 < text.length() && Lines.blank(text.charAt(end)) && opens(text.charAt(end + 1));
    return words ? Integer.parseInt(text.substring(0, end)) : 0;
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || "(\"\u201c\u2018'h".indexOf(c) >= 0;
  }

  /** The line on which each number first stands behind a word or a stop, as a mark does. */
  private static Map<Integer, Integer> marks(List<Line> lines, int from, int to) {
    Map<Integer, Integer> marks = new HashMap<>();
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      for (int at = 1; at < text.length(); at++) {
        int end = digits(text, at);
        if (end > at) {
          boolean free = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
          if (end - at <= 3 && free && glued(text, at)) {
            marks.putIfAbsent(Integer.parseInt(text.substring(at, end)), i);
          }
          at = end;
        }
      }
    }
    return marks;
  }

  private static boolean glued(String text, int at) {
    if (STOPS.indexOf(text.charAt(at - 1)) >= 0) {
      return at > 1 && !Character.isWhitespace(text.charAt(at - 2));
    }
    int first = at;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return at - first >= SHORTEST_WORD && Character.isLowerCase(text.charAt(at - 1));
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
