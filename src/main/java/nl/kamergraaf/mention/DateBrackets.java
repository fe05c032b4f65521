package nl.kamergraaf.mention;

import java.util.Arrays;

/** What stands in brackets: "Op 22 juni heb ik het verslag (hierna: jaarverslag) gestuurd". It neither ends nor tells what stands around it. */
final class DateBrackets {

  /** Tokens in brackets, at most; what is longer was perhaps never closed. */
  private static final int LONGEST = 60;

  private final Tokens tokens;
  private final boolean[] inside;

  DateBrackets(Tokens tokens) {
    this.tokens = tokens;
    this.inside = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "(")) {
        open = i;
      } else if (tokens.is(i, ")") && open >= 0) {
        Arrays.fill(inside, open, i - open > LONGEST ? open : i + 1, true);
        open = -1;
      }
    }
  }

  /** A token stands in brackets in which another does not stand. */
  boolean part(int token, int from) {
    return inside[token] && !inside[from];
  }

  /** Index behind the last token of a stretch that stands outside of brackets. */
  int end(int from, int to, int token) {
    int end = to;
    while (end > from && (part(end - 1, token) || !tokens.isWord(end - 1))) {
      end--;
    }
    return end;
  }
}
