package nl.kamergraaf.text;

import java.util.Locale;

/**
 * A place where a note mark may stand.
 *
 * @param range digits with their brackets, if they have any, and what joins them to a mark before them
 * @param number what the digits say, 1 to 999
 * @param score how much the place looks like a mark: about 1 for digits glued to a word, less where a number would do too
 */
record Mark(Range range, int number, double score) {

  /** Score of digits that are one number to all appearance: nothing but a mark that is missing between two others speaks for them. */
  static final double WEAK = -0.7;

  static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  static final int LONGEST_WORD = 60;

  boolean weak() {
    return score <= WEAK;
  }

  /** Value of at most three digits that do not begin with a nought, else 0. */
  static int number(Traced text, int start, int end) {
    int value = 0;
    for (int i = start; i < end && end - start <= 3; i++) {
      char c = text.at(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
      if (digit < 0 || i == start && digit == 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Letters before an index, in lower case. */
  static String wordBefore(Traced text, int end, int from) {
    int start = end;
    while (start > from && end - start < LONGEST_WORD && Character.isLetter(text.at(start - 1))) {
      start--;
    }
    return text.text(start, end).toLowerCase(Locale.ROOT);
  }
}
