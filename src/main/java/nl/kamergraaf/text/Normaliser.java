package nl.kamergraaf.text;

import java.text.Normalizer;

/** Writes stretches of a source into a {@link Traced} text as they are read: NFC, plain, one blank between words, words whole. */
final class Normaliser {

  /** Most marks on one letter that are put together with it. */
  private static final int MOST_MARKS = 32;

  /** No character below this one is put together with the one before it. */
  private static final int FIRST_MARK = 0x300;

  private final String source;
  private final Traced text;
  private final LineHyphens hyphens;

  Normaliser(String source, Traced text) {
    this.source = source;
    this.text = text;
    this.hyphens = new LineHyphens(source);
  }

  /** Appends source[from, to) without blanks around it. */
  void append(int from, int to) {
    int start = text.length();
    int i = from;
    while (i < to) {
      if (Plain.common(source.charAt(i)) && (i + 1 == to || source.charAt(i + 1) < FIRST_MARK)) {
        text.add(source.charAt(i), i, i + 1);
        i++;
        continue;
      }
      int c = source.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Plain.blank(c)) {
        i = blanks(start, i, to);
      } else if (Plain.combines(c) && Character.getType(c) != Character.NON_SPACING_MARK || !Plain.invisible(c)) {
        i = visible(c, i, next, to);
      } else if (c == '\u00AD' && lineEnd(next, to) > next) {
        // a soft hyphen at a line end: the word goes on below
        i = lineEnd(next, to);
      } else {
        i = next;
      }
    }
    if (text.length() > start && text.at(text.length() - 1) == ' ') {
      text.cut(text.length() - 1);
    }
  }

  private int blanks(int start, int from, int to) {
    int end = from;
    while (end < to && (Plain.blank(source.charAt(end)) || Plain.invisible(source.charAt(end)))) {
      end++;
    }
    if (text.length() == start) {
      return end;
    }
    boolean broken = lineEnd(from, to) > from;
    LineHyphens.Way way = broken && text.at(text.length() - 1) == '-' ? hyphens.at(text, start, end, to) : LineHyphens.Way.NONE;
    switch (way) {
      case NONE -> text.add(' ', from, end);
      case KEEP -> text.stretch(end);
      case DROP -> text.cut(text.length() - 1);
    }
    return end;
  }

  /** Index of the first word after a line end that only blanks separate from {@code from}; {@code from} if there is none. */
  private int lineEnd(int from, int to) {
    boolean broken = false;
    int i = from;
    while (i < to && Plain.blank(source.charAt(i))) {
      char c = source.charAt(i++);
      broken |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }
    return broken ? i : from;
  }

  private int visible(int c, int from, int next, int to) {
    int end = next;
    int marks = 0;
    while (end < to && marks < MOST_MARKS && source.charAt(end) >= FIRST_MARK && Plain.combines(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
      marks++;
    }
    if (c < FIRST_MARK && marks == 0) {
      text.add(Plain.of((char) c), from, end);
    } else {
      String composed = Normalizer.normalize(source.substring(from, end), Normalizer.Form.NFC);
      for (int k = 0; k < composed.length(); k++) {
        add(composed.charAt(k), from, end);
      }
    }
    return end;
  }

  private void add(char c, int from, int to) {
    String letters = Plain.ligature(c);
    if (letters.isEmpty()) {
      text.add(Plain.of(c), from, to);
    }
    for (int k = 0; k < letters.length(); k++) {
      text.add(letters.charAt(k), from, to);
    }
  }
}
