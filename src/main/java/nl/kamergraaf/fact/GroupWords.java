package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code group-words.txt}. */
final class GroupWords {

  private static final Wordlist ALL = Wordlist.beside(GroupWords.class, "group-words.txt");

  static final Set<String> HEADS = ALL.all("head");
  static final Set<String> STRICT = ALL.all("strict");
  static final Set<String> MANY = ALL.all("many");
  static final Set<String> BEFORE = ALL.all("before");
  static final Set<String> STAYS = ALL.all("stays");
  static final Set<String> MANY_FOR = ALL.all("many-for");
  static final Set<String> ADJECTIVES = ALL.all("adjective");
  static final Set<String> LEFT = ALL.all("left");
  static final Set<String> HANDS = ALL.all("hands");
  static final Set<String> COMPOSED = ALL.all("composed");
  static final Set<String> FORMERLY = ALL.all("formerly");
  static final Set<String> STILL = ALL.all("still");
  static final Set<String> HEREOF = ALL.all("hereof");
  static final Set<String> POINTED = ALL.all("pointed");
  static final Set<String> GENERIC = ALL.all("generic");
  static final Set<String> POINTERS = ALL.all("pointer");
  static final Set<String> WHICH = ALL.all("which");
  static final Set<String> DESCRIBED = ALL.all("described");
  static final Set<String> ARTICLES = ALL.all("article");
  static final Set<String> CIRCLES = ALL.all("circle");
  static final Set<String> STATES = ALL.all("states");
  static final Set<String> BARE = ALL.all("bare");
  static final Set<String> AGENTS = ALL.all("agent");
  static final Set<String> DOMESTIC = ALL.all("domestic");
  static final Set<String> VERBAND = ALL.all("verband");
  static final Set<String> BESIDE_MEMBERS = ALL.all("beside-members");
  static final Set<String> INVITED = ALL.all("invited");
  static final Set<String> BELONGS = ALL.all("belongs");
  static final Set<String> HELD = ALL.all("held");
  static final Set<String> RESTS = ALL.all("rests");
  static final Set<String> FILLED = ALL.all("filled");
  static final Set<String> GIVES = ALL.all("gives");
  static final Set<String> SUPPORTS = ALL.all("supports");
  static final Set<String> FINANCES = ALL.all("finances");
  static final Set<String> DELIVERS = ALL.all("delivers");
  static final Set<String> ASKED = ALL.all("asked");
  static final Set<String> PARTAKING = ALL.all("partaking");
  static final Set<String> OPEN = ALL.all("open");
  static final Set<String> STUDIES = ALL.all("studies");
  static final Set<String> DISSOLVED = ALL.all("dissolved");
  static final Set<String> ENDED = ALL.all("ended");
  static final Set<String> REGIONS = ALL.all("region");
  static final Set<String> ADMITTED = ALL.all("admitted");
  static final Set<String> ORGANS = ALL.all("organ");
  static final Set<String> SOON = ALL.all("soon");
  static final Set<String> QUESTIONS = ALL.all("question");
  static final Set<String> LASTED = ALL.all("lasted");
  static final Set<String> LENDS = ALL.all("lends");
  static final Set<String> GETS = ALL.all("gets");
  static final Set<String> HELP = ALL.all("help");
  static final Set<String> SEVERAL = ALL.all("several");
  static final Set<String> URGED = ALL.all("urged");
  static final Set<String> BROUGHT = ALL.all("brought");
  static final Set<String> PASSED = ALL.all("passed");
  static final Set<String> ASKED_FOR = ALL.all("asked-for");
  static final Set<String> DECIDED = ALL.all("decided");
  static final Set<String> UNDECIDED = ALL.all("undecided");
  static final Set<String> TERMINATES = ALL.all("terminates");
  static final Set<String> TERMINATION = ALL.all("termination");
  static final Set<String> ENDS = ALL.all("ends");
  static final Set<String> PLANS = ALL.all("plans");
  static final Set<String> ENVOYS = ALL.all("envoy");

  static final Set<String> INITIATIVES = ALL.all("initiative");
  static final Set<String> FORMED = ALL.all("formed");
  static final Set<String> TALKS = ALL.all("talks");
  static final Set<String> BODIES = ALL.all("body");
  static final Set<String> NOUNS = ALL.all("noun");
  static final Set<String> ABSTRACT = ALL.all("abstract");
  static final Set<String> DEEDS = ALL.all("deed");
  static final Set<String> MEETINGS = ALL.all("meeting");
  static final Set<String> MADE = ALL.all("made");
  static final Set<String> SESSIONS = ALL.all("sessions");
  static final Set<String> GOTTEN = ALL.all("gotten");
  static final Set<String> FOUNDED = ALL.all("founded");
  static final Set<String> CONCLUDES = ALL.all("concludes");
  static final Set<String> CONCLUDED = ALL.all("concluded");
  static final Set<String> UPKEEP = ALL.all("upkeep");
  static final Set<String> ASKS_FOR = ALL.all("asks-for");
  static final Set<String> EXTENDS = ALL.all("extends");
  static final Set<String> PEOPLE = ALL.all("people");
  static final Set<String> QUALITY = ALL.all("quality");
  static final Set<String> COUNTS = ALL.all("counts");
  static final Set<String> APPOSED = ALL.all("apposed");
  static final Set<String> DEPLOYS = ALL.all("deploys");
  static final Set<String> UNITS = ALL.all("unit");
  static final Set<String> STOPS = ALL.all("stops");
  static final Set<String> APART = ALL.all("apart");
  static final Set<String> HAS_MEMBERS = ALL.all("has-members");
  static final Set<String> TELLS = ALL.all("tells");
  static final Set<String> PLAIN = ALL.all("plain");
  static final Set<String> COPULAS = ALL.all("copula");
  static final Set<String> HOLDS = ALL.all("holds");
  static final Set<String> DIRECT = ALL.all("direct");
  static final Set<String> OBSERVERS = ALL.all("observer");

  private GroupWords() {}

  /** A clause in small letters tells of a time that is over: "tot dan toe". */
  static boolean untilThen(String clause) {
    return ALL.holds("until-then", clause);
  }

  /** The head in which a word ends; empty where it ends in none. */
  static String head(String lower) {
    for (String head : HEADS) {
      if (lower.endsWith(head)) {
        return head;
      }
    }
    return "";
  }
}
