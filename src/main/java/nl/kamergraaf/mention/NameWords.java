package nl.kamergraaf.mention;

import nl.kamergraaf.bundled.Wordlist;

/** Words that tell of names: what stands before them, in them or for them. */
final class NameWords {

  static final Wordlist ALL = Wordlist.beside(NameWords.class, "name-words.txt");

  private NameWords() {}
}
