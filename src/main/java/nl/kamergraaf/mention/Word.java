package nl.kamergraaf.mention;

import java.util.Locale;
import nl.kamergraaf.text.Range;

/** A word, number or punctuation mark of a sentence, with its place in the letter's text. */
record Word(String text, int start, int end) {

  boolean is(String other) {
    return text.equals(other);
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Starts with a capital letter: "Boswijk", "EU", "'t" does not. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean punctuation() {
    return !Letters.isWord(text.charAt(0)) && text.length() == 1;
  }

  /** Initials: "R.", "R.P.", "Th.J.". */
  boolean initials() {
    return capital() && text.charAt(text.length() - 1) == '.' && text.length() <= 14;
  }

  Range range() {
    return new Range(start, end);
  }
}
