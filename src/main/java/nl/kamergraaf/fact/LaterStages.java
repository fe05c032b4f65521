package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Stages of measures that other words of the sentence correct: a ban that begins later, one that is decided in the next clause, a proposal taken back. */
final class LaterStages {

  private static final Set<String> THAT = Set.of("dat", "dit", "daartoe", "hiertoe");
  static final Set<String> PROPOSERS = Set.of("commissie", "vertegenwoordiger", "hv", "edeo");
  private static final Set<String> RUNS_OUT = Set.of("doorloopt", "doorlopen", "afloopt", "aflopen", "verstrijkt", "verstrijken", "eindigt", "eindigen", "vervalt", "vervallen");
  private static final Set<String> OVER = Set.of("ended", "lifted");
  /** In the present these say until when something is so. */
  private static final Set<String> RUNS = Set.of("loopt", "lopen", "afloopt", "aflopen", "verloopt", "verlopen", "verstrijkt", "verstrijken", "eindigt", "eindigen", "vervalt", "vervallen");
  private static final Set<String> WHO = Set.of("die", "dat", "welke");
  /** Beside these they run out only if so, or nobody lets them. */
  private static final Set<String> ONLY_SO = Set.of("zou", "zouden", "zal", "zullen", "laat", "laten", "moet", "moeten", "kan", "kunnen", "liet", "lieten");
  private static final Set<String> OF_WHOM = Set.of("tegen", "jegens");
  /** Words from a measure to its relative clause. */
  private static final int APART = 7;
  private static final String AMONG = "waaronder";
  private static final Set<String> AS_ALL = Set.of("in-force", "extended", "lifted", "suspended", "ended");
  private static final Set<String> STARTS = Set.of("geldt", "gelden", "treedt", "treden", "bedraagt", "bedragen");
  private static final Set<String> TREADS = Set.of("treedt", "treden");
  private static final Set<String> ONLY_THEN = Set.of("pas", "zodra", "wanneer", "als", "indien", "mits");
  private static final Set<String> FORCE = Set.of("van kracht", "van toepassing", "geldig");
  private static final Set<String> STAYS = Set.of("blijft", "blijven", "bleef", "bleven", "gebleven");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");

  private static final Set<String> WORKING = Set.of("werking", "toepassing");
  private static final Set<String> FOR_NOW = Set.of("tijdelijk");
  private static final Set<String> AGAIN = Set.of("weer", "opnieuw", "wederom", "alsnog");
  private static final Set<String> BECAME = Set.of("geworden", "werd", "werden");
  private static final Set<String> OFF = Set.of("van de baan", "van tafel");
  private static final Set<String> STANDING = SanctionWords.all("standing-whole");
  private static final Set<String> SET_UP = Set.of("adopted", "established");
  private static final Set<String> OVER_NOW = Set.of("lifted", "ended", "suspended", "withdrawn");
  private static final Set<String> APPLIED = Set.of("gold", "golden", "geldt", "gelden", "bestond", "bestonden", "bestaat", "bestaan");
  private static final Set<String> IS = Set.of("is", "zijn");
  private static final Set<String> EVER = Set.of("altijd", "steeds");
  private static final String YET = "nog";
  private static final Set<String> SO = Set.of("zo", "aldus");

  /** What is new or is not there was not set up before: "er zijn nog steeds nieuwe sancties ingesteld". */
  private static final Set<String> NEW = Set.of("nieuwe", "nieuw", "geen", "niet");

  private LaterStages() {}

  /** A day to come corrects the stage: what "geldt vanaf 1 januari 2027" has been adopted and is not in force yet, what "verloopt op 31 juli a.s." still is. */
  static Predicates.Said dated(View view, Predicates.Said said) {
    return OVER.contains(said.stage()) ? lasting(view, said) : begun(view, said);
  }

