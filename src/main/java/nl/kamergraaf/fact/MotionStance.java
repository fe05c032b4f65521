package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Range;

/**
 * What an answer says by its grammar alone: by who acts, in which tense, and whether it is denied. "Ik zie daar het nut niet van in" refuses, "De
 * PO-Raad heeft deze vastgesteld" is done, "De gemeenten bepalen dit zelf" leaves it to others.
 */
final class MotionStance {

  private static final Set<String> SELF = Set.of("ik", "wij", "we", "kabinet", "regering");
  private static final Set<String> WRITERS = Set.of("ik", "wij", "we", "kabinet", "regering", "nederland", "minister", "staatssecretaris");
  private static final Set<String> SAYINGS = Set.of("mededeling", "mededelingen", "uitspraak", "uitspraken", "toezegging", "toezeggingen", "voorspelling", "voorspellingen", "oordeel", "garantie", "garanties");
  private static final Set<String> ABOUT = Set.of("hierover", "daarover");
  private static final Set<String> ALONE = Set.of("dit", "dat", "hier", "daar");
  private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit", "die", "dat", "een", "geen");
  private static final Set<String> BE = Set.of("is", "zijn");
  private static final Set<String> HAVE = Set.of("heb", "heeft", "hebben");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> NOW = Set.of("nu", "momenteel", "thans");
  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit", "niets");
  /** What follows a denial that refuses nothing. */
  private static final Set<String> HARMLESS =
      Set.of(
          "alleen", "slechts", "enkel", "eenvoudig", "gemakkelijk", "makkelijk", "altijd", "bekend", "uitgesloten", "zeker", "duidelijk", "onbelangrijk", "onbekend", "onopgemerkt", "vanzelfsprekend", "bezwaar", "bezwaren",
          "twijfel", "misverstand", "cijfers", "gegevens", "zicht", "uniek", "nieuw", "los", "vrijblijvend", "onaanzienlijk", "zonder");
  private static final Set<String> OPEN = Set.of("kan", "kunnen", "zou", "zouden", "moet", "moeten", "mag", "mogen", "wil", "willen", "was", "waren", "werd", "werden", "had", "hadden", "verwacht", "hoopt");
  /** What is to be told or looked at later has not been promised to be done. */
  private static final Set<String> LATER =
      Set.of(
          "informeren", "berichten", "terugkomen", "ingaan", "betrekken", "bezien", "onderzoeken", "bespreken", "overleggen", "meenemen", "verkennen", "beslissen", "besluiten", "wegen", "bekijken", "nagaan", "meewegen", "reageren",
          "afhangen", "blijken", "moeten", "kunnen", "leiden", "overwegen", "beoordelen", "melden", "beraden", "toelichten", "kosten", "vergen", "duren", "zijn", "buigen", "beraadslagen", "spreken", "geïnformeerd", "worden");
  private static final Set<String> LACKS = Set.of("ontbreekt", "ontbreken");
  private static final Set<String> JUDGES = Set.of("acht", "achten", "vind", "vinden", "vindt", "lijkt", "gaat", "gaan", "is", "zijn", "noem", "noemt");
  /** "te zijner tijd", "te meer": nothing is too much. */
  private static final Set<String> NO_DEGREE = Set.of("zijner", "meer", "zeerste", "goede", "gelegener", "gelijkertijd", "wachten");
  private static final Set<String> DECIDES =
      Set.of("beslissen", "beslist", "bepalen", "bepaalt", "toekomt", "toekomen", "voorbehouden", "afweging", "bevoegdheid", "oordeelt", "bevoegd", "zeggenschap");
  private static final Set<String> STARTED = Set.of("begonnen", "gestart", "gevraagd", "verzocht", "aangevraagd", "gegund", "uitgevraagd", "opgepakt", "benaderd", "aanbesteed", "gevorderd", "uitbesteed", "opgedragen", "belegd", "toevertrouwd", "voorgelegd");
  private static final Pattern PARTICIPLE = Pattern.compile("(?:in|aan|af|op|uit|over|voor|toe|mee|door|bij|na|om|terug|samen|vast|open|stop|weg|vrij)?(?:ge|be|ver|ont|her)[a-zë]{2,14}(?:d|t|en|aan)|(?:in|af|op|uit|aan)?ge[dg]aan|vol(?:daan|bracht|tooid)");
  /** What is said, found or planned has not been done. */
  private static final Set<String> TOLD =
      Set.of(
          "aangegeven", "gemeld", "vermeld", "toegelicht", "gebleken", "bekend", "genoemd", "beschreven", "geconstateerd", "geconcludeerd", "besproken", "benadrukt", "gesteld", "gezegd", "toegezegd", "verwacht",
          "gepland", "bedoeld", "voorgenomen", "aangekondigd", "gevraagd", "verzocht", "ontraden", "verworpen", "aangehouden", "aangenomen", "gebonden", "gerelateerd", "beperkt", "verdeeld", "gehoord",
          "getoond", "ervaren", "gericht", "verplicht", "bevestigd", "onderkend", "erkend", "geuit", "uitgesproken", "afgesproken", "geweest", "begroot", "gestegen", "gedaald", "toegenomen", "afgenomen", "gegroeid", "gekrompen", "geslonken", "teruggelopen", "opgelopen", "verstreken", "kennisgenomen", "gebleven", "geraamd", "geschat", "becijferd", "gemoeid", "gediend", "gebaat", "vereist", "benodigd");
  /** "heeft vijftig inspecteurs aangenomen": a motion "is aangenomen". */
  private static final String HIRED = "aangenomen";

