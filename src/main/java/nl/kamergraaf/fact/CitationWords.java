package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;

/** The words of {@code citation-words.txt}. */
final class CitationWords {

  private static final Wordlist ALL = Wordlist.beside(CitationWords.class, "citation-words.txt");

  static final Endings DATED = new Endings(ALL.all("dated"));

  static final Set<String> RECEIVER = ALL.all("receiver");

  static final Set<String> BY = ALL.all("by");

  private CitationWords() {}
}
