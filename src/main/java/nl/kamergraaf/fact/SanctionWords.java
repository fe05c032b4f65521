package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** The words of {@code sanction-words.txt}. */
final class SanctionWords {

  private static final Wordlist ALL = Wordlist.beside(SanctionWords.class, "sanction-words.txt");

  static final Set<String> HEADS = ALL.all("head");
  private static final Set<String> TOTAL = ALL.all("total");
  private static final Set<String> DOMESTIC = ALL.all("domestic");
  private static final Set<String> DOMESTIC_ALONE = ALL.all("domestic-alone");
  private static final Set<String> IMPOSED = Set.of("sancti", "gelist", "listte", "sanctielijst", "wapenembargo");
  static final Set<String> LISTS = ALL.all("list");
  static final Set<String> PLACES = ALL.all("place");
  static final Set<String> UNLIKE_LISTS = ALL.all("unlike-list");
  static final Set<String> LISTED = ALL.all("listed");
  static final Set<String> PUTS = ALL.all("puts");
  static final Set<String> ADDS = ALL.all("adds");
  static final Set<String> POINTING = ALL.all("pointing");
  static final Set<String> REMOVES = ALL.all("removes");
  static final Set<String> LENGTHENS = ALL.all("lengthens");
  static final Set<String> ENDS_LISTING = ALL.all("ends-listing");
  static final Set<String> PUTTING = ALL.all("putting");
  static final Set<String> REMOVING = ALL.all("removing");
  static final Set<String> STANDING = ALL.all("standing");
  static final Set<String> NOUNS = ALL.all("noun");
  static final Set<String> REGIMES = ALL.all("regime");
  static final Set<String> OWN_PROPOSALS = ALL.all("own-proposal");
  static final Set<String> FRAMEWORKS = ALL.all("framework");
  static final Endings FRAMEWORK_ENDS = new Endings(FRAMEWORKS);
  static final Set<String> WHOSE = ALL.all("whose");
  private static final Set<String> HABIT = ALL.all("habit");
  private static final Set<String> LIMITS = ALL.all("limit");
  /** "zijn sindsdien telkens verlengd": told of what has been done. */
  private static final Set<String> SINCE_THEN = Set.of("sindsdien", "sinds", "sedert", "sedertdien", "nadien");
  static final Set<String> UNLIKE = ALL.all("unlike");
  static final Set<String> TARGETS = ALL.all("target");
  static final Set<String> THEMES = ALL.all("theme");
  static final Set<String> UNLIKE_ENTRIES = ALL.all("unlike-entry");
  static final Set<String> UNLISTED = ALL.all("unlisted");

  static final Set<String> STAFF = ALL.all("staff");
  static final Set<String> BANS = ALL.all("bans");
  static final Set<String> DRAFTS = ALL.all("draft");
  static final Set<String> DECIDERS = ALL.all("decider");
  static final Set<String> VOICES = ALL.all("voice");
  private static final Endings LISTABLE = new Endings(ALL.all("listable"));
  private static final Set<String> SINGLE = ALL.all("single");
  static final Set<String> SINGLES = SINGLE;
  private static final Endings SINGLE_ENDS = new Endings(SINGLE.stream().filter(one -> one.length() > 4).toList());
  static final Set<String> FIRMS = ALL.all("firm");
  /** What a verb of banning restricts, by measure type. */
  static final Map<String, Set<String>> BANNED = byType("banned-");
  /** Ends of compounds that name a measure, by measure type. */
  private static final Map<String, Set<String>> ENDS = byType("end-");
  private static final Endings ANY_END = new Endings(ENDS.values().stream().flatMap(Set::stream).toList());
  /** A noun as long as this may end a compound: "textielinvoer". */
  private static final int LONG = 4;
  private static final Set<String> BANNED_ALONE = BANNED.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Endings BANNED_ENDS = new Endings(BANNED_ALONE.stream().filter(noun -> noun.length() > LONG).toList());
  private static final Set<String> FORBIDDEN = ALL.all("forbidden-services-ban");
  /** Verbs of what may no longer be done, by measure type. */
  private static final Map<String, Set<String>> STOPS = byType("stops-");
  /** What an infinitive on sanctions does, by the stage to which it leads. */
  static final Map<String, Set<String>> DOES_TO = byType("does-");
  /** Verbs above an act, by the stage that they say it is at; and what becomes of a proposal. */
  private static final Map<String, Set<String>> ABOVE = byType("above-");
  private static final Map<String, Set<String>> BECOMES = byType("plan-");
  static final Set<String> PLEADS = ALL.all("pleads");
  static final Set<String> PLANS = ALL.all("plan");
  static final Set<String> BEHIND_PRONOUN = ALL.all("behind-pronoun");
  private static final Set<String> UNLIKE_REGIMES = ALL.all("unlike-regime");
  private static final Set<String> CARRIED_OUT = Set.of("uitvoeren", "voeren", "uitgevoerd");
  static final Set<String> TRANSACTIONS = Set.of("transacties", "transactie");
  static final Set<String> DOES = ALL.all("does");
  static final Set<String> SUMS = ALL.all("sum");
  static final Set<String> SUMS_UP = ALL.all("sums-up");
  static final Set<String> NOW = ALL.all("now");
  static final Set<String> EVADES = ALL.all("evades");
  private static final Set<String> REACTIONS = Set.of("op", "door", "vanwege", "wegens", "om");
  static final Set<String> CARRIERS = ALL.all("carrier");
  static final Set<String> STUDIES = ALL.all("studies");
  static final Set<String> PARTLY = ALL.all("partly");
  static final Set<String> ACHIEVED = ALL.all("achieved");
  static final Set<String> FRESH = ALL.all("fresh");
  static final Set<String> PACKED = ALL.all("packed");
  static final Set<String> GOES_ON = ALL.all("goes-on");
  private static final Set<String> SANCTIONS = Set.of("sancti", "wapenembargo");
  private static final Set<String> CAPS = Set.of("prijsplafond", "olieprijsplafond", "olieprijsplafonds", "olieprijscap", "prijslimiet");
  private static final Set<String> OIL_CAPS = Set.of("olieprijsplafond", "olieprijsplafonds", "olieprijscap");
  private static final Set<String> OIL = Set.of("russische olie", "ruwe olie", "per vat");
  private static final Set<String> ABOUT = ALL.all("about-word");
  private static final Set<String> MEASURES = Set.of(" beperkende maatregelen", " restrictieve maatregelen");
  private static final Set<String> RESTRICTS = ALL.all("restricts");
  private static final Set<String> PARTNERS = ALL.all("partner");
  private static final Set<String> AUTHORITIES = ALL.all("authority");

