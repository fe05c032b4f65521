package nl.kamergraaf.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The line on which each number first stands as a note mark does, behind a word or a stop, by the print it has there. */
final class PrintedMarks {

  private static final int SHORTEST_WORD = 3;
  private static final String STOPS = ".,;:!?)%\"'\u201d\u2019\u00bb";

  private final Map<NoteNumber.Form, Map<Integer, Integer>> lines = new HashMap<>();

  private PrintedMarks() {}

  static PrintedMarks of(List<Line> lines, int from, int to) {
    PrintedMarks marks = new PrintedMarks();
    for (int i = from; i < to; i++) {
      marks.read(lines.get(i).text(), i);
    }
    return marks;
  }

  /** Whether a number stands in some lines as a mark does: what carries marks is no text of a note. */
  static boolean any(List<Line> lines, int from, int to) {
    return !of(lines, from, to).lines.isEmpty();
  }

  /** Whether a mark of a note's number and print stands on an earlier line. */
  boolean before(int line, NoteNumber number) {
    return lines.getOrDefault(number.form(), Map.of()).getOrDefault(number.value(), line) < line;
  }

  private void read(String text, int line) {
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean raised = NoteNumber.digit(c, true) >= 0;
      if (!raised && (c < '0' || c > '9')) {
        continue;
      }
      int end = at;
      int value = 0;
      while (end < text.length() && NoteNumber.digit(text.charAt(end), raised) >= 0) {
        value = end - at < 4 ? value * 10 + NoteNumber.digit(text.charAt(end), raised) : 0;
        end++;
      }
      char behind = end < text.length() ? text.charAt(end) : ' ';
      if (value > 0 && end - at <= 3 && !Character.isLetterOrDigit(behind)) {
        put(form(text, at, behind, raised), value, line);
      }
      at = end - 1;
    }
  }

  private void put(NoteNumber.Form form, int value, int line) {
    if (form != null) {
      lines.computeIfAbsent(form, key -> new HashMap<>()).putIfAbsent(value, line);
    }
  }

  /** How the number at a place is printed as a mark; null where it is none. */
  private static NoteNumber.Form form(String text, int at, char behind, boolean raised) {
    char before = text.charAt(at - 1);
    if (raised) {
      return NoteNumber.Form.RAISED;
    }
    if (before == '[') {
      return behind == ']' || behind == ',' ? NoteNumber.Form.BRACKET : null;
    }
    if (behind == ']' && listed(text, at)) {
      return NoteNumber.Form.BRACKET;
    }
    if (behind == ')' && (before == '(' || glued(text, at) || Lines.blank(before))) {
      return NoteNumber.Form.PARENTHESIS;
    }
    return glued(text, at) ? NoteNumber.Form.BARE : null;
  }

  /** "[1, 2]": numbers and commas lead back to the bracket. */
  private static boolean listed(String text, int at) {
    int open = at - 1;
    while (open > 0 && (text.charAt(open) == ',' || text.charAt(open) == ' ' || text.charAt(open) >= '0' && text.charAt(open) <= '9')) {
      open--;
    }
    return text.charAt(open) == '[' && open < at - 1;
  }

  private static boolean glued(String text, int at) {
    if (text.charAt(at - 1) == ',' && at > 1 && Character.isDigit(text.charAt(at - 2))) {
      return false; // "12,5%"
    }
    if (STOPS.indexOf(text.charAt(at - 1)) >= 0) {
      return at > 1 && !Character.isWhitespace(text.charAt(at - 2));
    }
    int first = at;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return at - first >= SHORTEST_WORD && Character.isLowerCase(text.charAt(at - 1));
  }
}
