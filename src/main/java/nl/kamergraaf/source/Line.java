package nl.kamergraaf.source;

import nl.kamergraaf.letter.Span;

/**
 * A line of the input that is not blank.
 *
 * @param number counts from 1, blank lines too
 * @param at its place, without blanks around it
 * @param text its characters
 * @param afterBlank whether a blank line stands before it
 */
record Line(int number, Span at, String text, boolean afterBlank) {

  /** A part of the line, by string indices, without blanks around it. */
  Line part(int from, int to) {
    while (from < to && Lines.blank(text.charAt(from))) {
      from++;
    }
    while (to > from && Lines.blank(text.charAt(to - 1))) {
      to--;
    }
    int start = at.start() + text.codePointCount(0, from);
    return new Line(number, new Span(start, start + text.codePointCount(from, to)), text.substring(from, to), false);
  }

  Line from(int index) {
    return part(index, text.length());
  }

  boolean starts(String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  boolean is(String words) {
    return text.equalsIgnoreCase(words);
  }
}
