package nl.kamergraaf.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kamergraaf.letter.NoteMark;
import nl.kamergraaf.letter.Span;

/**
 * Puts the words of a structured document into one text. Blanks between words become one; the text of a note waits until the document's
 * own text has ended.
 */
final class Flow {

  /** Most characters of one document: the longest that are known have some four million. */
  static final int MOST_CHARACTERS = 20_000_000;

  /** Digits as they are printed in the mark of a note. */
  static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private record Waiting(String text, Hint hint, List<NoteMark> marks, boolean apart) {}

  private static final class Buffer {
    private final StringBuilder text = new StringBuilder();
    private final List<NoteMark> marks = new ArrayList<>();
    private final int note;

    Buffer(int note) {
      this.note = note;
    }
  }

  private final List<Waiting> body = new ArrayList<>();
  private final List<Waiting> notes = new ArrayList<>();
  private final List<Waiting> tail = new ArrayList<>();
  private final Deque<Buffer> open = new ArrayDeque<>(List.of(new Buffer(0)));
  private int characters;
  /** The next line stands apart from the one before it: a text box lies between. */
  private boolean apart;

  /** Words inside the line; blanks at its ends are dropped. */
  void text(CharSequence words) throws Refusal {
    StringBuilder line = open.getFirst().text;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!blank) {
        line.append(Decoded.legible(c));
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ' && line.charAt(line.length() - 1) != '\t') {
        line.append(' ');
      }
    }
    count(words.length());
    if (body.size() + notes.size() > LetterReader.MOST_LINES) {
      throw new Refusal("", "has more than the " + LetterReader.MOST_LINES + " lines that are read");
    }
  }

  /** The border between two cells of a table. */
  void cell() {
    StringBuilder line = open.getFirst().text;
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    if (!line.isEmpty()) {
      line.append('\t');
    }
  }

  /** A note mark behind what has been written of the line. */
  void mark(int number) {
    Buffer buffer = open.getFirst();
    StringBuilder line = buffer.text;
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    if (!line.isEmpty() && RAISED.indexOf(line.charAt(line.length() - 1)) >= 0) {
      line.append('\u2009');
    }
    int start = line.codePointCount(0, line.length());
    String digits = Integer.toString(number);
    digits.chars().forEach(digit -> line.append(RAISED.charAt(digit - '0')));
    buffer.marks.add(new NoteMark(new Span(start, start + digits.length()), number));
  }

  /** What follows is the text of a note, until {@link #endNote()}. */
  void note(int number) throws Refusal {
    if (open.size() > 20) {
      throw new Refusal("", "has notes inside notes, " + open.size() + " deep");
    }
    open.push(new Buffer(number));
  }

  void endNote() {
    line(Hint.NONE);
    open.pop();
  }

  /** What follows stands beside the line, as in a text box: its lines come before the line that is under way. */
  void box() throws Refusal {
    note(0);
  }

  void endBox() {
    endNote();
    apart = true;
  }

  boolean inNote() {
    return open.getFirst().note > 0;
  }

  /** Whether a cell has just ended, so that what follows goes on in the same row. */
  boolean endsWithCell() {
    StringBuilder line = open.getFirst().text;
    return line.isEmpty() || line.charAt(line.length() - 1) == '\t';
  }

  /** Takes out the hyphen with which the line has been cut inside a word; says whether what follows goes on with the word. */
  boolean joinHyphen(String next) {
    StringBuilder line = open.getFirst().text;
    int last = line.length() - 1;
    boolean cut = last > 1 && line.charAt(last) == '-' && Character.isLetter(line.charAt(last - 1)) && !next.isEmpty() && Character.isLetter(next.charAt(0));
    if (cut && Character.isLowerCase(next.charAt(0)) && !Character.isUpperCase(line.charAt(last - 1)) && !next.startsWith("en ") && !next.startsWith("of ")) {
      line.setLength(last);
    }
    return cut && !next.startsWith("en ") && !next.startsWith("of ");
  }

  /** Whether nothing but these words stands in the line. */
  boolean isOnly(String words) {
    return open.getFirst().text.toString().strip().equals(words);
  }

  boolean isNumber() {
    String line = open.getFirst().text.toString().strip();
    String bare = line.startsWith("X ") ? line.substring(2).strip() : line;
    String digits = bare.startsWith("Noot ") ? bare.substring(5).strip() : bare;
    return BlockKinds.isNumber(digits);
  }

  /** Drops what has been written of the line. */
  void discard() {
    open.getFirst().text.setLength(0);
    open.getFirst().marks.clear();
  }

  boolean isEmpty() {
    return open.getFirst().text.toString().isBlank();
  }

  /** Ends the line; an empty one leaves no trace. */
  void line(Hint hint) {
    Buffer buffer = open.getFirst();
    String text = buffer.text.toString().stripTrailing();
    if (!text.isBlank()) {
      Hint of = buffer.note > 0 ? Hint.note(buffer.note) : hint;
      (buffer.note > 0 ? notes : body).add(new Waiting(text, of, List.copyOf(buffer.marks), buffer.note == 0 && apart));
      apart &= buffer.note > 0;
    }
    buffer.text.setLength(0);
    buffer.marks.clear();
  }

  /** A line behind everything else, where it changes no offset of the document's own words. */
  void tail(String words) throws Refusal {
    line(Hint.NONE);
    text(words);
    String text = open.getFirst().text.toString().stripTrailing();
    open.getFirst().text.setLength(0);
    if (!text.isBlank()) {
      tail.add(new Waiting(text, Hint.of(Hint.Kind.FURNITURE), List.of(), false));
    }
  }

  private void count(int more) throws Refusal {
    characters += more;
    if (characters > MOST_CHARACTERS) {
      throw new Refusal("", "holds more than " + MOST_CHARACTERS + " characters of text");
    }
  }

  /** Everything written, the notes behind it. */
  Extract done() throws Refusal {
    line(Hint.NONE);
    StringBuilder content = new StringBuilder(characters + 16);
    List<Line> lines = new ArrayList<>();
    List<NoteMark> marks = new ArrayList<>();
    int point = 0;
    for (List<Waiting> part : List.of(body, notes, tail)) {
      for (Waiting waiting : part) {
        int from = point;
        int length = waiting.text().codePointCount(0, waiting.text().length());
        lines.add(new Line(lines.size() + 1, new Span(from, from + length), Lines.plain(waiting.text()), waiting.apart(), waiting.hint()));
        waiting.marks().forEach(mark -> marks.add(new NoteMark(new Span(from + mark.at().start(), from + mark.at().end()), mark.number())));
        content.append(waiting.text()).append('\n');
        point += length + 1;
      }
    }
    return new Extract(content.toString(), lines, marks);
  }
}
