package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code citation-words.txt}. */
final class CitationWords {

  private static final Wordlist ALL = Wordlist.beside(CitationWords.class, "citation-words.txt");

  static final Set<String> DATED = ALL.all("dated");

  static final Set<String> RECEIVER = ALL.all("receiver");

  static final Set<String> BY = ALL.all("by");

  private CitationWords() {}
}
