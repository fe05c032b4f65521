package nl.kamergraaf.source;

import nl.kamergraaf.bundled.Wordlist;

/** The word lists of this package. */
final class Lists {

  /** Words of signature blocks. */
  static final Wordlist OFFICES = Wordlist.beside(Lists.class, "offices.txt");

  /** Labels and relations of headers. */
  static final Wordlist LABELS = Wordlist.beside(Lists.class, "labels.txt");

  private Lists() {}
}
