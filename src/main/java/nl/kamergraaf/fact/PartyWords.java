package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;

/** The words of {@code party-words.txt}. */
final class PartyWords {

  private static final Wordlist ALL = Wordlist.beside(PartyWords.class, "party-words.txt");

  static final List<StagePattern> GIVES = ALL.all("gives").stream().map(StagePattern::of).toList();
  static final Set<String> HELPS = ALL.all("helps");
  static final Set<String> NEEDS = ALL.all("needs");
  static final Set<String> ASKS = ALL.all("asks");
  static final Set<String> GOES = ALL.all("goes");
  /** Ends of nouns. */
  static final Endings GIVEN = new Endings(ALL.all("given"));
  static final Set<String> PARTS = ALL.all("parts");

  private PartyWords() {}
}
