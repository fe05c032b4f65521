package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where note marks may stand: {@code wapens1}, {@code 2024.6}, {@code 3%.8}, {@code jl.14}, {@code (fundamentals15)},
 * {@code beleid²}, {@code beleid[3]}, {@code beleid 4)}. Numbers, dates, units and names such as F-16, G7 or Leopard 2A4 are none.
 */
final class MarkPlaces {

  /** Less than nothing: a number that stands alone is a mark only where it closes a gap between marks. */
  private static final double ALONE = -0.2;
  private static final double RAISED = 1.6;
  private static final double BRACKETED = 1.3;
  private static final double CLOSED = 0.8;
  /** Digits of a year. */
  private static final int YEAR = 4;
  private static final int MOST_DIGITS = 3;

  private final Traced text;
  private final NotePrint print;
  private final List<Mark> found = new ArrayList<>();
  private final GluedNumbers numbers;
  private final Sequels sequels;
  /** How often a word occurs with the same digits glued to it: a name does, a mark does not. */
  private final Map<String, Integer> glued = new HashMap<>();

  private MarkPlaces(Traced text, NotePrint print) {
    this.text = text;
    this.print = print;
    this.numbers = new GluedNumbers(text, print, found);
    this.sequels = new Sequels(text);
  }

  static List<Mark> in(Traced text, List<Piece> pieces, NotePrint print) {
    MarkPlaces places = new MarkPlaces(text, print);
    pieces.stream().filter(Piece::carriesMarks).forEach(piece -> places.count(piece.range()));
    pieces.stream().filter(Piece::carriesMarks).forEach(piece -> places.scan(piece.range()));
    return places.found;
  }

  private void count(Range piece) {
    for (int i = piece.start() + 1; i < piece.end(); i++) {
      if (digit(i) && Character.isLetter(text.at(i - 1))) {
        int end = digits(i, piece.end());
        if (end - i <= 3) {
          glued.merge(Mark.wordBefore(text, i, piece.start()) + text.text(i, end), 1, Integer::sum);
        }
        i = end;
      }
    }
  }

