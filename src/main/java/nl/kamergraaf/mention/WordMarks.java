package nl.kamergraaf.mention;

import java.util.Collection;

/**
 * A set of words that is asked for again and again, known by a number, so that words tell by a bit whether it has them: see {@link WordRow}. Made once
 * for each set, which must not change.
 */
public final class WordMarks {

  private static final int OPENING_BITS = 12;
  static final int OPENINGS = 1 << OPENING_BITS;

  /** A table of few entries in many places, which starts anew when it is half full. */
  private static final int PLACES = 1 << 15;

  /** Sets of so few words are known by their words, larger ones by themselves: who asks by a larger one keeps it. */
  private static final int FEW = 2;

  private static final Made MADE = new Made();

  private final Collection<String> of;
  private final String[] words;
  /** Marks of the first letters of each word, see {@link WordsInside}; -1 for a word of one letter. */
  private final int[] openings;
  /** Counts those that were made. */
  private final int serial;
  /** One more than the number, so that what another thread does not see yet is none. */
  private volatile int number;

  private WordMarks(Collection<String> of, int serial) {
    this.of = of;
    this.serial = serial;
    this.words = of.toArray(String[]::new);
    this.openings = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      openings[i] = words[i].length() < 2 ? -1 : opening(words[i], 0);
    }
  }

  /** What is known of a set that stays as it is. */
  public static WordMarks of(Collection<String> words) {
    return MADE.of(words);
  }

  private boolean isOf(Collection<String> others) {
    return of == others || words.length <= FEW && of.equals(others);
  }

  /** The number of the set among those that words know of; {@link WordSets#UNKNOWN} where there are too many. */
  int number() {
    int own = number;
    if (own == 0) {
      int added = WordSets.add(of);
      own = added == WordSets.UNKNOWN ? added : added + 1;
      number = own;
    }
    return own == WordSets.UNKNOWN ? own : own - 1;
  }

  /** Which of those made it is, counted from 0. */
  int serial() {
    return serial;
  }

  /** Those of the set. */
  public Collection<String> words() {
    return of;
  }

  /** Whether the set has a word. */
  public boolean has(String word) {
    return of.contains(word);
  }

  /** A mark of the first three characters from a place on, of two where the text ends behind them. */
  static int opening(String text, int at) {
    int pair = pair(text.charAt(at), text.charAt(at + 1));
    return at + 2 < text.length() ? (pair * 31 + text.charAt(at + 2)) * 0x9E3779B9 >>> Integer.SIZE - OPENING_BITS : pair;
  }

  static int pair(char first, char second) {
    return (first << 5 ^ second) & OPENINGS - 1;
  }

  /** Whether one of the words stands in a text, also inside a longer word. */
  boolean stand(String text, long[] openings) {
    for (int i = 0; i < words.length; i++) {
      int mark = this.openings[i];
      if ((mark < 0 || (openings[mark >> 6] & 1L << mark) != 0) && text.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Those made so far. Reading needs no lock: an entry is complete when it is seen, and one that is not seen is looked for once more. */
  private static final class Made {

    private WordMarks[] table = new WordMarks[PLACES];
    private int size;
    private int made;

    WordMarks of(Collection<String> words) {
      WordMarks[] known = table;
      for (int i = place(words); ; i++) {
        WordMarks marks = known[i & PLACES - 1];
        if (marks == null) {
          return make(words);
        }
        if (marks.isOf(words)) {
          return marks;
        }
      }
    }

    private static int place(Collection<String> words) {
      return words.size() <= FEW ? words.hashCode() * 31 : System.identityHashCode(words);
    }

    private synchronized WordMarks make(Collection<String> words) {
      WordMarks marks = new WordMarks(words, made++);
      if (2 * size >= PLACES) {
        table = new WordMarks[PLACES];
        size = 0;
      }
      int i = place(words);
      while (table[i & PLACES - 1] != null && !table[i & PLACES - 1].isOf(words)) {
        i++;
      }
      size += table[i & PLACES - 1] == null ? 1 : 0;
      table[i & PLACES - 1] = marks;
      return marks;
    }
  }
}