  private SanctionWords() {}

  /** The words of a kind. */
  static Set<String> all(String kind) {
    return ALL.all(kind);
  }

  /** The kinds of the list that begin alike, by what follows. */
  static Map<String, Set<String>> prefixed(String prefix) {
    return byType(prefix);
  }

  /** The kinds of the list that begin alike, in alphabetical order of the measure types that they end in. */
  private static Map<String, Set<String>> byType(String prefix) {
    Map<String, Set<String>> words = new TreeMap<>();
    ALL.kinds().keySet().stream().filter(kind -> kind.startsWith(prefix)).forEach(kind -> words.put(kind.substring(prefix.length()), ALL.all(kind)));
    return words;
  }

  /** The measure that forbids what a verb does; only what is done with transactions does not show it. */
  static Optional<String> stops(String verb, boolean transactions) {
    return transactions && CARRIED_OUT.contains(verb)
        ? Optional.of("transaction-ban")
        : STOPS.entrySet().stream().filter(verbs -> verbs.getValue().contains(verb)).map(Map.Entry::getKey).findFirst();
  }

  /** The stage at which an act below this verb is; empty for other words. */
  static String above(String lower) {
    return kind(ABOVE, lower);
  }

  /** The stage to which this word says that a proposal has come; empty for other words. */
  static String become(String lower) {
    return kind(BECOMES, lower);
  }

