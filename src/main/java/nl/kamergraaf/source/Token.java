package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;

/** A word of a line between blanks, by string indices. */
record Token(String text, int from, int to) {

  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || Lines.blank(line.charAt(i));
      if (blank && start >= 0) {
        tokens.add(new Token(line.substring(start, i), start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  /** Without a comma or full stop at its end. */
  String bare() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == '.')) {
      end--;
    }
    return text.substring(0, end);
  }

  boolean is(String word) {
    return bare().equalsIgnoreCase(word);
  }

  boolean ends(char c) {
    return text.charAt(text.length() - 1) == c;
  }

  /** {@code R.P.} */
  boolean initials() {
    return text.length() >= 2 && Character.isUpperCase(text.charAt(0)) && text.indexOf('.') > 0 && text.indexOf('.') <= 2;
  }

  boolean capital() {
    char first = text.charAt(0) == '\'' || text.charAt(0) == '’' ? (text.length() > 1 ? text.charAt(1) : ' ') : text.charAt(0);
    return Character.isUpperCase(first) && text.chars().allMatch(c -> Character.isLetter(c) || "'’.-,‐‑".indexOf(c) >= 0);
  }
}
