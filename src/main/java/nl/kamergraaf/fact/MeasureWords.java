package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code measure-words.txt}. */
final class MeasureWords {

  private static final Wordlist ALL = Wordlist.beside(MeasureWords.class, "measure-words.txt");

  static final Set<String> BETWEEN = ALL.all("between");
  static final Set<String> TIED = ALL.all("tied");
  static final Set<String> GOVERNS = ALL.all("governs");
  static final Set<String> DEGREES = ALL.all("degrees");
  static final Set<String> TIMES = ALL.all("times");
  static final Set<String> LEVELS = ALL.all("levels");
  static final Set<String> HELPS = ALL.all("helps");
  static final Set<String> AMOUNTS = ALL.all("amounts");
  static final Set<String> NO_UNIT = ALL.all("no-unit");
  static final Set<String> STOPS = ALL.all("stops");
  static final Set<String> ONCE = ALL.all("once");

  static final Set<String> AUXILIARIES = ALL.all("auxiliaries");

  static final Set<String> DETERMINERS = ALL.all("determiners");

  private MeasureWords() {}
}
