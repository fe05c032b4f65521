package nl.kamergraaf.text;

/** The way between string indices and code points of one text, in near-constant time: counts are kept for every block of indices. */
final class CodePoints {

  private static final int BLOCK = 128;

  private final String text;
  /** Code points before each block; empty where every character is a code point of its own. */
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    int[] counts = new int[text.length() / BLOCK + 1];
    int points = 0;
    boolean pairs = false;
    for (int i = 0; i < text.length(); i++) {
      if (i % BLOCK == 0) {
        counts[i / BLOCK] = points;
      }
      // the second half of a pair belongs to the code point that its first half began
      boolean half = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      pairs |= half;
      points += half ? 0 : 1;
    }
    if (text.length() % BLOCK == 0) {
      counts[text.length() / BLOCK] = points;
    }
    this.before = pairs ? counts : new int[0];
  }

  /** Code points that begin before a string index. */
  int at(int index) {
    if (before.length == 0) {
      return index;
    }
    int block = index / BLOCK;
    int points = before[block];
    for (int i = block * BLOCK; i < index; i++) {
      boolean half = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      points += half ? 0 : 1;
    }
    return points;
  }

  /** String index at which a code point begins; the text's length for one past the last. */
  int index(int point) {
    if (before.length == 0) {
      return Math.min(point, text.length());
    }
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= point) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int index = low * BLOCK;
    int points = before[low];
    while (index < text.length()) {
      boolean half = index > 0 && Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
      if (!half && points == point) {
        return index;
      }
      points += half ? 0 : 1;
      index++;
    }
    return text.length();
  }
}
