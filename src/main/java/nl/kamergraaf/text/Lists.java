package nl.kamergraaf.text;

import nl.kamergraaf.bundled.Wordlist;

/** The word lists of this package. */
final class Lists {

  /** Abbreviations, by what a full stop after them means. */
  static final Wordlist ABBREVIATIONS = Wordlist.beside(Lists.class, "abbreviations.txt");

  /** What digits belong to when they are glued to it. */
  static final Wordlist DIGITS = Wordlist.beside(Lists.class, "digits.txt");

  /** Words of a note's text and words of the sentence that such a note stands at, by kind of source. */
  static final Wordlist TOPICS = Wordlist.beside(Lists.class, "note-topics.txt");

  private Lists() {}
}
