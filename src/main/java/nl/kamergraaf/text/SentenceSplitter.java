package nl.kamergraaf.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into sentences as ministries write them: abbreviations, initials, ordinals, decimals and parentheses do not end one;
 * an abbreviation does where the next word has a capital ({@code op 15 januari jl. De Raad …}).
 */
final class SentenceSplitter {

  /** Several times the longest sentence known. What goes on for longer is a table or noise and is cut where it pauses, so that no step needs long for it. */
  static final int LONGEST = 2000;

  private static final int LONGEST_WORD = 60;
  private static final int CURRENCY = 3;
  /** Longest parenthesis that is kept in one piece. */
  private static final int LONGEST_PARENTHESIS = 300;

  private final String text;

  SentenceSplitter(String text) {
    this.text = text;
  }

  /** The sentences of a paragraph, without blanks around them. */
  List<Range> split(Range paragraph) {
    List<Range> sentences = new ArrayList<>();
    BitSet closed = parentheses(paragraph);
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      if (c != '.' && c != '?' && c != '!' && c != '…') {
        i++;
        continue;
      }
      int stop = i;
      while (i < paragraph.end() && ".?!…".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      int end = i;
      while (end < paragraph.end() && "\"')]".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end < paragraph.end() && text.charAt(end) == ' ' && !closed.get(stop - paragraph.start()) && ends(start, stop, end, paragraph.end())) {
        add(start, end, sentences);
        start = end + 1;
        i = start;
      }
    }
    if (start < paragraph.end()) {
      add(start, paragraph.end(), sentences);
    }
    return sentences;
  }

  private void add(int from, int to, List<Range> sentences) {
    int start = from;
    while (to - start > LONGEST) {
      int pause = pause(start, start + LONGEST);
      sentences.add(new Range(start, pause));
      start = text.charAt(pause) == ' ' ? pause + 1 : pause;
    }
    sentences.add(new Range(start, to));
  }

  /** The last blank behind a semicolon, else behind a comma, else the last blank, if one stands in the second half of the stretch; else its end. */
  private int pause(int from, int to) {
    for (char mark : new char[] {';', ',', 0}) {
      for (int i = to; i > from + LONGEST / 2; i--) {
        if (text.charAt(i) == ' ' && (mark == 0 || text.charAt(i - 1) == mark)) {
          return i;
        }
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  /** Places inside a parenthesis that closes again soon, counted from the paragraph's start. */
  private BitSet parentheses(Range paragraph) {
    BitSet inside = new BitSet();
    if (text.indexOf('(', paragraph.start(), paragraph.end()) < 0) {
      return inside;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        int from = open.pop();
        if (i - from <= LONGEST_PARENTHESIS) {
          inside.set(from - paragraph.start(), i - paragraph.start());
        }
      }
    }
    return inside;
  }

  /** Whether a sentence that began at {@code start} ends with the stop at {@code stop}; {@code end} is after its quotes. */
  private boolean ends(int start, int stop, int end, int paragraphEnd) {
    int next = end + 1;
    while (next < paragraphEnd && "\"'([".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= paragraphEnd) {
      return true;
    }
    char follows = text.charAt(next);
    if (Character.isLowerCase(follows)) {
      return false;
    }
    if (text.charAt(stop) != '.' || end > stop + 1) {
      return true;
    }
    int word = stop;
    while (word > start && stop - word < LONGEST_WORD && text.charAt(word - 1) != ' ') {
      word--;
    }
    while (word < stop && "\"'([".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    String token = text.substring(word, stop + 1).toLowerCase(Locale.ROOT);
    if (Lists.ABBREVIATIONS.has("number", token)) {
      return !Character.isDigit(follows) && !code(next, paragraphEnd);
    }
    if (Lists.ABBREVIATIONS.has("inside", token)) {
      return false;
    }
    if (Lists.ABBREVIATIONS.has("either", token)) {
      return Character.isUpperCase(follows) && next == end + 1 && !currency(next, paragraphEnd);
    }
    return !(word == start && ordinal(word, stop)) && !initials(word, stop) && !dotted(token);
  }

  /** {@code op 3 mei jl. EUR 5 miljoen}: the code of a currency before its figure. */
  private boolean currency(int from, int to) {
    int code = from + CURRENCY;
    return code + 1 < to && text.substring(from, code).chars().allMatch(Character::isUpperCase) && text.charAt(code) == ' ' && Character.isDigit(text.charAt(code + 1));
  }

  /** A chapter or a letter of the Senate: {@code nr. XII}, {@code nr. A}. */
  private boolean code(int from, int to) {
    int end = from;
    while (end < to && end < from + 6 && "ABCDEFGHIVXLM".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > from && (end == to || !Character.isLetter(text.charAt(end)));
  }

  /** {@code 1.} or {@code a.} at the start. */
  private boolean ordinal(int from, int stop) {
    return stop - from <= 3 && (stop - from == 1 || text.substring(from, stop).chars().allMatch(Character::isDigit));
  }

  /** {@code R.}, {@code J.A.}, {@code Th.} */
  private boolean initials(int from, int stop) {
    int letters = 0;
    for (int i = from; i <= stop; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (letters == 0 || letters > 2) {
          return false;
        }
        letters = 0;
      } else if (letters == 0 ? Character.isUpperCase(c) : Character.isLowerCase(c) && letters == 1 && "TCPSJ".indexOf(text.charAt(i - 1)) >= 0) {
        letters++;
      } else {
        return false;
      }
    }
    return stop > from;
  }

  /** An abbreviation that no list has: {@code i.h.b.} */
  private static boolean dotted(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(token.charAt(i)) : token.charAt(i) != '.') {
        return false;
      }
    }
    return token.length() > 2 && token.length() % 2 == 0;
  }
}
