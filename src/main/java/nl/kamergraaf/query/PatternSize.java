package nl.kamergraaf.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large the machine of a regular expression becomes: RE2 writes {@code (a{100}){100}} out ten thousand times. Counts too much
 * rather than too little.
 */
final class PatternSize {

  private final String text;
  private final Deque<Long> open = new ArrayDeque<>();
  private long sum;
  private long last;
  private int at;

  private PatternSize(String text) {
    this.text = text;
  }

  /** {@code (a{100}){100}} → about ten thousand. */
  static long of(String text) {
    PatternSize size = new PatternSize(text);
    while (size.at < text.length()) {
      size.next();
    }
    while (!size.open.isEmpty()) {
      size.close();
    }
    return size.sum + size.last;
  }

  private void next() {
    char c = text.charAt(at++);
    switch (c) {
      case '\\' -> {
        at++;
        item(1);
      }
      case '[' -> {
        characterClass();
        item(1);
      }
      case '(' -> {
        item(0);
        open.push(sum);
        sum = 0;
      }
      case ')' -> close();
      case '{' -> last = Math.min(Integer.MAX_VALUE, last * most());
      case '*', '+', '?' -> last++;
      default -> item(1);
    }
  }

  private void item(long size) {
    sum += last;
    last = size;
  }

  private void close() {
    long inside = sum + last + 2;
    sum = open.isEmpty() ? 0 : open.pop();
    last = inside;
  }

  private void characterClass() {
    at += text.startsWith("^]", at) ? 2 : text.startsWith("]", at) ? 1 : 0;
    while (at < text.length() && text.charAt(at) != ']') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** The largest number between the braces; one, where there is none. */
  private long most() {
    long most = 1;
    long number = 0;
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at++);
      number = Character.isDigit(c) ? Math.min(number * 10 + Character.digit(c, 10), Integer.MAX_VALUE) : 0;
      most = Math.max(most, number);
    }
    at++;
    return most;
  }
}
