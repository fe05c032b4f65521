package nl.kamergraaf.mention;

import java.util.Arrays;

/**
 * Which sets have a word that stands in a text, also inside a longer word. Most words that do not stand in it are told by their first three
 * characters; what was asked once is known, for a sentence with many measures is asked the same of each of them. Not safe for use by several threads.
 */
public final class WordsInside {

  /** Answers are kept for as many sets. */
  private static final int MOST = 1 << 13;
  private static final int STEP = 8;

  private final String text;
  private final long[] openings = new long[WordMarks.OPENINGS >> 6];
  private long[] asked = {};
  private long[] held = {};

  /** @param text in small letters */
  public WordsInside(String text) {
    this.text = text;
    for (int i = 1; i < text.length(); i++) {
      mark(WordMarks.pair(text.charAt(i - 1), text.charAt(i)));
      mark(WordMarks.opening(text, i - 1));
    }
  }

  private void mark(int opening) {
    openings[opening >> 6] |= 1L << opening;
  }

  public boolean hold(WordMarks set) {
    int serial = set.serial();
    if (serial >= MOST) {
      return set.stand(text, openings);
    }
    int place = serial >> 6;
    if (place >= asked.length) {
      asked = Arrays.copyOf(asked, place + STEP);
      held = Arrays.copyOf(held, place + STEP);
    }
    long bit = 1L << serial;
    if ((asked[place] & bit) == 0) {
      asked[place] |= bit;
      held[place] |= set.stand(text, openings) ? bit : 0;
    }
    return (held[place] & bit) != 0;
  }
}
