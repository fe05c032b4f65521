package nl.kamergraaf.text;

/** The plain form of typographic characters. */
final class Plain {

  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032\u02BC\u2039\u203A\u00B4`";
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

  private Plain() {}

  /** The character to read instead of {@code c}; itself where there is no plainer one. */
  static char of(char c) {
    if (c < '`') {
      return c;
    }
    return SINGLE.indexOf(c) >= 0 ? '\'' : DOUBLE.indexOf(c) >= 0 ? '"' : DASHES.indexOf(c) >= 0 ? '-' : c;
  }

  /** Read as it stands: a letter, digit or mark that was on every typewriter. */
  static boolean common(char c) {
    return c > ' ' && c <= '~' && c != '`';
  }

  /** Two or three letters that a source prints as one, such as those of an fi ligature; empty for others. */
  static String ligature(char c) {
    return switch (c) {
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      default -> "";
    };
  }

  /** Blank of any width, a line end included. */
  static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /**
   * Without width or shape: soft hyphens, joiners, directions, byte order marks, variation selectors, control characters and what stands
   * for them.
   */
  static boolean invisible(int c) {
    return Character.isISOControl(c) && !blank(c) || Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c == 0xFFFD;
  }

  static boolean combines(int c) {
    int type = Character.getType(c);
    boolean jamo = c >= 0x1160 && c <= 0x11FF;
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK || jamo;
  }
}
