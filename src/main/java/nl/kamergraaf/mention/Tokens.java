package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The tokens of one sentence. Asking beyond either end gives {@link Token#NONE}, so that grammars need no bounds checks. */
final class Tokens {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private final String text;
  private final List<Token> tokens;
  private final int hints;
  private NumberGrammar grammar;

  private Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    int all = 0;
    for (Token token : tokens) {
      all |= token.form().hints();
    }
    this.hints = all;
  }

  static Tokens of(String text, Range sentence) {
    return new Tokens(text, TokenCutter.cut(text, sentence));
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
  }

  /** The token in small letters. */
  String lower(int i) {
    return at(i).lower();
  }

  boolean is(int i, String lower) {
    return at(i).lower().equals(lower);
  }

  boolean in(int i, Set<String> lowers) {
    return at(i).form().row().in(WordMarks.of(lowers));
  }

  boolean isWord(int i) {
    return at(i).kind() == Token.Kind.WORD;
  }

  boolean isDigits(int i) {
    return at(i).kind() == Token.Kind.DIGITS;
  }

  /** Digits alone, without point, comma or fraction. */
  boolean isPlainDigits(int i) {
    return isDigits(i) && at(i).form() != Token.TOO_LONG && at(i).form().plain();
  }

  boolean isDash(int i) {
    Token token = at(i);
    return token.kind() == Token.Kind.MARK && token.lower().length() == 1 && DASHES.indexOf(token.lower().charAt(0)) >= 0;
  }

  /** A number may start at the token: digits, or a word that ends as numbers do. */
  boolean mayBeNumber(int i) {
    return at(i).form().mayBeNumber();
  }

  /** Whether some token hints at something. */
  boolean hint(Hint at) {
    return (hints & at.bit()) != 0;
  }

  /** How the sentence's numbers read. */
  NumberGrammar grammar() {
    if (grammar == null) {
      grammar = new NumberGrammar(this);
    }
    return grammar;
  }

  /** Nothing stands between the token and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).start() == tokens.get(i - 1).end();
  }

  /** The token is a word with a capital first letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(at(i).start()));
  }

  /** Index of the first token that starts at or after a place in the text. */
  int from(int offset) {
    return Ordered.first(tokens.size(), i -> tokens.get(i).start() < offset);
  }

  /** The text from the start of one token to the end of the one before {@code next}. */
  Range range(int first, int next) {
    return new Range(at(first).start(), at(next - 1).end());
  }
}