  private static final String OFTEN = "geregeld";

  private static final Set<String> ENDED =
      Set.of(
          "opgeheven", "afgeschaft", "ingetrokken", "geschrapt", "beëindigd", "gesloten", "stopgezet", "vervallen", "mislukt", "afgeblazen", "uitgesteld", "opgeschort", "afgewezen", "verlopen", "geweigerd", "opgezegd",
          "afgebouwd", "stilgelegd", "stilgevallen", "vastgelopen", "gestokt", "gestagneerd", "bevroren", "gestaakt", "geannuleerd", "afgelast", "teruggetrokken", "afgebroken", "ingekrompen", "gestrand", "gestrande", "verboden", "vertraagd");
  /** Who only knows, says or thinks does nothing. */
  private static final Set<String> KNOWING =
      Set.of(
          "herinner", "herinneren", "ken", "kennen", "weet", "weten", "begrijp", "begrijpen", "besef", "beseffen", "kennisgenomen", "betreur", "betreuren", "betreurt", "waardeer", "waarderen", "waardeert", "constateer", "constateren",
          "constateert", "hecht", "hechten", "benadruk", "benadrukken", "benadrukt", "merk", "merken", "verwijs", "verwijzen", "verwijst", "erken", "erkennen", "erkent", "lees", "lezen", "dank", "danken", "hoor", "geloof");
  private static final Set<String> NOUNS = Set.of("aangezien", "beleid", "besluit", "bericht", "gebied", "verband", "geweld", "verleden", "gemeenten", "berichten", "besluiten", "gesprekken", "bedrijven");
  private static final Set<String> EVEN = Set.of("nog");

  private final View view;
  private final Range within;
  private final Words words;
  private final List<Integer> told = new ArrayList<>();
  private final boolean addressed;
  private final boolean linked;

  private MotionStance(View view, List<Range> inside, Range within, boolean addressed, boolean linked) {
    this.view = view;
    this.within = within;
    this.words = view.wordTable();
    this.addressed = addressed;
    this.linked = linked;
    for (int i = words.startingAt(within.start()); i < words.size() && words.range(i).end() <= within.end(); i++) {
      Range word = words.range(i);
      Clause clause = view.clauseOf(word);
      boolean below = clause.opener() == Clause.Opener.SUBORDINATE && clause.range().start() > within.start(); // "…, die in 2027 kunnen worden ingezet"
      if (!below && inside.stream().noneMatch(range -> range.contains(word))) {
        told.add(i);
      }
    }
  }

  /**
   * What a part of a sentence says of what it speaks of.
   *
   * @param inside words that do not count
   * @param addressed it can only be the answer: what anybody does in it counts
   * @param linked it takes up what is asked for: what it denies of that is denied of the request
   */
  static Optional<String> of(View view, List<Range> inside, Range within, boolean addressed, boolean linked) {
    return new MotionStance(view, inside, within, addressed, linked).read();
  }

