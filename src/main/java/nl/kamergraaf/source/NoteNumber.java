package nl.kamergraaf.source;

/**
 * The number printed before the text of a note: {@code 1 }, {@code 1.}, {@code 1)}, {@code (1)}, {@code [1]}, {@code ¹}.
 *
 * @param value the number; 0 where none is printed
 * @param length its characters with the blanks behind it
 * @param form how it is printed
 */
record NoteNumber(int value, int length, Form form) {

  /** How numbers of notes are printed. */
  enum Form {
    BARE,
    STOP,
    PARENTHESIS,
    BRACKET,
    RAISED
  }

  static final NoteNumber NONE = new NoteNumber(0, 0, Form.BARE);
  private static final int MOST_DIGITS = 3;

  /** The number with which a line begins, with words behind it. */
  static NoteNumber of(String text) {
    int open = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    int end = open;
    int value = 0;
    boolean raised = end < text.length() && Flow.RAISED.indexOf(text.charAt(end)) >= 0;
    while (end < text.length() && end <= open + MOST_DIGITS && digit(text.charAt(end), raised) >= 0) {
      value = value * 10 + digit(text.charAt(end++), raised);
    }
    if (end == open || end > open + MOST_DIGITS || raised && open > 0) {
      return NONE;
    }
    int close = end;
    while (close < text.length() && "]).".indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    int blank = close;
    while (blank < text.length() && Lines.blank(text.charAt(blank))) {
      blank++;
    }
    boolean apart = blank > close || raised || close > end && text.charAt(close - 1) == ']';
    boolean opened = open == 0 || close > end && text.charAt(end) == (text.charAt(0) == '[' ? ']' : ')');
    if (!apart || !opened || blank >= text.length()) {
      return NONE;
    }
    return new NoteNumber(value, blank, raised ? Form.RAISED : form(close == end ? ' ' : text.charAt(end)));
  }

  private static Form form(char close) {
    return switch (close) {
      case ']' -> Form.BRACKET;
      case ')' -> Form.PARENTHESIS;
      case '.' -> Form.STOP;
      default -> Form.BARE;
    };
  }

  /** What a digit says, raised or not; less than nothing where it is none. */
  static int digit(char c, boolean raised) {
    return raised ? Flow.RAISED.indexOf(c) : c >= '0' && c <= '9' ? c - '0' : -1;
  }

  boolean printed() {
    return value > 0;
  }
}
