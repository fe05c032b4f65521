package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;

/**
 * The texts of notes, in the forms in which they stand below a letter: closed by ↩, each under "X Noot" and its number, or with the number
 * before it, also at the foot of a page.
 *
 * @param taken lines that belong to notes
 * @param furniture those of them that are no words of a note
 */
record NoteLines(List<Block> blocks, BitSet taken, BitSet furniture) {

  private static final char RETURN = '\u21A9';

  /** A note of several lines is a list: none of them has more characters than this before its last one. */
  private static final int LONGEST_OF_SEVERAL = 250;

  /** More lines than this without ↩ are no note. */
  private static final int MOST_LINES = 20;

  static NoteLines of(List<Line> lines, int from, int to, List<SignatureBlock> signatures) {
    NoteLines notes = new NoteLines(new ArrayList<>(), new BitSet(), new BitSet());
    BitSet signed = new BitSet();
    signatures.forEach(signature -> signed.set(signature.from(), signature.to()));
    notes.labelled(lines, from, to, signed);
    if (notes.blocks.isEmpty()) {
      notes.returned(lines, from, to, signatures, signed);
    }
    if (notes.blocks.isEmpty() && !signatures.isEmpty()) {
      notes.numbered(lines, signatures.get(signatures.size() - 1).to(), to);
    }
    if (notes.blocks.isEmpty() && !signatures.isEmpty()) {
      notes.apart(lines, signatures.get(signatures.size() - 1).to(), to);
    }
    if (notes.blocks.isEmpty()) {
      for (LooseNotes.Note note : LooseNotes.of(lines, from, to)) {
        notes.taken.set(note.from(), note.to());
        notes.blocks.add(note(lines.subList(note.from(), note.to()), true));
      }
    }
    return notes;
  }

  /** "X Noot", the number, the words, each on lines of their own. */
  private void labelled(List<Line> lines, int from, int to, BitSet signed) {
    int i = from;
    while (i + 1 < to) {
      if (!label(lines, i)) {
        i++;
        continue;
      }
      int told = BlockKinds.number(lines.get(i + 1).text()).orElse(0);
      OptionalInt number = told > 0 ? OptionalInt.of(told) : OptionalInt.empty();
      taken.set(i, i + 2);
      furniture.set(i, i + 2);
      int first = i + 2;
      i = first;
      while (i < to && !signed.get(i) && !(i + 1 < to && label(lines, i))) {
        i++;
      }
      if (i > first) {
        taken.set(first, i);
        blocks.add(new Block(Block.Kind.NOTE, new Span(lines.get(first).at().start(), lines.get(i - 1).at().end()), number));
      }
    }
  }

  private static boolean label(List<Line> lines, int i) {
    return (lines.get(i).is("X Noot") || lines.get(i).is("XNoot") || lines.get(i).is("Noot")) && BlockKinds.isNumber(lines.get(i + 1).text());
  }

  /** Bodies that end with ↩, over any number of lines; several may share a line. What is attached may bring further ones of its own. */
  private void returned(List<Line> lines, int from, int to, List<SignatureBlock> signatures, BitSet signed) {
    List<List<Line>> bodies = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    int next = from;
    for (int line = from; line < to; line++) {
      if (lines.get(line).text().indexOf(RETURN) >= 0 && !signed.get(line)) {
        int first = first(lines, next, line, next > from, signatures);
        taken.set(first, line + 1);
        if (first > next) {
          leave(rest); // text lies between: no body goes on over it
          rest = new ArrayList<>();
        }
        rest = cut(rest, lines.subList(first, line + 1), bodies);
        next = line + 1;
      }
    }
    boolean printed = bodies.size() > 1 && ascending(bodies);
    bodies.forEach(words -> blocks.add(note(words, printed)));
    leave(rest);
  }

  private void leave(List<Line> rest) {
    rest.forEach(line -> blocks.add(Body.block(Block.Kind.PARAGRAPH, line.at())));
  }

