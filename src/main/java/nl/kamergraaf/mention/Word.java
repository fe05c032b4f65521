package nl.kamergraaf.mention;

import nl.kamergraaf.text.Range;

/** A word, number or punctuation mark of a sentence, with its place in the letter's text. */
record Word(Form form, int start, int end) {

  /** The word that stands at [start, end) of a text. */
  static Word of(String text, int start, int end) {
    return new Word(Forms.at(text, start, end), start, end);
  }

  String text() {
    return form.text();
  }

  String lower() {
    return form.lower();
  }

  boolean is(String other) {
    return text().equals(other);
  }

  /** Starts with a capital letter: "Boswijk", "EU", "'t" does not. */
  boolean capital() {
    return Character.isUpperCase(text().charAt(0));
  }

  /** One capital and at least two small letters behind it: "Boswijk"; "EU", "De" and "McAllister" are not. */
  boolean titleCase() {
    return capital() && text().length() > 2 && text().chars().skip(1).allMatch(Character::isLowerCase);
  }

  boolean punctuation() {
    return text().length() == 1 && !Letters.isWord(text().charAt(0));
  }

  /** Initials: "R.", "R.P.", "Th.J.". */
  boolean initials() {
    return text().charAt(text().length() - 1) == '.' && text().length() <= 14 && capital();
  }

  Range range() {
    return new Range(start, end);
  }
}
