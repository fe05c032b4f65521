package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.letter.Span;

/** Cuts a text into lines, whatever ends them. */
final class Lines {

  private Lines() {}

  /** The lines that are not blank. */
  static List<Line> of(String content) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int point = 0;
    boolean blankBefore = false;
    int i = 0;
    while (i < content.length()) {
      int first = -1;
      int firstPoint = 0;
      int last = 0;
      int lastPoint = 0;
      while (i < content.length() && !ends(content.charAt(i))) {
        char c = content.charAt(i);
        int width = Character.isHighSurrogate(c) && i + 1 < content.length() && Character.isLowSurrogate(content.charAt(i + 1)) ? 2 : 1;
        if (!blank(c)) {
          if (first < 0) {
            first = i;
            firstPoint = point;
          }
          last = i + width;
          lastPoint = point + 1;
        }
        i += width;
        point++;
      }
      if (first >= 0) {
        lines.add(new Line(number, new Span(firstPoint, lastPoint), plain(content.substring(first, last)), blankBefore));
      }
      blankBefore = first < 0;
      if (i < content.length()) {
        boolean pair = content.charAt(i) == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
        i += pair ? 2 : 1;
        point += pair ? 2 : 1;
        number++;
      }
    }
    return lines;
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The same with an ordinary space for each other space that does not end or part anything: no-break, narrow, wide. Tabs part columns and stay. */
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && !odd(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = at; i < chars.length; i++) {
      if (odd(chars[i])) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  private static boolean odd(char c) {
    return c > '~' && Character.isSpaceChar(c);
  }

  /** White, without width or a byte order mark. */
  static boolean blank(char c) {
    boolean printed = c > ' ' && c <= '~';
    return !printed && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u2060');
  }
}
