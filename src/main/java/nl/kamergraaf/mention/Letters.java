package nl.kamergraaf.mention;

import java.util.Locale;

/** What counts as a part of a word in Dutch text. */
public final class Letters {

  /** Up to here answers are looked up. */
  private static final int COMMON = 0x300;

  private static final boolean[] WORD = new boolean[COMMON];

  static {
    for (char c = 0; c < COMMON; c++) {
      WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  /** A letter or digit at an index; outside the text there is none. */
  static boolean isWord(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  static boolean isWord(char c) {
    return c < COMMON ? WORD[c] : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The word starts with a capital and is not all capitals: "Noord", not "EU". */
  static boolean isCapitalised(CharSequence word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
  }

  /** The same words with a capital first letter. */
  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The same text in small letters, character for character, so that every index stays. */
  static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  /** Whether words have no small letter: "EU", "DE MINISTER". */
  public static boolean inCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** The same words with a small first letter. */
  public static String uncapitalised(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
