package nl.kamergraaf.source;

import nl.kamergraaf.letter.Span;

/**
 * A line of the input that is not blank.
 *
 * @param number counts from 1, blank lines too
 * @param at its place, without blanks around it
 * @param text its characters
 * @param afterBlank whether a blank line stands before it
 * @param hint what the source's format says that it is
 */
record Line(int number, Span at, String text, boolean afterBlank, Hint hint) {

  /** A line of plain text. */
  Line(int number, Span at, String text, boolean afterBlank) {
    this(number, at, text, afterBlank, Hint.NONE);
  }

  /** A part of the line, by string indices, without blanks around it. */
  Line part(int from, int to) {
    return part(from, to, text.codePointCount(0, from));
  }

  /** The same where it is known that {@code points} code points stand before {@code from}: long lines are cut in one pass. */
  Line part(int from, int to, int points) {
    int first = from;
    while (first < to && Lines.blank(text.charAt(first))) {
      first++;
    }
    int last = to;
    while (last > first && Lines.blank(text.charAt(last - 1))) {
      last--;
    }
    int start = at.start() + points + text.codePointCount(from, first);
    return new Line(number, new Span(start, start + text.codePointCount(first, last)), text.substring(first, last), false);
  }

  Line from(int index) {
    return part(index, text.length());
  }

  /** The line with what the one below it adds. */
  Line with(String more) {
    return new Line(number, at, text + more, false);
  }

  boolean starts(String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  boolean is(String words) {
    return text.equalsIgnoreCase(words);
  }
}
