package nl.kamergraaf.source;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;

/** Texts of notes as an official publication prints them, each under "X Noot" and its number, or behind "Noot 1" and perhaps a colon. */
final class LabelledNotes {

  private static final List<String> LABELS = List.of("x noot", "xnoot", "noot", "voetnoot");

  /** A label: how many lines it takes, characters of the last of them, the number. */
  private record Label(int lines, int characters, int number) {}

  private LabelledNotes() {}

  static void read(NoteLines notes, List<Line> lines, int from, int to, BitSet signed) {
    int i = from;
    while (i < to) {
      Label label = label(lines, i, to);
      if (label == null) {
        i++;
        continue;
      }
      notes.taken().set(i, i + label.lines());
      notes.furniture().set(i, i + label.lines());
      int first = i + label.lines() - (label.characters() > 0 ? 1 : 0);
      notes.furniture().set(first, false);
      i += label.lines();
      while (i < to && !signed.get(i) && !BlockKinds.page(lines.get(i)) && label(lines, i, to) == null) {
        i++;
      }
      if (i > first) {
        notes.taken().set(first, i);
        Line opens = lines.get(first);
        int start = opens.at().start() + opens.text().codePointCount(0, label.characters());
        notes.blocks().add(new Block(Block.Kind.NOTE, new Span(start, lines.get(i - 1).at().end()), OptionalInt.of(label.number())));
      }
    }
  }

  /** The label that begins with a line; null where none does. */
  private static Label label(List<Line> lines, int i, int to) {
    Line line = lines.get(i);
    if (LABELS.stream().anyMatch(line::is)) {
      boolean number = i + 1 < to && BlockKinds.isNumber(lines.get(i + 1).text()) && !lines.get(i + 1).text().startsWith("0");
      return number ? new Label(2, 0, Integer.parseInt(lines.get(i + 1).text())) : null;
    }
    for (String label : LABELS) {
      if (line.starts(label) && line.text().length() > label.length() && line.text().charAt(label.length()) == ' ') {
        return inLine(line.text(), label.length() + 1);
      }
    }
    return null;
  }

  /** {@code Noot 1}, and {@code Noot 1: Kamerstuk 99 275, nr. 12.} */
  private static Label inLine(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > from && end - from <= 3 && text.charAt(from) != '0' && (end == text.length() || text.charAt(end) == ':');
    if (!number) {
      return null;
    }
    int words = end < text.length() ? end + 1 : end;
    while (words < text.length() && Lines.blank(text.charAt(words))) {
      words++;
    }
    return new Label(1, words < text.length() ? words : 0, Integer.parseInt(text.substring(from, end)));
  }
}