  /** Words beside those of the stage that make another of it: sanctions that are again in force have come back, what stood and is off is lifted, what is to come is announced. */
  static Predicates.Said turned(View view, Range thing, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    if (said.stage().equals("in-force") && Words.any(view, clause, AGAIN) && Words.any(view, clause, BECAME) && FORCE.stream().anyMatch(view.lower(said.cue())::contains)) {
      return new Predicates.Said("adopted", said.cue(), said.modality());
    }
    if (said.stage().equals("rejected") && OFF.stream().anyMatch(view.lower(said.cue())::contains) && stood(view, thing)) {
      return new Predicates.Said("lifted", said.cue(), said.modality());
    }
    if (OVER_NOW.contains(said.stage()) && Words.any(view, clause, FOR_NOW)) {
      return new Predicates.Said("suspended", said.cue(), said.modality()); // "tijdelijk ingetrokken"
    }
    if (said.stage().equals("adopted") && span(view, thing, said.cue())) {
      return new Predicates.Said("extended", said.cue(), said.modality()); // "de looptijd van het embargo is verruimd"
    }
    if (SET_UP.contains(said.stage()) && still(view, clause)) {
      return new Predicates.Said("in-force", said.cue(), said.modality()); // "is nog altijd aan een inreisverbod onderworpen"
    }
    boolean told = SET_UP.contains(said.stage()) && told(view, said);
    return told ? new Predicates.Said("announced", said.cue(), said.modality()) : said;
  }

  /** "is nog altijd", "zijn nog steeds" */
  private static boolean still(View view, Range clause) {
    Words words = view.wordTable();
    return Words.any(view, clause, IS) && !Words.any(view, clause, NEW) && Words.in(view, clause, EVER).stream().map(word -> words.startingAt(word.start()) - 1).anyMatch(before -> before >= 0 && words.lower(before).equals(YET));
  }

  /** "de werking van het verbod is versterkt": how well it works, not how long. */
  static boolean howWell(View view, Range thing, Predicates.Said said) {
    Governor governor = Governor.of(view, thing.start());
    return said.stage().equals("adopted") && governor.word().equals("van") && WORKING.contains(view.wordBefore(governor.range().start()));
  }

  /** "de looptijd van het embargo", "het embargo, waarvan de looptijd": what is told is told of how long it lasts. */
  private static boolean span(View view, Range thing, Range cue) {
    Governor governor = Governor.of(view, thing.start());
    boolean time = governor.word().equals("van") && DeedWords.SPANS.contains(view.wordBefore(governor.range().start()));
    Words words = view.wordTable();
    int whose = words.startingAt(view.clauseOf(cue).range().start());
    return time || whose + 2 < words.size() && words.lower(whose).equals("waarvan") && DeedWords.SPANS.contains(words.lower(whose + 2));
  }

