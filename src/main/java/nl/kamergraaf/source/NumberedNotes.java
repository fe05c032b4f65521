package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of notes with their numbers, right below the signatures: the number before the words, or on a line of its own above them. Texts may be
 * lost between them; where answers to questions follow the signatures, numbers are those of the questions.
 */
final class NumberedNotes {

  private static final int MOST_LOST = 5;
  private static final int MOST_LINES = 20;

  private final NoteLines notes;
  private final List<Line> lines;
  private final int to;

  private NumberedNotes(NoteLines notes, List<Line> lines, int to) {
    this.notes = notes;
    this.lines = lines;
    this.to = to;
  }

  /**
   * Reads what stands behind the signatures.
   *
   * @param body where the letter begins: where its pages have notes at their foot, those on the last page are of that kind
   */
  static void read(NoteLines notes, List<Line> lines, int body, int from, int to) {
    boolean answers = asks(lines, from, to) || lines.subList(from, to).stream().anyMatch(line -> QuestionParts.answers(line.text()));
    if (answers || from < to && NoteNumber.of(lines.get(from).text()).value() > 1 && !LooseNotes.of(lines, body, from).isEmpty()) {
      return;
    }
    NumberedNotes numbered = new NumberedNotes(notes, lines, to);
    if (from < to && BlockKinds.isNumber(lines.get(from).text())) {
      numbered.apart(from);
    } else {
      numbered.before(from);
    }
  }

  /** The first number is that of a question: "1", and below it "Bent u bekend met het bericht?". */
  private static boolean asks(List<Line> lines, int from, int to) {
    boolean numbered = from < to && (BlockKinds.isNumber(lines.get(from).text()) || NoteNumber.of(lines.get(from).text()).value() > 0);
    int at = from;
    while (numbered && at < to && at - from < MOST_LINES && (at == from || !lines.get(at).afterBlank() && !NoteNumber.of(lines.get(at).text()).printed())) {
      if (lines.get(at).text().endsWith("?")) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** The number before the words; numbers ascend from near one. */
  private void before(int from) {
    int before = 0;
    List<Line> body = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      int number = NoteNumber.of(line.text()).value();
      boolean page = BlockKinds.page(line);
      if (number > before && number <= before + MOST_LOST) {
        close(body);
        before = number;
      } else if (before == 0 && !page) {
        return;
      }
      if (page) {
        notes.furniture().set(i);
      } else {
        body.add(line);
      }
      notes.taken().set(i);
    }
    close(body);
  }

  private void close(List<Line> body) {
    if (!body.isEmpty()) {
      notes.add(List.copyOf(body), true);
      body.clear();
    }
  }

  /** The number on a line of its own. */
  private void apart(int from) {
    int i = from;
    int before = 0;
    while (i + 1 < to && (opens(lines.get(i), before) || before > 0 && BlockKinds.page(lines.get(i)))) {
      if (BlockKinds.page(lines.get(i))) {
        notes.taken().set(i);
        notes.furniture().set(i++);
        continue;
      }
      before = Integer.parseInt(lines.get(i).text());
      int first = i + 1;
      int end = first + 1;
      while (end < to && end - first < MOST_LINES && !opens(lines.get(end), before) && !lines.get(end).afterBlank() && !BlockKinds.page(lines.get(end))) {
        end++;
      }
      notes.taken().set(i, end);
      notes.furniture().set(i);
      notes.add(lines.subList(first, end), before);
      i = end;
    }
  }

  private static boolean opens(Line line, int before) {
    boolean number = BlockKinds.isNumber(line.text()) && !line.text().startsWith("0");
    return number && Integer.parseInt(line.text()) > before && Integer.parseInt(line.text()) <= before + MOST_LOST;
  }
}