  private static String kind(Map<String, Set<String>> kinds, String lower) {
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      if (kind.getValue().contains(lower)) {
        return kind.getKey();
      }
    }
    return "";
  }

  /** A compound that names a regime of sanctions by what it is against: "Hamasregime", "cyberregime"; the sentences around must speak of sanctions. */
  static boolean regime(String lower) {
    boolean compound = lower.length() > 8 && (lower.endsWith("regime") || lower.endsWith("regimes"));
    return compound && UNLIKE_REGIMES.stream().noneMatch(lower::startsWith);
  }

  /** Words that by themselves, or beside who acts, show that sanctions between states are spoken of. */
  static boolean about(View view) {
    return view.mayHold(SANCTIONS) || view.mayHold(ABOUT) || holds(view, "about") || view.mayHold(MEASURES) && view.mayHold(RESTRICTS) || oilCap(view) || SanctionSigns.in(view) || StateCompounds.in(view);
  }

  /** "het prijsplafond voor ruwe olie", "per vat": on nothing else does a state abroad suffer a cap. */
  private static boolean oilCap(View view) {
    return view.mayHold(CAPS) && (view.mayHold(OIL) || view.mayHold(OIL_CAPS));
  }

  /** Sanctions are named by that word. */
  static boolean names(View view) {
    return view.mayHold(SANCTIONS);
  }

  /** A clause tells what is done again and again: "voortdurend", "in de regel". */
  static boolean habit(View view, Range clause) {
    boolean told = Words.any(view, clause, SINCE_THEN) && Words.any(view, clause, SanctionRule.PERFECT);
    boolean again = Words.in(view, clause, HABIT).stream().anyMatch(word -> !LIMITS.contains(view.wordTable().opening(word.end()))); // not "een jaarlijks maximum"
    return again && !told || view.mayHold(HABIT) && ALL.holds("habit", view.lower(clause)) || holds(view, "habit-that");
  }

  /** Words of a kind that are several stand in the sentence. */
  private static boolean holds(View view, String kind) {
    return view.mayHold(ALL.all(kind)) && ALL.holds(kind, view.lower());
  }

  /** An organisation that imposes sanctions, by its label. */
  static boolean imposes(String label) {
    return AUTHORITIES.contains(label.toLowerCase(Locale.ROOT));
  }

  /** A state, by its IRI, some of whose nationals are under sanctions and whose goods are not. */
  static boolean partner(String iri) {
    return PARTNERS.contains(iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** A noun for a list, whether sanctions stand in it or not. */
  static boolean isList(String lower) {
    return lower.endsWith("lijst") || lower.endsWith("lijsten");
  }

  /** Persons, firms or ships that can be put on a list, also as the end of a compound: "Houthi-leiders". */
  static boolean listable(String lower) {
    return LISTABLE.end(lower) || lower.equals("namen") || lower.endsWith(" namen");
  }

  /** A noun for one who can be listed, also as the end of a compound, or the name of a firm: "Hamas-leider", "Lukoil". */
  static boolean single(String lower) {
    return FIRMS.contains(lower) || SINGLE.contains(lower) || lower.length() > 6 && SINGLE_ENDS.end(lower);
  }

  /** A state under sanctions that is not one of those who impose them with the Union. */
  static boolean target(View view, Entry state) {
    return view.story().underSanctions(state) && !partner(state.iri());
  }

  /** The sentence sums up: "tot dusver", "sinds het begin van de oorlog". */
  static boolean total(View view) {
    return Words.in(view, view.range(), TOTAL).stream().anyMatch(word -> !cause(view, word)) || holds(view, "total");
  }

  /** "in reactie op het toenemende aantal executies": a number of something else. */
  private static boolean cause(View view, Range word) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    return REACTIONS.contains(Governor.of(view, word.start()).word()) && next < words.size() && !listable(words.lower(next));
  }

  /** The sentence speaks of what a national authority imposes, or of animals and plants. */
  static boolean domestic(View view) {
    return Words.any(view, view.range(), DOMESTIC) || holds(view, "domestic") || Words.any(view, view.range(), DOMESTIC_ALONE) && !imposedAbroad(view);
  }

  /** The same of a few words in small letters, such as a letter's subject. */
  static boolean domestic(String lower) {
    return Words.runs(lower, new Range(0, lower.length())).stream().anyMatch(run -> DOMESTIC.contains(run.lower()) || DOMESTIC_ALONE.contains(run.lower())) || ALL.holds("domestic", lower);
  }

  /** A few words in small letters name sanctions by who imposes them or by the regime: "sanctiepakket", "EU-sancties". */
  static boolean foreign(String lower) {
    return Words.runs(lower, new Range(0, lower.length())).stream().anyMatch(run -> ALL.has("foreign", run.lower()) || ALL.all("foreign").stream().anyMatch(word -> word.length() > LONG && run.lower().startsWith(word)));
  }

  /** Sanctions or a listing are told of, and a state or body abroad that imposes or suffers them. */
  private static boolean imposedAbroad(View view) {
    return view.mayHold(IMPOSED) && view.mentions(Name.class).stream().anyMatch(name -> Things.sanctions(view, name));
  }

  /** The measure that a compound names by its end: "LNG-importverbod". */
  static Optional<String> compound(String lower) {
    return !ANY_END.end(lower) ? Optional.empty() : ENDS.entrySet().stream().filter(ends -> ends.getValue().stream().anyMatch(end -> lower.length() > end.length() && lower.endsWith(end))).map(Map.Entry::getKey).findFirst();
  }

  /** What a noun behind "verbod op" says is banned: "architectuurdiensten". */
  static Optional<String> banned(String lower) {
    if (!BANNED_ALONE.contains(lower) && !BANNED_ENDS.end(lower)) {
      return Optional.empty(); // almost all words
    }
    for (Map.Entry<String, Set<String>> nouns : BANNED.entrySet()) {
      if (nouns.getValue().stream().anyMatch(noun -> lower.equals(noun) || noun.length() > LONG && lower.endsWith(noun))) {
        return Optional.of(nouns.getKey());
      }
    }
    return Optional.empty();
  }

  /** The measure that a half names with the end of a whole compound, whose first part has at least so many letters: "in-" of "in- en uitvoerverbod". */
  static Optional<String> half(String half, String whole, int shortest) {
    for (int at = shortest; at < whole.length(); at++) {
      String joined = half + whole.substring(at);
      for (Map<String, Set<String>> kinds : List.of(BANNED, ENDS)) {
        String type = kind(kinds, joined);
        if (!type.isEmpty()) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  /** Work that is a service where it is forbidden, by the noun alone. */
  static boolean serviceWork(String lower) {
    return FORBIDDEN.contains(lower);
  }

  /** Work that a ban makes a service: "het onderhoud". */
  static Optional<String> forbidden(String lower) {
    return FORBIDDEN.contains(lower) ? Optional.of("services-ban") : banned(lower);
  }

  /** A compound that names sanctions as a whole. */
  static boolean names(String lower) {
    for (String head : HEADS) {
      if (lower.endsWith(head)) {
        return true;
      }
    }
    return false;
  }
}
