package nl.kamergraaf.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The line on which each number first stands as a note mark does, behind a word or a stop, by the print it has there. */
final class PrintedMarks {

  private static final int SHORTEST_WORD = 3;
  /** Digits of a year. */
  private static final int YEAR = 4;
  private static final int GROUP = 3;
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
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean raised = NoteNumber.digit(c, true) >= 0;
      if (!raised && (c < '0' || c > '9')) {
        continue;
      }
      at = raised ? at : tail(text, at);
      int end = at;
      while (end < text.length() && NoteNumber.digit(text.charAt(end), raised) >= 0) {
        end++;
      }
      int value = value(text, at, end, raised);
      int half = at + (end - at) / 2;
      int first = value(text, at, half, raised);
      int second = value(text, half, end, raised);
      char behind = end < text.length() ? text.charAt(end) : ' ';
      boolean group = at > 1 && end - at == GROUP && text.charAt(at - 1) == '.' && Character.isDigit(text.charAt(at - 2)); // "20.001"
      if (at > 0 && value > 0 && !group && !Character.isLetterOrDigit(behind)) {
        put(form(text, at, behind, raised), value, line);
      }
      if (at > 0 && first > 0 && second == first + 1 && !Character.isLetterOrDigit(behind)) { // "beleid.1314"
        put(form(text, at, behind, raised), first, line);
        put(form(text, at, behind, raised), second, line);
      }
      at = end - 1;
    }
  }

  /** What at most three digits say; 0 for more. */
  private static int value(String text, int from, int to, boolean raised) {
    int value = 0;
    for (int i = from; i < to && to - from <= 3; i++) {
      value = value * 10 + NoteNumber.digit(text.charAt(i), raised);
    }
    return value;
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
    if (behind == ')' && (before == '(' || glued(text, at, behind) || Lines.blank(before))) {
      return NoteNumber.Form.PARENTHESIS;
    }
    return glued(text, at, behind) ? NoteNumber.Form.BARE : null;
  }

  /** "[1, 2]": numbers and commas lead back to the bracket. */
  private static boolean listed(String text, int at) {
    int open = at - 1;
    while (open > 0 && (text.charAt(open) == ',' || text.charAt(open) == ' ' || text.charAt(open) >= '0' && text.charAt(open) <= '9')) {
      open--;
    }
    return text.charAt(open) == '[' && open < at - 1;
  }

  private static boolean glued(String text, int at, char behind) {
    if (text.charAt(at - 1) == ',' && at > 1 && Character.isDigit(text.charAt(at - 2))) {
      return Lines.blank(behind) && year(text, at - 1); // "12,5%", "in 2024,5 en"
    }
    if (Character.isDigit(text.charAt(at - 1))) {
      boolean group = at > GROUP + 1 && text.charAt(at - GROUP - 1) == '.' && Character.isDigit(text.charAt(at - GROUP - 2));
      return (group || year(text, at)) && "-/".indexOf(behind) < 0;
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

  /** Where a mark begins that is glued to a year or to a number in groups, "in 20257", "€ 85.0009": behind their digits. */
  private static int tail(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    int own = at > 1 && text.charAt(at - 1) == '.' && Character.isDigit(text.charAt(at - 2)) ? GROUP : year(text, at + YEAR) && dated(text, at) ? YEAR : 0;
    return own > 0 && end - at > own && end - at <= own + 2 ? at + own : at;
  }

  /** Whether a year may stand at a place: "in 20241", not "20241 aanvragen". */
  private static boolean dated(String text, int at) {
    if (at > 0 && !Lines.blank(text.charAt(at - 1))) {
      return true; // "2023/20241"
    }
    int end = at;
    while (end > 0 && Lines.blank(text.charAt(end - 1))) {
      end--;
    }
    int first = end;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return Lists.LABELS.has("before_year", text.substring(first, end));
  }

  /** Whether the four digits before a place are those of a year of our time. */
  private static boolean year(String text, int end) {
    int first = end;
    while (end <= text.length() && first > 0 && end - first <= YEAR && Character.isDigit(text.charAt(first - 1))) {
      first--;
    }
    boolean ours = end - first == YEAR && (text.startsWith("19", first) || text.startsWith("20", first));
    return ours && (first == 0 || Lines.blank(text.charAt(first - 1)) || text.charAt(first - 1) == '-' || text.charAt(first - 1) == '/');
  }
}