  private Optional<String> read() {
    boolean self = has(SELF);
    int not = first(i -> NOT.contains(words.lower(i)) && !HARMLESS.contains(next(i)));
    if (not >= 0) {
      return TurnedRefusals.in(view, within) ? Optional.empty() : denied(not, self);
    }
    if (has(LACKS) || tooMuch()) {
      return Optional.of("will-not-execute");
    }
    if (!self && !has(HAVE) && first(i -> DECIDES.contains(words.lower(i)) && (i == 0 || !words.lower(i - 1).equals("te"))) >= 0) {
      return Optional.of("responds-to");
    }
    if (has(Verbs.WILL)) {
      boolean promised = addressed && !has(LATER) && (self || first(i -> Verbs.WILL.contains(words.lower(i)) && i > 0 && ALONE.contains(words.lower(i - 1))) >= 0);
      return promised ? Optional.of("executes") : Optional.empty();
    }
    boolean aside = !linked && has(MotionWords.SET_ASIDE); // "Voor de monitoring is € 3 miljoen gereserveerd"
    return has(OPEN) || has(ENDED) || aside ? Optional.empty() : done(self);
  }

  private Optional<String> denied(int not, boolean self) {
    if (OtherHolders.in(view, words.range(not))) {
      return Optional.empty(); // "Het verslag gaat daar niet op in"
    }
    if (self && has(SAYINGS)) {
      return Optional.of("responds-to"); // "doet hierover geen mededelingen"
    }
    if (not > 0 && EVEN.contains(words.lower(not - 1))) {
      return Optional.of(has(MotionRest.DECISIONS) ? "responds-to" : "reports-on");
    }
    if (self) {
      return Optional.of("will-not-execute");
    }
    if (has(ABOUT)) {
      return Optional.of("responds-to"); // "daarover is niets afgesproken"
    }
    return linked ? Optional.of("will-not-execute") : Optional.empty();
  }

  /** "acht ik te knellend", "gaat te ver" */
  private boolean tooMuch() {
    return has(JUDGES) && first(i -> words.lower(i).equals("te") && !next(i).endsWith("n") && !next(i).isEmpty() && !NO_DEGREE.contains(next(i)) && MotionPlace.PREPOSITIONS.stream().noneMatch(next(i)::equals)) >= 0;
  }

  private Optional<String> done(boolean self) {
    boolean participle = first(i -> participle(i) || words.lower(i).equals("laten") || words.lower(i).equals(HIRED) && has(HAVE)) >= 0;
    boolean perfect = has(BE) || (addressed || has(WRITERS)) && has(HAVE);
    if (addressed && !has(TOLD) && first(i -> words.lower(i).equals("sinds")) >= 0) {
      return Optional.of("executes"); // "De NZa publiceert deze sinds 1 juli"
    }
    int passive = first(i -> PASSIVE.contains(words.lower(i)));
    int be = first(i -> BE.contains(words.lower(i)));
    boolean coming = has(TOLD) && passive >= 0 || passive >= 0 && be > passive && first(i -> i > be && participle(i)) < 0; // "is aangegeven dat het wordt ingevoerd", "wordt verricht door TNO en is in mei klaar"
    if (perfect && has(STARTED)) {
      return Optional.of("reports-on");
    }
    if (participle && perfect && !coming) {
      return Optional.of("executes");
    }
    if (self && has(KNOWING)) {
      return Optional.empty(); // "Ja, die herinner ik mij"
    }
    return self && linked || has(NOW) || participle && has(PASSIVE) ? Optional.of("reports-on") : Optional.empty();
  }

  private boolean participle(int i) {
    boolean infinitive = i > 0 && words.lower(i - 1).equals("te");
    boolean adverb = words.lower(i).equals(OFTEN) && i + 1 < words.size() && !words.breaks(i); // "heeft geregeld gesproken"
    return !infinitive && !adverb && !noun(i) && !TOLD.contains(words.lower(i)) && PARTICIPLE.matcher(words.lower(i)).matches();
  }

  /** "met gemeenten", "het beleid", "aangezien": no participles, for all their form. */
  private boolean noun(int i) {
    String before = i > 0 ? words.lower(i - 1) : "";
    boolean several = words.lower(i).endsWith("en");
    return NOUNS.contains(words.lower(i)) || ARTICLES.contains(before) && !ALONE.contains(before) || several && MotionPlace.PREPOSITIONS.contains(before);
  }

  private boolean has(Set<String> wanted) {
    return first(i -> wanted.contains(words.lower(i))) >= 0;
  }

  /** Index of the first word of which something holds, or -1. */
  private int first(IntPredicate holds) {
    for (int i : told) {
      if (holds.test(i)) {
        return i;
      }
    }
    return -1;
  }

  private String next(int i) {
    return i + 1 < words.size() ? words.lower(i + 1) : "";
  }
}
