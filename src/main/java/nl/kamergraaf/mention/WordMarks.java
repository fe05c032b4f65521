package nl.kamergraaf.mention;

import java.util.Collection;
import java.util.Set;

/**
 * A set of words that is asked for again and again, as marks: every word has one of 2048, and a word whose mark the set does not have is
 * told to be outside it without a look at its letters. Made once for each set, which must not change.
 *
 * <p>So "does the sentence have a word of this set" is a few operations on two rows of bits for most sets and sentences.
 */
public final class WordMarks {

  private static final int BITS = 11;
  private static final int LONGS = 1 << BITS - 6;

  private static final int OPENING_BITS = 12;
  private static final int OPENINGS = 1 << OPENING_BITS;

  /** A table of few entries in many places, which starts anew when it is half full. */
  private static final int PLACES = 1 << 13;

  /** Sets of one or two words are known by their words, larger ones by themselves: who asks by a larger one keeps it. */
  private static final Class<?> FEW = Set.of("one").getClass();

  private static final Made MADE = new Made();

  private final Collection<String> of;
  private final String[] words;
  /** Marks of the first letters of each word, see {@link #openings(String)}; -1 for a word of one letter. */
  private final int[] openings;
  private final long[] marks = new long[LONGS];

  private WordMarks(Collection<String> of) {
    this.of = of;
    this.words = of.toArray(String[]::new);
    this.openings = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      add(mark(words[i]), marks);
      openings[i] = words[i].length() < 2 ? -1 : opening(words[i], 0);
    }
  }

  /** The marks of a set that stays as it is. */
  public static WordMarks of(Collection<String> words) {
    return MADE.of(words);
  }

  /** Whether a set has a word. */
  public static boolean has(Set<String> words, String word) {
    return of(words).has(word);
  }

  private boolean isOf(Collection<String> others) {
    return of == others || of.getClass() == FEW && of.equals(others);
  }

  /** The mark of a word. */
  public static int mark(String word) {
    return word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
  }

  /** An empty row, to which the marks of the words of a sentence are added. */
  public static long[] none() {
    return new long[LONGS];
  }

  public static void add(int mark, long[] marks) {
    marks[mark >> 6] |= 1L << mark;
  }

  /** False where no word with the mark of this one was added. */
  static boolean has(long[] marks, String word) {
    int mark = mark(word);
    return (marks[mark >> 6] & 1L << mark) != 0;
  }

  /** False where no word with one of the marks is in the set. */
  public boolean meet(long[] others) {
    long common = 0;
    for (int i = 0; i < LONGS; i++) {
      common |= marks[i] & others[i];
    }
    return common != 0;
  }

  /** Whether the set has a word with this mark. */
  public boolean has(int mark, String word) {
    return (marks[mark >> 6] & 1L << mark) != 0 && of.contains(word);
  }

  public boolean has(String word) {
    return has(mark(word), word);
  }

  /**
   * Marks of every two and every three characters of a text: most words that do not stand in it are told by their first three.
   *
   * @param text in small letters
   */
  public static long[] openings(String text) {
    long[] marks = new long[OPENINGS >> 6];
    for (int i = 1; i < text.length(); i++) {
      add(pair(text.charAt(i - 1), text.charAt(i)), marks);
      add(opening(text, i - 1), marks);
    }
    return marks;
  }

  private static int opening(String text, int at) {
    int pair = pair(text.charAt(at), text.charAt(at + 1));
    return at + 2 < text.length() ? (pair * 31 + text.charAt(at + 2)) * 0x9E3779B9 >>> Integer.SIZE - OPENING_BITS : pair;
  }

  private static int pair(char first, char second) {
    return (first << 5 ^ second) & OPENINGS - 1;
  }

  /** Whether one of the words stands in a text, also inside a longer word. */
  public boolean stand(String text, long[] openings) {
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
      return words.getClass() == FEW ? words.hashCode() * 31 : System.identityHashCode(words);
    }

    private synchronized WordMarks make(Collection<String> words) {
      WordMarks made = new WordMarks(words);
      if (2 * size >= PLACES) {
        table = new WordMarks[PLACES];
        size = 0;
      }
      int i = place(words);
      while (table[i & PLACES - 1] != null && !table[i & PLACES - 1].isOf(words)) {
        i++;
      }
      size += table[i & PLACES - 1] == null ? 1 : 0;
      table[i & PLACES - 1] = made;
      return made;
    }
  }
}