  /** The line with which the bodies begin that end in a line with ↩: behind those before them, if no text and no signature lies between. */
  private static int first(List<Line> lines, int from, int last, boolean behindOthers, List<SignatureBlock> signatures) {
    int signedTo = from;
    for (SignatureBlock signature : signatures) {
      signedTo = signature.from() >= from && signature.to() <= last ? signature.to() : signedTo;
    }
    boolean begins = behindOthers || signedTo > from;
    return begins && last - signedTo <= MOST_LINES && (behindOthers || !running(lines, signedTo, last)) ? signedTo : opening(lines, signedTo, last);
  }

  /** The letter itself goes on below its signature: "Bijgaand bied ik u aan", the names, and then what is offered. */
  private static boolean running(List<Line> lines, int from, int to) {
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
          add(body, line.part(at, mark, points));
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
      add(body, line.part(at, text.length(), points));
    }
    return body;
  }

  private static void add(List<Line> body, Line part) {
    if (!part.text().isEmpty()) {
      body.add(part);
    }
  }

  /** Where the first body begins when no signature tells: with the line of its ↩, or above the list that this line ends. */
  private static int opening(List<Line> lines, int from, int firstReturn) {
    int start = firstReturn;
    while (start > from && BlockKinds.listMark(lines.get(start).text()) > 0 && firstReturn - start < 30) {
      start--;
    }
    return start;
  }

  private static boolean ascending(List<List<Line>> bodies) {
    int before = 0;
    for (List<Line> body : bodies) {
      int number = numberMark(body.get(0).text()) == 0 ? 0 : BlockKinds.number(body.get(0).text()).orElse(0);
      if (number <= before) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private static Block note(List<Line> lines, boolean printed) {
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    int mark = printed ? numberMark(first.text()) : 0;
    int start = first.at().start() + first.text().codePointCount(0, mark);
    return new Block(Block.Kind.NOTE, new Span(start, last.at().end()), printed ? BlockKinds.number(first.text().substring(first.text().startsWith("[") ? 1 : 0)) : OptionalInt.empty());
  }

  /** Length of {@code 1 }, {@code 1.}, {@code [1]} before a body. */
  private static int numberMark(String text) {
    int at = text.startsWith("[") ? 1 : 0;
    int first = at;
    while (at < text.length() && at < first + 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == first || at - first > 3) {
      return 0;
    }
    while (at < text.length() && "]).".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int blank = at;
    while (at < text.length() && Lines.blank(text.charAt(at))) {
      at++;
    }
    return at > blank && at < text.length() ? at : 0;
  }

  /** Below the signatures, bodies with their numbers, which must ascend from near one. */
  private void numbered(List<Line> lines, int from, int to) {
    int before = 0;
    List<Line> body = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      String text = line.text();
      int number = numberMark(text) == 0 ? 0 : BlockKinds.number(text.substring(text.startsWith("[") ? 1 : 0)).orElse(0);
      if (number > before && number <= before + 5) {
        close(body);
        before = number;
        body.add(line);
      } else if (before == 0) {
        return;
      } else {
        body.add(line);
      }
      taken.set(i);
    }
    close(body);
  }

  /** Below the signatures, each number on a line of its own above its body. */
  private void apart(List<Line> lines, int from, int to) {
    int i = from;
    for (int number = 1; i + 1 < to && lines.get(i).is(Integer.toString(number)); number++) {
      int first = i + 1;
      int end = first + 1;
      String next = Integer.toString(number + 1);
      while (end < to && end - first < MOST_LINES && !lines.get(end).is(next) && !lines.get(end).afterBlank()) {
        end++;
      }
      taken.set(i, end);
      furniture.set(i);
      blocks.add(new Block(Block.Kind.NOTE, new Span(lines.get(first).at().start(), lines.get(end - 1).at().end()), OptionalInt.of(number)));
      i = end;
    }
  }

  private void close(List<Line> body) {
    if (!body.isEmpty()) {
      blocks.add(note(body, true));
      body.clear();
    }
  }
}
