package nl.kamergraaf.fact;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;

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
  static final Set<String> CARRIERS = ALL.all("carriers");
  static final Set<String> STOPS = ALL.all("stops");
  static final Set<String> ONCE = ALL.all("once");

  static final Set<String> AUXILIARIES = ALL.all("auxiliaries");

  static final Set<String> DETERMINERS = ALL.all("determiners");

  static final Set<String> SCALES = ALL.all("scales");
  /** Ends of nouns. */
  static final Endings LACKS = new Endings(ALL.all("lacks"));

  static final Set<String> PRONOUNS = ALL.all("pronouns");
  /** Words that open a clause without a comma, pronouns among them. */
  static final Set<String> OPENS = Stream.concat(ALL.all("opens").stream(), PRONOUNS.stream()).collect(Collectors.toUnmodifiableSet());
  static final Set<String> KNOWN = ALL.all("known");
  static final Set<String> MAIN = ALL.all("main");
  static final Set<String> MAIN_PLURAL = ALL.all("main-plural");

  static final Set<String> THERE = ALL.all("there");

  static final Set<String> HEDGES = ALL.all("hedges");

  static final Set<String> COMPARED = ALL.all("compared");
  static final Set<String> TELLS = ALL.all("tells");
  static final Set<String> LIMITS = ALL.all("limits");

  private MeasureWords() {}
}