  /** "de bestaande sancties", "het Amerikaanse verbod": one that is there and whose it is; a plan is called one. */
  private static boolean stood(View view, Range thing) {
    String before = view.wordBefore(thing.start());
    return STANDING.contains(before) || example(view, thing) || lasted(view, thing) || view.mentions(Name.class).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && thing.start() - name.range().end() == 1);
  }

  /** "het regime is deels beëindigd; zo is het embargo van de baan": what the clause gives as an example of has been told before. */
  private static boolean example(View view, Range thing) {
    Range clause = view.clauseOf(thing).range();
    return SO.contains(view.wordTable().opening(clause.start())) && view.cues("status", new Range(view.range().start(), clause.start())).stream().anyMatch(cue -> OVER_NOW.contains(cue.concept().name()) && view.modality(cue.range()) == Modality.FACT);
  }

  /** "het embargo, dat sinds 1992 gold, is van de baan" */
  private static boolean lasted(View view, Range thing) {
    int next = view.clauses().indexOf(view.clauseOf(thing)) + 1;
    Range behind = next < view.clauses().size() ? view.clauses().get(next).range() : thing;
    return WHO.contains(view.wordTable().opening(behind.start())) && Words.any(view, behind, APPLIED) && Modalities.plain(view, behind);
  }

  /** "voert per 1 mei een verbod in, zo maakte Tokio bekend": a verb of the present, and behind it that somebody makes it known. */
  private static boolean told(View view, Predicates.Said said) {
    Words words = view.wordTable();
    int verb = words.startingAt(said.cue().start());
    boolean present = verb < words.size() && DeedWords.forms(words.lower(verb)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.FINITE && form.present());
    return present && Words.in(view, Story.after(said.cue(), view.range()), SO).stream().anyMatch(so -> {
      int at = words.startingAt(so.start());
      return words.breaks(at - 1) && Words.any(view, Story.after(so, view.range()), Announced.TELLS);
    });
  }

  private static Predicates.Said lasting(View view, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean runs = Words.in(view, said.cue(), RUNS).stream().anyMatch(verb -> !view.wordBefore(verb.start()).equals("te"));
    boolean later = runs && !Words.any(view, clause, SanctionRule.PERFECT) && !Words.any(view, clause, ONLY_SO)
        && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.WITHIN && when.start().filter(issued::isBefore).isPresent());
    return later ? new Predicates.Said("in-force", said.cue(), said.modality()) : said;
  }

  private static Predicates.Said begun(View view, Predicates.Said said) {
    boolean starts = said.stage().equals("in-force") && (STARTS.stream().anyMatch(view.lower(said.cue())::startsWith) || FORCE.stream().anyMatch(view.lower(said.cue())::contains) && !Words.any(view, view.clauseOf(said.cue()).range(), STAYS));
    if (starts && TREADS.stream().anyMatch(view.lower(said.cue())::startsWith) && Words.any(view, view.clauseOf(said.cue()).range(), ONLY_THEN)) {
      return new Predicates.Said(said.stage(), said.cue(), Modalities.stronger(said.modality(), Modality.CONDITIONAL)); // "treedt pas in werking als ook Zwitserland meedoet"
    }
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean later = starts && view.mentions(When.class, view.clauseOf(said.cue()).range()).stream()
        .anyMatch(when -> !SINCE.contains(Governor.of(view, when.range().start()).word()) && !sinceThen(view, when) && (when.bound() == When.Bound.FROM || when.bound() == When.Bound.WITHIN) && when.start().filter(issued::isBefore).isPresent());
    return later ? new Predicates.Said("adopted", said.cue(), said.modality()) : said;
  }

  /** "de maatregelen, die aflopen op 31 juli a.s.", "het regime dat op 31 juli a.s. afloopt": until then they are in force. */
  static Optional<Predicates.Said> ends(View view, Range thing) {
    Words words = view.wordTable();
    LocalDate issued = view.text().letter().header().identity().issued();
    int behind = words.startingAt(thing.end());
    int relative = behind;
    while (relative < Math.min(words.size(), behind + APART) && !WHO.contains(words.lower(relative)) && !Verbs.finite(words.lower(relative)) && (!Governor.preposition(words.lower(relative)) || OF_WHOM.contains(words.lower(relative)))) {
      relative++;
    }
    if (relative >= words.size() || !WHO.contains(words.lower(relative))) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(words.range(relative)).range();
    Range rest = new Range(words.range(relative).start(), clause.end());
    boolean later = view.mentions(When.class, rest).stream().anyMatch(when -> when.end().filter(issued::isBefore).isPresent());
    boolean plain = later && !Words.any(view, rest, ONLY_SO) && Modalities.plain(view, rest);
    return Words.in(view, rest, RUNS_OUT).stream().filter(verb -> plain).findFirst().map(verb -> new Predicates.Said("in-force", verb, Modality.FACT));
  }

  /** The words of the date hold "sinds". */
  private static boolean sinceThen(View view, When when) {
    return Words.any(view, when.range(), SINCE);
  }

  /** "Alleen de maatregelen om veiligheidsredenen, waaronder het wapenembargo, blijven van kracht": what the main clause says of them all. */
  static Optional<Predicates.Said> among(View view, Range thing) {
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(thing));
    boolean main = at > 0 && at + 1 < clauses.size() && clauses.get(at + 1).opener() == Clause.Opener.MAIN && view.whole() == Modality.FACT;
    Words words = view.wordTable();
    if (!main || !words.opening(clauses.get(at).range().start()).equals(AMONG) || !Verbs.finite(words.opening(clauses.get(at + 1).range().start()))) {
      return Optional.empty();
    }
    return view.cues("status", clauses.get(at + 1).range()).stream()
        .filter(cue -> AS_ALL.contains(cue.concept().name()) && view.modality(cue.range()) == Modality.FACT)
        .findFirst()
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), Modality.FACT));
  }

  /** The clause behind says that "dat" or "dit" has been decided. */
  static boolean adoptedBehind(View view, Range clause) {
    Range rest = Story.after(clause, view.range());
    boolean pointed = Words.in(view, rest, THAT).stream().anyMatch(word -> view.text().text().charAt(Math.max(0, word.start() - 2)) != ',');
    return pointed && view.cues("status", rest).stream().anyMatch(cue -> cue.concept().name().equals("adopted") && (view.modality(cue.range()) == Modality.FACT || view.lower(cue.range()).startsWith("stel") && view.modality(cue.range()) == Modality.REPORTED)); // "stelde dat vast"
  }
}
