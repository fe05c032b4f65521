package nl.kamergraaf.text;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Parts of words, each counted. A part is a number made of its letters: a paragraph has hundreds of them, and no string is made for any. Two
 * parts with the same number are as good as impossible.
 */
final class Parts {

  /** Letters of a part. */
  static final int LENGTH = 5;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** A place is free where the count is 0; less than half of them are taken. */
  private long[] parts = new long[64];

  private int[] counts = new int[parts.length];
  private int size;

  /** The part of a word that begins at an index. */
  static long at(String word, int index) {
    long part = 0;
    for (int i = index; i < index + LENGTH; i++) {
      part = (part ^ word.charAt(i)) * SPREAD;
    }
    return part ^ part >>> 32;
  }

  /** The parts of a word, each once. */
  static long[] of(String word) {
    long[] parts = new long[Math.max(0, word.length() - LENGTH + 1)];
    int size = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = at(word, i);
      int known = 0;
      while (known < size && parts[known] != part) {
        known++;
      }
      parts[known] = part;
      size = Math.max(size, known + 1);
    }
    return Arrays.copyOf(parts, size);
  }

  /** Takes every part of a word. */
  void addAll(String word) {
    for (int i = 0; i + LENGTH <= word.length(); i++) {
      add(at(word, i));
    }
  }

  void add(long part) {
    if (2 * size >= parts.length) {
      grow();
    }
    int place = place(part);
    size += counts[place] == 0 ? 1 : 0;
    parts[place] = part;
    counts[place]++;
  }

  /** How often it was added. */
  int count(long part) {
    return counts[place(part)];
  }

  boolean contains(long part) {
    return count(part) > 0;
  }

  /** Gives each part once. */
  void forEach(LongConsumer out) {
    for (int i = 0; i < parts.length; i++) {
      if (counts[i] > 0) {
        out.accept(parts[i]);
      }
    }
  }

  private int place(long part) {
    int place = (int) part & parts.length - 1;
    while (counts[place] > 0 && parts[place] != part) {
      place = place + 1 & parts.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] old = parts;
    int[] count = counts;
    parts = new long[2 * old.length];
    counts = new int[parts.length];
    for (int i = 0; i < old.length; i++) {
      if (count[i] > 0) {
        int place = place(old[i]);
        parts[place] = old[i];
        counts[place] = count[i];
      }
    }
  }
}
