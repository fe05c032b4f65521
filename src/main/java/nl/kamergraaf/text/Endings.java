package nl.kamergraaf.text;

import java.util.Collection;

/** Endings of words, looked for in words: most words are told by their last letter. */
public final class Endings {

  private static final int LETTERS = 64;

  private final String[] endings;
  private final long last;

  public Endings(Collection<String> endings) {
    this.endings = endings.toArray(String[]::new);
    long letters = 0;
    for (String ending : this.endings) {
      letters |= bit(ending);
    }
    this.last = letters;
  }

  /** Whether a word ends in one of them, or is one. */
  public boolean end(String word) {
    if (word.isEmpty() || (last & bit(word)) == 0) {
      return false;
    }
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static long bit(String word) {
    return 1L << word.charAt(word.length() - 1) % LETTERS;
  }
}
