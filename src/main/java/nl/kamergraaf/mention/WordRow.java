package nl.kamergraaf.mention;

/**
 * A word, and the sets that it is in: whether a set has it is a look at one bit. Sets become known while letters are read; a word that meets one
 * that was not known yet when it was looked up is looked up once more. Safe for use by several threads: what is known is replaced as a whole.
 */
public final class WordRow {

  private final String word;
  private Known known;

  private WordRow(String word) {
    this.word = word;
    this.known = Known.of(word);
  }

  public static WordRow of(String word) {
    return new WordRow(word);
  }

  public String word() {
    return word;
  }

  /** Whether the word is one of a set. */
  public boolean in(WordMarks set) {
    int number = set.number();
    if (number == WordSets.UNKNOWN) {
      return set.has(word);
    }
    return upTo(number).has(number);
  }

  private Known upTo(int number) {
    Known now = known;
    if (number >= now.sets) {
      now = Known.of(word);
      known = now;
    }
    return now;
  }

  /**
   * A bit for each set.
   *
   * @param sets how many were known
   */
  private record Known(int sets, long[] bits) {

    static Known of(String word) {
      int sets = WordSets.known(); // before the bits: they tell at least of these
      return new Known(sets, WordSets.row(word));
    }

    boolean has(int number) {
      int place = number >> 6;
      return place < bits.length && (bits[place] & 1L << number) != 0;
    }
  }

  /** Several words, and the sets that have one of them. */
  public static final class Several {

    private final WordRow[] words;
    private Known known;

    public Several(WordRow[] words) {
      this.words = words;
      this.known = known(WordSets.known());
    }

    public WordRow get(int i) {
      return words[i];
    }

    public int size() {
      return words.length;
    }

    /** Whether one of the words is in a set. */
    public boolean meet(WordMarks set) {
      int number = set.number();
      if (number == WordSets.UNKNOWN) {
        for (WordRow word : words) {
          if (set.has(word.word)) {
            return true;
          }
        }
        return false;
      }
      Known now = known;
      if (number >= now.sets) {
        now = known(WordSets.known());
        known = now;
      }
      return now.has(number);
    }

    /** @param sets how many are known: more may be by the time that the words are looked at */
    private Known known(int sets) {
      long[] bits = new long[sets + Long.SIZE - 1 >> 6];
      for (WordRow word : words) {
        long[] row = word.upTo(sets - 1).bits;
        for (int i = 0; i < Math.min(bits.length, row.length); i++) {
          bits[i] |= row[i];
        }
      }
      return new Known(sets, bits);
    }
  }
}
