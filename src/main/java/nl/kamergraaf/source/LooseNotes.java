package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes with their numbers that stand amid the text: at the foot of a page, also between the halves of a sentence, or below answers that no
 * signature ends. Each has its mark before it, in the same print.
 */
final class LooseNotes {

  /**
   * Lines of one note.
   *
   * @param from its first line, which begins with the number
   * @param words the first line with words of it
   * @param to the line behind it
   * @param number its number
   * @param form how the number is printed
   */
  record Note(int from, int words, int to, int number, NoteNumber.Form form) {}

  private static final int MOST_LINES = 8;

  private LooseNotes() {}

  static List<Note> of(List<Line> lines, int from, int to) {
    List<Note> last = closing(lines, from, to);
    return last.isEmpty() ? amid(lines, from, to) : last;
  }

  /** Notes from the first on with which the text ends, nothing between them; each number before its words, or on a line of its own above them. */
  private static List<Note> closing(List<Line> lines, int from, int to) {
    int first = to - 1;
    while (first > from && !(lines.get(first).afterBlank() && opening(lines.get(first).text()) == 1)) {
      first--;
    }
    List<Note> notes = new ArrayList<>();
    int at = first;
    while (first > from && at < to) {
      int words = BlockKinds.isNumber(lines.get(at).text()) ? at + 1 : at;
      int last = words < to ? last(lines, words, to, notes.size() + 2, true) : to;
      if (opening(lines.get(at).text()) != notes.size() + 1 || words == to || !told(lines, words, last, NoteNumber.of(lines.get(words).text()))) {
        return List.of();
      }
      notes.add(new Note(at, words, last, notes.size() + 1, NoteNumber.of(lines.get(words).text()).form()));
      at = last;
    }
    return notes.isEmpty() || marked(lines, from, notes.get(0)) ? notes : List.of();
  }

  /** "1) de vloot" may be the first of a list: its mark tells that it is a note. */
  private static boolean marked(List<Line> lines, int from, Note first) {
    NoteNumber number = NoteNumber.of(lines.get(first.from()).text());
    return number.form() != NoteNumber.Form.PARENTHESIS || PrintedMarks.of(lines, from, first.from()).before(first.from(), number);
  }

  /** The number with which a line opens a note, also where it stands alone. */
  private static int opening(String text) {
    return BlockKinds.isNumber(text) ? Integer.parseInt(text) : number(text).value();
  }

  private static List<Note> amid(List<Line> lines, int from, int to) {
    List<Note> notes = new ArrayList<>();
    PrintedMarks marks = null;
    int next = 1;
    int end = -1;
    for (int i = from; i < to; i++) {
      NoteNumber number = number(lines.get(i).text());
      if (number.value() != next) {
        continue;
      }
      boolean apart = lines.get(i).afterBlank() || i == end;
      int last = last(lines, i, to, next + 1, apart);
      if (!apart && !between(lines, i, last, from, to)) {
        continue;
      }
      marks = marks == null ? PrintedMarks.of(lines, from, to) : marks;
      boolean follows = i == end && notes.get(notes.size() - 1).form() == number.form() && source(lines, i, last); // its mark may be glued to a number of any kind
      if (follows || marks.before(i, number) && told(lines, i, last, number)) {
        notes.add(new Note(i, i, last, next, number.form()));
        end = last;
        next++;
      }
    }
    return notes;
  }

  /** The line behind a note: at a blank line, at the next number, at the end of a page, and where a sentence goes on that the note cuts. */
  private static int last(List<Line> lines, int first, int to, int next, boolean apart) {
    int last = first + 1;
    while (last < to && last - first < MOST_LINES && !lines.get(last).afterBlank() && opening(lines.get(last).text()) != next && !BlockKinds.page(lines.get(last))
        && (apart || !ends(lines.get(last - 1).text()))) {
      last++;
    }
    return last;
  }

  /** Whether a note without blank lines around it stands at the foot of a page: the sentence before it goes on behind it, or a page ends there. */
  private static boolean between(List<Line> lines, int first, int last, int from, int to) {
    boolean page = last < to && BlockKinds.page(lines.get(last));
    boolean goesOn = first > from && !ends(lines.get(first - 1).text());
    return page || goesOn && last < to && Character.isLowerCase(lines.get(last).text().charAt(0));
  }

  /** Whether a line closes a sentence; a note mark may follow it. */
  private static boolean ends(String text) {
    int last = text.length() - 1;
    while (last > 0 && Character.isDigit(text.charAt(last))) {
      last--;
    }
    return ".?!:;".indexOf(text.charAt(last)) >= 0;
  }

  /** A heading has neither a full stop nor a number. */
  private static boolean told(List<Line> lines, int first, int last, NoteNumber number) {
    String end = lines.get(last - 1).text();
    String text = lines.get(first).text();
    boolean figures = text.chars().skip(number.length()).anyMatch(c -> c >= '0' && c <= '9');
    return end.endsWith(".") || figures || text.contains("http") || text.contains("www.");
  }

  /** A paper, an address or a year: what a note holds whose mark is not seen. */
  private static boolean source(List<Line> lines, int first, int last) {
    for (int i = first; i < last; i++) {
      String text = lines.get(i).text();
      if (text.contains("http") || text.contains("www.") || Token.of(text).stream().anyMatch(token -> Lists.LABELS.has("note_source", token.bare()))) {
        return true;
      }
    }
    return false;
  }

  /** The number before words: {@code 1 Zie}, {@code [1] Zie}, {@code 1) Zie}; with a full stop it is that of a list. */
  private static NoteNumber number(String text) {
    NoteNumber number = NoteNumber.of(text);
    boolean note = number.printed() && number.form() != NoteNumber.Form.STOP && (number.form() != NoteNumber.Form.BARE || opens(text.charAt(number.length())));
    return note ? number : NoteNumber.NONE;
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || "(\"\u201c\u2018'h".indexOf(c) >= 0;
  }
}
