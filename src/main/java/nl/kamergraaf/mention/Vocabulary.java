package nl.kamergraaf.mention;

import java.util.Set;

/**
 * The words of the strings that a scan looks for, by number: most words of a letter are among them, but a look at few bytes tells which.
 *
 * <p>A word is known by 64 bits made of its letters. Another word with the same bits is as good as impossible, and does no harm: who finds a
 * string by its words compares its letters in the end.
 */
final class Vocabulary {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] prints;
  private final int[] numbers;
  private final int shift;

  /** @param words in small letters; the first one gets the number 1 */
  Vocabulary(Set<String> words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * words.size() | 1);
    shift = Long.SIZE - bits;
    prints = new long[1 << bits];
    numbers = new int[1 << bits];
    int number = 0;
    for (String word : words) {
      long print = print(word, 0, word.length());
      int place = place(print);
      prints[place] = print;
      numbers[place] = ++number;
    }
  }

  /** Number of what stands at [from, to) of a text in small letters; 0 where it is no word of these. */
  int number(String text, int from, int to) {
    return numbers[place(print(text, from, to))];
  }

  /** Where a word stands, or would. */
  private int place(long print) {
    int place = (int) (print * SPREAD >>> shift);
    while (prints[place] != print && prints[place] != 0) {
      place = place + 1 & prints.length - 1;
    }
    return place;
  }

  private static long print(String text, int from, int to) {
    long print = to - from;
    for (int i = from; i < to; i++) {
      print = (print ^ text.charAt(i)) * SPREAD;
    }
    return print | 1;
  }
}
