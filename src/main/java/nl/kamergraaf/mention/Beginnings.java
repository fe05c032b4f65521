package nl.kamergraaf.mention;

/**
 * How the strings that a scan looks for begin: a word of a text with which none of them can begin is told by its first six letters.
 * A string ends where a word does, or before the genitive -s ("Poetins").
 */
final class Beginnings {

  private static final int LETTERS = 6;
  private static final int BITS = 16;

  private final long[] marks = new long[1 << BITS - 6];

  /** @param literals in small letters */
  Beginnings(Iterable<String> literals) {
    for (String literal : literals) {
      add(literal);
      add(literal + "s");
    }
  }

  private void add(String literal) {
    int mark = mark(literal, 0);
    marks[mark >> 6] |= 1L << mark;
  }

  /** False where none of the strings begins with the word that starts at a place of a text in small letters. */
  boolean mayBegin(String text, int at) {
    int mark = mark(text, at);
    return (marks[mark >> 6] & 1L << mark) != 0;
  }

  /** The first letters of a word, and whether it ends behind them. */
  private static int mark(String text, int at) {
    int hash = 0;
    int end = Math.min(text.length(), at + LETTERS);
    for (int i = at; i < at + LETTERS; i++) {
      if (i >= end || !Letters.isWord(text.charAt(i))) {
        hash = hash * 31 + 1;
        break;
      }
      hash = hash * 31 + text.charAt(i);
    }
    return hash * 0x9E3779B9 >>> Integer.SIZE - BITS;
  }
}
