package nl.kamergraaf.mention;

/**
 * A word, a group of digits or a single mark of a sentence.
 *
 * @param start place in the letter's text
 * @param form the token by itself; nothing when it is too long to mean anything
 */
record Token(Kind kind, int start, int end, Form form) {

  /** Longer tokens are no words and no numbers; reading them as such would cost time. */
  static final int LONGEST = 64;

  static final Form TOO_LONG = new Form("");

  static final Token NONE = new Token(Kind.MARK, 0, 0, TOO_LONG);

  /** "F-16's" is a word, a mark, digits, a mark and a word; "1.234,5" is one group of digits. */
  enum Kind {
    WORD,
    DIGITS,
    MARK
  }

  /** The token in small letters; empty when it is too long. */
  String lower() {
    return form.lower();
  }
}