  private void scan(Range piece) {
    int open = 0;
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.at(i);
      if (digit(i)) {
        int end = digits(i, piece.end());
        end = plain(i, end, piece, open == 0 && end < piece.end() && text.at(end) == ')');
        i = end - 1;
      } else if (c >= '²' && Mark.SUPERSCRIPTS.indexOf(c) >= 0) {
        i = raised(i, piece) - 1;
      } else if (c == '[' && i > piece.start() && i + 1 < piece.end() && digit(i + 1)) {
        i = bracketed(i, piece) - 1;
      } else if (c == '(' && print.parenthesised() && i + 1 < piece.end() && digit(i + 1) && closed(digits(i + 1, piece.end()), piece)) {
        int end = digits(i + 1, piece.end());
        add(blankBefore(i, piece), end + 1, Mark.number(text, i + 1, end), CLOSED);
        i = end;
      } else {
        open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
      }
    }
  }

  /** Reads digits of the usual height; gives the end of what was read. */
  private int plain(int start, int end, Range piece, boolean closed) {
    Mark sequel = sequels.behind(found.isEmpty() ? null : found.get(found.size() - 1), start, end, piece);
    if (sequel != null) {
      found.add(sequel);
      return end;
    }
    if (closed && print.parenthesised() && start > piece.start() && Plain.blank(text.at(start - 1))) {
      add(blankBefore(start, piece), end + 1, Mark.number(text, start, end), CLOSED);
      return end + 1;
    }
    if (alone(start, end, piece)) {
      found.add(new Mark(new Range(start, end), Mark.number(text, start, end), ALONE));
      return end;
    }
    double score = end - start > MOST_DIGITS && !numbers.pair(start, end) ? 0 : Digits.of(text, piece, start, end, glued);
    if (score > 0) {
      int close = closed ? end + 1 : end;
      add(start, close, Mark.number(text, start, end), score);
      numbers.split(start, end);
      return close;
    }
    numbers.read(start, end, piece);
    return end;
  }

  private int raised(int start, Range piece) {
    int end = start + 1;
    while (end < piece.end() && Mark.SUPERSCRIPTS.indexOf(text.at(end)) >= 0) {
      end++;
    }
    int number = Mark.number(text, start, end);
    boolean power = number == 2 || number == 3 ? Lists.DIGITS.has("unit", Mark.wordBefore(text, start, piece.start())) : ten(start, piece.start());
    add(start, end, number, start == piece.start() || power ? 0 : RAISED);
    numbers.split(start, end);
    return end;
  }

  /** {@code 10⁶}. */
  private boolean ten(int start, int from) {
    return start - 2 >= from && text.at(start - 1) == '0' && text.at(start - 2) == '1' && (start - 2 == from || !Character.isLetterOrDigit(text.at(start - 3)) && text.at(start - 3) != '.');
  }

  /** {@code [3]}, {@code [3, 4]}: the first range has the opening bracket, the last one the closing bracket. */
  private int bracketed(int start, Range piece) {
    List<Mark> marks = new ArrayList<>();
    int from = start;
    int at = start + 1;
    while (at < piece.end()) {
      int end = digits(at, piece.end());
      boolean last = end < piece.end() && text.at(end) == ']';
      if (end == at || !last && (end >= piece.end() || text.at(end) != ',')) {
        return at;
      }
      marks.add(new Mark(new Range(from, end + 1), Mark.number(text, at, end), BRACKETED));
      if (last) {
        marks.forEach(mark -> add(mark.range().start(), mark.range().end(), mark.number(), mark.score()));
        return end + 1;
      }
      from = end + 1;
      at = from < piece.end() && Plain.blank(text.at(from)) ? from + 1 : from;
    }
    return at;
  }

  /** Whether a parenthesis closes there, with no word glued to it. */
  private boolean closed(int end, Range piece) {
    return end < piece.end() && text.at(end) == ')' && (end + 1 == piece.end() || !Character.isLetterOrDigit(text.at(end + 1)));
  }

  /** The place of the blank before a mark, which goes with it. */
  private int blankBefore(int start, Range piece) {
    return start > piece.start() + 1 && Plain.blank(text.at(start - 1)) ? start - 1 : start;
  }

  /** {@code van 24 juni 2022 2 is}: a number between blanks that counts nothing, before a verb or the like. */
  private boolean alone(int start, int end, Range piece) {
    boolean blanks = start > piece.start() + 1 && end + 1 < piece.end() && Plain.blank(text.at(start - 1)) && Plain.blank(text.at(end));
    if (!blanks || Mark.number(text, start, end) == 0) {
      return false;
    }
    int next = end + 1;
    int behind = next;
    while (behind < piece.end() && behind - next < Mark.LONGEST_WORD && Character.isLetter(text.at(behind))) {
      behind++;
    }
    boolean word = behind > next && Character.isLowerCase(text.at(next));
    boolean verb = word && Lists.DIGITS.has("behind-mark", text.text(next, behind));
    String before = Mark.wordBefore(text, start - 1, piece.start());
    boolean year = before.isEmpty() && start > piece.start() + YEAR + 1 && text.text(start - 1 - YEAR, start - 1).matches("(19|20)[0-9]{2}");
    return year && word && !Lists.DIGITS.has("behind-number", text.text(next, behind)) || verb && (before.length() > YEAR && !Lists.DIGITS.has("numbered", before) && !Lists.DIGITS.has("before-number", before));
  }

  private void add(int start, int end, int number, double score) {
    if (score > 0 && number > 0) {
      found.add(new Mark(new Range(start, end), number, score));
    }
  }

  private boolean digit(int i) {
    return text.at(i) >= '0' && text.at(i) <= '9';
  }

  private int digits(int from, int to) {
    int end = from;
    while (end < to && digit(end)) {
      end++;
    }
    return end;
  }
}
