package nl.kamergraaf.mention;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of the sets that are asked for again and again have which words: each set has a number, each word of them a row of bits, one for each
 * number. Reading needs no lock: who has seen how many sets are known sees their bits.
 */
final class WordSets {

  /** Sets beyond these have no number. */
  static final int MOST = 1 << 14;
  /** The number of a set that has none. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  /** Rows grow by as many numbers at a time. */
  private static final int STEP = 256;
  private static final long[] IN_NONE = {};
  private static final Map<String, long[]> ROWS = new ConcurrentHashMap<>();

  private static volatile int known;

  private WordSets() {}

  /** How many sets have a number; the rows that are asked for afterwards tell of each of these. */
  static int known() {
    return known;
  }

  /** The row of a word. */
  static long[] row(String word) {
    return ROWS.getOrDefault(word, IN_NONE);
  }

  /** The number of a set that has none yet; its words are not to change. */
  static synchronized int add(Collection<String> words) {
    int number = known;
    if (number == MOST) {
      return UNKNOWN;
    }
    for (String word : words) {
      long[] row = row(word);
      if (number >= row.length << 6) {
        row = Arrays.copyOf(row, (number / STEP + 1) * STEP >> 6);
        ROWS.put(word, row);
      }
      row[number >> 6] |= 1L << number;
    }
    known = number + 1;
    return number;
  }
}
