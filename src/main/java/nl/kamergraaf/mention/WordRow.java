package nl.kamergraaf.mention;

/**
 * A word, and the sets that it is in as far as they were known when it was looked up: whether a set has it is a look at one bit. Immutable; a
 * set that was not known yet is asked itself.
 */
public final class WordRow {

  private final String word;
  private final int known;
  private final long[] sets;

  private WordRow(String word) {
    this.word = word;
    this.known = WordSets.known();
    this.sets = WordSets.row(word);
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
    return number < known ? has(sets, number) : set.has(word);
  }

  /** No set has become known since it was looked up. */
  boolean isFresh() {
    return known == WordSets.known();
  }

  static boolean has(long[] sets, int number) {
    int place = number >> 6;
    return place < sets.length && (sets[place] & 1L << number) != 0;
  }

  /** Several words, and the sets that have one of them. */
  public static final class Several {

    private final WordRow[] words;
    private final long[] sets;
    private final int known;

    public Several(WordRow[] words) {
      this.words = words;
      int length = 0;
      int known = WordSets.known();
      for (WordRow word : words) {
        length = Math.max(length, word.sets.length);
        known = Math.min(known, word.known);
      }
      this.known = known;
      this.sets = new long[length];
      for (WordRow word : words) {
        for (int i = 0; i < word.sets.length; i++) {
          sets[i] |= word.sets[i];
        }
      }
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
      if (number < known) {
        return has(sets, number);
      }
      for (WordRow word : words) {
        if (set.has(word.word)) {
          return true;
        }
      }
      return false;
    }
  }
}
