package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code motion-words.txt}. */
final class MotionWords {

  private static final Wordlist ALL = Wordlist.beside(MotionWords.class, "motion-words.txt");

  static final Set<String> NO_REFUSAL = ALL.all("no-refusal");
  static final Set<String> SET_ASIDE = ALL.all("set-aside");
  static final Set<String> ASKS_MONEY = ALL.all("asks-money");
  static final Set<String> FALSE = ALL.all("false");
  static final Set<String> TRUE = ALL.all("true");
  static final Set<String> FALSE_NOT = ALL.all("false-not");
  static final Set<String> CALLS = ALL.all("calls");
  static final Set<String> CLAIMS = ALL.all("claim");
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

  static final Set<String> SAYS = ALL.all("says");
  static final Set<String> OPINIONS = ALL.all("opinions");
  static final Set<String> ASKS_FOR = ALL.all("asks-for");
  static final Set<String> ADVISES = ALL.all("advises");
  static final Set<String> PREDECESSORS = ALL.all("predecessor");
  static final Set<String> FORMER = ALL.all("former");
  static final Set<String> ONCE = ALL.all("once");
  static final Set<String> NO_PROGRESS = ALL.all("no-progress");
  static final Set<String> PREPARES = ALL.all("prepares");
  static final Set<String> REJECTS = ALL.all("rejects");
  static final Set<String> CARRYING_OUT = ALL.all("carrying-out");
  static final Set<String> ASIDE = ALL.all("aside");
  static final Set<String> ASIDE_BEHIND = ALL.all("aside-behind");
  static final Set<String> MORE = ALL.all("more");
  static final Set<String> GROWN = ALL.all("grown");
  static final Set<String> SHIFTS = ALL.all("shifts");
  static final Set<String> GRANTS = ALL.all("grants");
  static final Set<String> DISPUTES = ALL.all("disputes");
  static final Set<String> SAYING_NOUNS = ALL.all("saying-noun");
  static final Set<String> UNWILLING = ALL.all("unwilling");
  static final Set<String> REFUSES = ALL.all("refuses");
  static final Set<String> NEEDED = ALL.all("needed");
  static final Set<String> ADVICE = ALL.all("advice");
  static final Set<String> ADOPTS = ALL.all("adopts");
  static final Set<String> ADOPTS_PARTED = ALL.all("adopts-parted");
  static final Set<String> PARTS = ALL.all("parts");
  static final Set<String> DOES = ALL.all("does");
  static final Set<String> INSTEAD = ALL.all("instead");

  static final Set<String> QUESTIONS = ALL.all("question");
  static final Set<String> QUESTION_WORDS = ALL.all("question-word");
  static final Set<String> BEGUN = ALL.all("begun");

  static final Set<String> WEIGHS = ALL.all("weighs");
  static final Set<String> COLLEAGUES = ALL.all("colleague");
  static final Set<String> LEAVES = ALL.all("leaves");

  static final Set<String> OBSTACLES = ALL.all("obstacle");
  static final Set<String> DECLARES = ALL.all("declares");
  static final Set<String> ALMOST = ALL.all("almost");
  static final Set<String> BEFORE = ALL.all("before");
  static final Set<String> SEEMS = ALL.all("seems");
  static final Set<String> HAPPENED = ALL.all("happened");
  static final Set<String> HEARSAY = ALL.all("hearsay");
  static final Set<String> REPORTS = ALL.all("reports");
  static final Set<String> DEEDS = ALL.all("deeds");
  static final Set<String> STARTED = ALL.all("started");
  static final Set<String> TELLS = ALL.all("tells");
  static final Set<String> REGARDS = ALL.all("regards");
  static final Set<String> FURTHER = ALL.all("further");
  static final Set<String> MEMBERS = ALL.all("members");
  static final Set<String> HELD = ALL.all("held");
  static final Set<String> POSSIBLE = ALL.all("possible");
  static final Set<String> IMPOSSIBLE = ALL.all("impossible");
  static final Set<String> ASKED = ALL.all("asked");
  static final Set<String> NOT_QUITE = ALL.all("not-quite");
  static final Set<String> HANDLINGS = ALL.all("handlings");
  static final Set<String> STOPS = ALL.all("stops");
  static final Set<String> STOPPED = ALL.all("stopped");
  static final Set<String> GOES_ON = ALL.all("goes-on");
  static final Set<String> WANTS = ALL.all("wants");
  static final Set<String> GOVERNED_ONLY = ALL.all("governed-only");
  static final Set<String> GISTS = ALL.all("gist");
  static final Set<String> TALKS = ALL.all("talks");
  static final Set<String> OWN_WAY = ALL.all("own-way");
  static final Set<String> INITIATIVES = ALL.all("initiative");
  static final Set<String> UNDERSTANDS = ALL.all("understands");
  static final Set<String> PREPARING = ALL.all("preparing");
  static final Set<String> TURNS = ALL.all("turns-to");
  static final Set<String> BEGINS = ALL.all("begins-to-speak");
  static final Set<String> SPEAKS_BESIDE = ALL.all("speaks-beside");
  static final Set<String> TURNED_OUT = ALL.all("turned-out");
  static final Set<String> AMOUNTS = ALL.all("amounts-to");
  static final Set<String> PROMISED = ALL.all("promised");
  static final Set<String> MEMBERS_ASK = ALL.all("members-ask");

  private MotionWords() {}
}
