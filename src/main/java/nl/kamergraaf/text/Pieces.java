package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;

/**
 * A letter's words in one normalised text.
 *
 * @param text the pieces, a line end between them
 */
record Pieces(Traced text, List<Piece> all) {

  static Pieces of(Letter letter, CodePoints points) {
    String source = letter.source().content();
    Traced text = new Traced(source.length() + 16);
    Normaliser normaliser = new Normaliser(source, text);
    List<Piece> pieces = new ArrayList<>();
    for (int b = 0; b < letter.blocks().size(); b++) {
      Block block = letter.blocks().get(b);
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      int from = points.index(block.at().start());
      int to = points.index(block.at().end());
      for (int[] part : block.kind() == Block.Kind.NOTE ? noteParts(source, from, to) : List.of(new int[] {from, to})) {
        int start = text.length();
        normaliser.append(part[0], part[1]);
        if (text.length() > start) {
          OptionalInt printed = part[0] == from ? block.printedNumber() : OptionalInt.empty();
          pieces.add(new Piece(block.kind(), b, new Range(start, text.length()), printed, printed.isPresent() && closed(source, from)));
          text.add('\n', part[1], part[1]);
        }
      }
    }
    return new Pieces(text, pieces);
  }

  /** Whether a parenthesis closes before a note's text. */
  private static boolean closed(String source, int from) {
    int at = from - 1;
    while (at >= 0 && Plain.blank(source.charAt(at)) && source.charAt(at) != '\n') {
      at--;
    }
    return at >= 0 && source.charAt(at) == ')';
  }

  /** A note's text in paragraphs: a line that opens with a list mark, or follows a colon or semicolon, begins one. */
  private static List<int[]> noteParts(String source, int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < to) {
      int line = i;
      while (i < to && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
        i++;
      }
      int end = i;
      while (i < to && Plain.blank(source.charAt(i))) {
        i++;
      }
      while (end > line && Plain.blank(source.charAt(end - 1))) {
        end--;
      }
      boolean stops = end > line && ":;".indexOf(source.charAt(end - 1)) >= 0;
      if (i > end && i < to && (stops || marked(source, i, to))) {
        parts.add(new int[] {start, end});
        start = i;
      }
    }
    parts.add(new int[] {start, to});
    return parts;
  }

  /** {@code 1. }, {@code - }, {@code a) } */
  private static boolean marked(String source, int from, int to) {
    int i = from;
    while (i < to && i < from + 3 && Character.isDigit(source.charAt(i))) {
      i++;
    }
    boolean number = i > from || Character.isLowerCase(source.charAt(i)) && i + 1 < to && source.charAt(i + 1) == ')';
    if (!number) {
      return "-–—−•".indexOf(source.charAt(i)) >= 0 && i + 1 < to && Plain.blank(source.charAt(i + 1));
    }
    int close = i > from ? i : i + 1;
    return close + 1 < to && ".)".indexOf(source.charAt(close)) >= 0 && Plain.blank(source.charAt(close + 1));
  }
}
