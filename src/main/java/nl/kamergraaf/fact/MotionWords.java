package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code motion-words.txt}. */
final class MotionWords {

  private static final Wordlist ALL = Wordlist.beside(MotionWords.class, "motion-words.txt");

  static final Set<String> SET_ASIDE = ALL.all("set-aside");
  static final Set<String> ASKS_MONEY = ALL.all("asks-money");
  static final Set<String> FALSE = ALL.all("false");
  static final Set<String> TRUE = ALL.all("true");
  static final Set<String> FALSE_NOT = ALL.all("false-not");
  static final Set<String> CALLS = ALL.all("calls");
  static final Set<String> REFUSING = ALL.all("refusing");
  static final Set<String> OBJECTIONS = ALL.all("objections");
  static final Set<String> DENIES = ALL.all("denies");
  static final Set<String> ADOPTED = ALL.all("adopted");
  static final Set<String> CHOICES = ALL.all("choice");
  static final Set<String> DECIDED = ALL.all("decided");
  static final Set<String> DECIDERS = ALL.all("decider");
  static final Set<String> WRITERS = ALL.all("writer");
  static final Set<String> HOLDS = ALL.all("holds");
  static final Set<String> HOLDERS = ALL.all("holder");

  static final Set<String> PAPERS = ALL.all("paper");

  static final Set<String> PAPER_ASKERS = ALL.all("paper-asker");
  static final Set<String> PAPER_ASKED = ALL.all("paper-asked");
  static final Set<String> ASKED_PAPERS = ALL.all("asked-paper");
  static final Set<String> PAPER_HANDED = ALL.all("paper-handed");

  private MotionWords() {}
}
