package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds where note marks may stand: {@code wapens1}, {@code 2024.6}, {@code 3%.8}, {@code jl.14}, {@code (fundamentals15)},
 * {@code beleid²}, {@code beleid[3]}. Numbers, dates, units and names such as F-16, G7 or Leopard 2A4 are none.
 */
final class MarkPlaces {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_WORD = 60;
  /** Less than nothing: a number that stands alone is a mark only where it closes a gap between marks. */
  private static final double ALONE = -0.2;
  /** A number right behind a mark, with a sentence behind it. */
  private static final double ADJACENT = 0.5;
  private static final double LIKELY = 0.8;
  /** Digits of a year. */
  private static final int YEAR = 4;

  private final Traced text;
  private final List<Mark> found = new ArrayList<>();
  /** How often a word occurs with the same digits glued to it: a name does, a mark does not. */
  private final Map<String, Integer> glued = new HashMap<>();

  private MarkPlaces(Traced text) {
    this.text = text;
  }

  static List<Mark> in(Traced text, List<Piece> pieces) {
    MarkPlaces places = new MarkPlaces(text);
    pieces.stream().filter(Piece::carriesMarks).forEach(piece -> places.count(piece.range()));
    pieces.stream().filter(Piece::carriesMarks).forEach(piece -> places.scan(piece.range()));
    return places.found;
  }

  private void count(Range piece) {
    for (int i = piece.start() + 1; i < piece.end(); i++) {
      if (digit(i) && Character.isLetter(text.at(i - 1))) {
        int end = digits(i, piece.end());
        if (end - i <= 3) {
          glued.merge(word(i, piece.start()) + text.text(i, end), 1, Integer::sum);
        }
        i = end;
      }
    }
  }

  private void scan(Range piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.at(i);
      if (digit(i)) {
        int end = digits(i, piece.end());
        if (behindMark(i, end, piece)) {
          add(i, end, number(i, end), ADJACENT);
        } else if (alone(i, end, piece)) {
          found.add(new Mark(new Range(i, end), number(i, end), ALONE));
        } else if (behindYear(i, end, piece.start())) {
          add(i + YEAR, end, number(i + YEAR, end), 0.9);
        } else {
          add(i, end, number(i, end), Digits.of(text, piece, i, end, glued));
        }
        i = end - 1;
      } else if (c >= '²' && SUPERSCRIPTS.indexOf(c) >= 0) {
        int end = i + 1;
        while (end < piece.end() && SUPERSCRIPTS.indexOf(text.at(end)) >= 0) {
          end++;
        }
        boolean power = end == i + 1 && Lists.DIGITS.has("unit", word(i, piece.start()));
        add(i, end, number(i, end), i == piece.start() || power ? 0 : 1.6);
        i = end - 1;
      } else if (c == '[' && i > piece.start() && i + 1 < piece.end() && digit(i + 1)) {
        int end = digits(i + 1, piece.end());
        if (end < piece.end() && text.at(end) == ']') {
          add(i, end + 1, number(i + 1, end), 1.3);
        }
        i = end - 1;
      }
    }
  }

  /** {@code van 24 juni 2022 2 is}: a number between blanks that counts nothing, before a verb or the like. */
  private boolean alone(int start, int end, Range piece) {
    boolean blanks = start > piece.start() + 1 && end + 1 < piece.end() && Plain.blank(text.at(start - 1)) && Plain.blank(text.at(end));
    if (!blanks || number(start, end) == 0) {
      return false;
    }
    int next = end + 1;
    int behind = next;
    while (behind < piece.end() && behind - next < LONGEST_WORD && Character.isLetter(text.at(behind))) {
      behind++;
    }
    boolean word = behind > next && Character.isLowerCase(text.at(next));
    boolean verb = word && Lists.DIGITS.has("behind-mark", text.text(next, behind));
    String before = word(start - 1, piece.start());
    boolean year = before.isEmpty() && start > piece.start() + YEAR + 1 && text.text(start - 1 - YEAR, start - 1).matches("(19|20)[0-9]{2}");
    return year && word && !Lists.DIGITS.has("behind-number", text.text(next, behind)) || verb && (before.length() > YEAR && !Lists.DIGITS.has("numbered", before) && !Lists.DIGITS.has("before-number", before));
  }

  /** {@code vakken.2 3 De}: the next number right behind a mark. */
  private boolean behindMark(int start, int end, Range piece) {
    Mark last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean near = last != null && last.score() >= LIKELY && last.range().end() + 1 == start && Plain.blank(text.at(start - 1));
    return near && number(start, end) == last.number() + 1 && (end == piece.end() || Plain.blank(text.at(end)) && end + 1 < piece.end() && Character.isUpperCase(text.at(end + 1)));
  }

  /** {@code juni 20241}: a year behind a month, and a mark glued to it. */
  private boolean behindYear(int start, int end, int from) {
    boolean length = end - start > YEAR && end - start <= YEAR + 2;
    boolean year = length && (text.text(start, start + 2).equals("20") || text.text(start, start + 2).equals("19"));
    return year && start > from + 1 && Plain.blank(text.at(start - 1)) && Lists.DIGITS.has("month", word(start - 1, from));
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

  /** Value of at most three digits that do not begin with a nought, else 0. */
  private int number(int start, int end) {
    int value = 0;
    for (int i = start; i < end && end - start <= 3; i++) {
      int digit = digit(i) ? text.at(i) - '0' : SUPERSCRIPTS.indexOf(text.at(i));
      if (i == start && digit == 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Letters before an index, in lower case. */
  private String word(int end, int from) {
    int start = end;
    while (start > from && end - start < LONGEST_WORD && Character.isLetter(text.at(start - 1))) {
      start--;
    }
    return text.text(start, end).toLowerCase(Locale.ROOT);
  }
}
