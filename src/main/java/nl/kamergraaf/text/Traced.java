package nl.kamergraaf.text;

import java.util.Arrays;
import java.util.List;

/** Text under construction in which every character knows the stretch of the source that it stands for, by string indices. */
final class Traced {

  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;

  Traced(int capacity) {
    chars = new char[capacity];
    from = new int[capacity];
    to = new int[capacity];
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }

  void add(char c, int sourceFrom, int sourceTo) {
    if (length == chars.length) {
      int capacity = Math.max(64, length + (length >> 1));
      chars = Arrays.copyOf(chars, capacity);
      from = Arrays.copyOf(from, capacity);
      to = Arrays.copyOf(to, capacity);
    }
    chars[length] = c;
    from[length] = sourceFrom;
    to[length] = sourceTo;
    length++;
  }

  /** Lets the last character stand for more of the source. */
  void stretch(int sourceTo) {
    to[length - 1] = sourceTo;
  }

  /** Takes back the last characters. */
  void cut(int newLength) {
    length = newLength;
  }

  String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** All but the characters of some ranges, which are sorted and do not overlap. */
  Traced without(List<Range> removed) {
    if (removed.isEmpty()) {
      return this;
    }
    Traced rest = new Traced(length);
    int next = 0;
    for (Range range : removed) {
      rest.append(this, next, range.start());
      next = range.end();
    }
    rest.append(this, next, length);
    return rest;
  }

  private void append(Traced other, int start, int end) {
    int count = end - start;
    System.arraycopy(other.chars, start, chars, length, count);
    System.arraycopy(other.from, start, from, length, count);
    System.arraycopy(other.to, start, to, length, count);
    length += count;
  }

}
