package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamergraaf.letter.Block;

/** Texts of notes that end with ↩, over any number of lines; several may share a line. What is attached may bring further ones of its own. */
final class ReturnedNotes {

  private static final char RETURN = '\u21A9';

  /** A note of several lines is a list: none of them has more characters than this before its last one. */
  private static final int LONGEST_OF_SEVERAL = 250;

  /** More lines than this without ↩ are no note. */
  private static final int MOST_LINES = 20;

  private final NoteLines notes;
  private final List<Line> lines;

  private ReturnedNotes(NoteLines notes, List<Line> lines) {
    this.notes = notes;
    this.lines = lines;
  }

  static void read(NoteLines notes, List<Line> lines, int from, int to, List<SignatureBlock> signatures, BitSet signed) {
    new ReturnedNotes(notes, lines).read(from, to, signatures, signed);
  }

  private void read(int from, int to, List<SignatureBlock> signatures, BitSet signed) {
    List<List<Line>> bodies = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    int next = from;
    for (int line = from; line < to; line++) {
      if (lines.get(line).text().indexOf(RETURN) >= 0 && !signed.get(line)) {
        int first = first(next, line, next > from, signatures);
        notes.taken().set(first, line + 1);
        if (first > next) {
          leave(rest); // text lies between: no body goes on over it
          rest = new ArrayList<>();
        }
        rest = cut(rest, lines.subList(first, line + 1), bodies);
        next = line + 1;
      }
    }
    boolean printed = bodies.size() > 1 && ascending(bodies);
    bodies.forEach(words -> notes.add(words, printed));
    leave(rest);
  }

  private void leave(List<Line> rest) {
    rest.forEach(line -> notes.blocks().add(Body.block(Block.Kind.PARAGRAPH, line.at())));
  }

  /** The line with which the bodies begin that end in a line with ↩: behind those before them, if no text and no signature lies between. */
  private int first(int from, int last, boolean behindOthers, List<SignatureBlock> signatures) {
    int signedTo = from;
    for (SignatureBlock signature : signatures) {
      signedTo = signature.from() >= from && signature.to() <= last ? signature.to() : signedTo;
    }
    boolean begins = behindOthers || signedTo > from && !PrintedMarks.any(lines, signedTo, last);
    return begins && last - signedTo <= MOST_LINES && (behindOthers || !running(signedTo, last)) ? signedTo : opening(signedTo, last);
  }

  /** The letter itself goes on below its signature: "Bijgaand bied ik u aan", the names, and then what is offered. */
  private boolean running(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).text().length() > LONGEST_OF_SEVERAL) {
        return true;
      }
    }
    return false;
  }

  /** Cuts lines behind each ↩; gives what is left of the last one, with which the next body begins. */
  private static List<Line> cut(List<Line> begun, List<Line> lines, List<List<Line>> bodies) {
    List<Line> body = begun;
    for (Line line : lines) {
      String text = line.text();
      int at = 0;
      int points = 0;
      for (int mark = text.indexOf(RETURN); mark >= 0; mark = text.indexOf(RETURN, at)) {
        if (mark > at) {
          put(body, line.part(at, mark, points));
        }
        points += text.codePointCount(at, mark) + 1;
        if (!body.isEmpty()) {
          bodies.add(body);
          body = new ArrayList<>();
        }
        at = mark + 1;
        while (at < text.length() && text.charAt(at) >= '\uFE00' && text.charAt(at) <= '\uFE0F') {
          at++;
          points++;
        }
      }
      put(body, line.part(at, text.length(), points));
    }
    return body;
  }

  private static void put(List<Line> body, Line part) {
    if (!part.text().isEmpty()) {
      body.add(part);
    }
  }

  /** Where the first body begins when no signature tells: with the line of its ↩, or above the list that this line ends. */
  private int opening(int from, int firstReturn) {
    int start = firstReturn;
    while (start > from && BlockKinds.listMark(lines.get(start).text()) > 0 && firstReturn - start < 30) {
      start--;
    }
    return start;
  }

  private static boolean ascending(List<List<Line>> bodies) {
    int before = 0;
    for (List<Line> body : bodies) {
      int number = NoteNumber.of(body.get(0).text()).value();
      if (number <= before) {
        return false;
      }
      before = number;
    }
    return true;
  }
}
