package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Range;

/**
 * Cuts a sentence into tokens, in one pass.
 *
 * <p>A word starts with a letter and goes on over letters, digits and an apostrophe between letters ("zo'n", "G7"). A group of digits goes on
 * over a point or comma with a digit behind it, and takes one vulgar fraction with it ("2½").
 */
final class TokenCutter {

  private static final String FRACTIONS = "½¼¾⅓⅔";

  private final String text;
  private final int end;
  private int at;

  private TokenCutter(String text, Range range) {
    this.text = text;
    this.at = range.start();
    this.end = range.end();
  }

  static List<Token> cut(String text, Range range) {
    return new TokenCutter(text, range).tokens();
  }

  static boolean isFraction(char c) {
    return FRACTIONS.indexOf(c) >= 0;
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        tokens.add(next(c));
      }
    }
    return tokens;
  }

  private Token next(char c) {
    int start = at;
    Token.Kind kind;
    if (isDigit(start) || isFraction(c)) {
      kind = Token.Kind.DIGITS;
      digits();
    } else if (Letters.isWord(c)) {
      kind = Token.Kind.WORD;
      word();
    } else {
      kind = Token.Kind.MARK;
      at++;
    }
    return new Token(kind, start, at, at - start > Token.LONGEST ? Token.TOO_LONG : Forms.at(text, start, at));
  }

  private void digits() {
    while (isDigit(at) || (separator(at) && at > 0 && isDigit(at - 1) && isDigit(at + 1))) {
      at++;
    }
    if (at < end && isFraction(text.charAt(at))) {
      at++;
    }
  }

  private void word() {
    while (at < end && (Letters.isWord(text.charAt(at)) || apostrophe())) {
      at++;
    }
  }

  private boolean apostrophe() {
    return (text.charAt(at) == '\'' || text.charAt(at) == '\u2019') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isDigit(int index) {
    return index < end && Letters.isDigit(text, index);
  }

  private boolean separator(int index) {
    return index < end && (text.charAt(index) == '.' || text.charAt(index) == ',');
  }
}
