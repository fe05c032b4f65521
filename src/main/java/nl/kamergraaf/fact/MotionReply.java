package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Range;

/**
 * Reads an answer from its grammar where no wording tells: a sentence behind what a motion asks for that takes it up ("dit", "hiertoe", its own
 * words) says by its tense whether it has been done, is under way, or will not be done.
 */
final class MotionReply {

  private static final Set<String> POINTERS =
      Set.of("hiertoe", "daartoe", "hiervoor", "daarvoor", "hierover", "daarover", "hieraan", "daaraan", "hiervan", "daarvan", "hiermee", "daarmee", "hierop", "daarop");
  private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit", "die", "dat");
  private static final Set<String> SAYINGS = Set.of("mededeling", "mededelingen", "uitspraak", "uitspraken", "toezegging", "toezeggingen", "voorspelling", "voorspellingen", "oordeel", "garantie", "garanties");
  private static final Set<String> TAKEN = Set.of("weg", "richting", "stap", "keuze", "suggestie", "idee", "gedachte", "pleidooi", "oordeel", "oproep", "verzoek", "wens", "opvatting", "zorg", "analyse", "mening", "constatering", "uitspraak", "standpunt");
  private static final Set<String> ALONE = Set.of("dit", "dat", "hier", "daar");
  private static final Set<String> BE = Set.of("is", "zijn");
  private static final Set<String> HAVE = Set.of("heb", "heeft", "hebben");
  private static final Set<String> SELF = Set.of("ik", "wij", "we", "kabinet", "regering");
  private static final Set<String> WRITERS = Set.of("ik", "wij", "we", "kabinet", "regering", "nederland", "minister", "staatssecretaris");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> NOW = Set.of("nu", "momenteel", "thans");
  static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit");
  private static final Set<String> OPEN = Set.of("zal", "zullen", "kan", "kunnen", "zou", "zouden", "moet", "moeten", "mag", "wil", "willen", "was", "waren", "werd", "werden", "had");
  /** What the Kamer, a court or somebody else did is no answer. */
  private static final Set<String> OTHERS = Set.of("kamer", "lid", "leden", "fractie", "rechter", "indiener", "indieners", "motie", "raadsheer");
  private static final Pattern PARTICIPLE = Pattern.compile("(?:in|aan|af|op|uit|over|voor|toe|mee|door|bij|na|om|terug|samen|vast|open|stop|weg|vrij)?(?:ge|be|ver|ont|her)[a-zë]{2,14}(?:d|t|en|aan)|(?:in|af|op|uit|aan)?ge[dg]aan");
  /** What is said, found or planned has not been done. */
  private static final Set<String> TOLD =
      Set.of(
          "aangegeven", "gemeld", "vermeld", "toegelicht", "gebleken", "bekend", "genoemd", "beschreven", "geconstateerd", "geconcludeerd", "besproken", "benadrukt", "gesteld", "gezegd", "toegezegd", "verwacht",
          "gepland", "bedoeld", "voorgenomen", "aangekondigd", "gevraagd", "verzocht", "ontraden", "verworpen", "aangehouden", "ingediend", "aangenomen", "gebonden", "gerelateerd", "beperkt", "verdeeld", "gehoord",
          "getoond", "ervaren", "gericht", "verplicht", "bevestigd", "onderkend", "erkend", "geuit", "uitgesproken");
  /** "aan uw Kamer", "naar de Kamer": who receives does nothing. */
  static final Set<String> TO = Set.of("aan", "naar", "met", "richting");
  private static final Set<String> ENDED =
      Set.of(
          "opgeheven", "afgeschaft", "ingetrokken", "geschrapt", "beëindigd", "gesloten", "stopgezet", "vervallen", "mislukt", "afgeblazen", "uitgesteld", "opgeschort", "afgewezen", "verlopen", "geweigerd", "opgezegd",
          "afgebouwd", "stilgelegd", "bevroren", "gestaakt", "geannuleerd", "afgelast", "teruggetrokken", "gestrand", "gestrande", "verboden", "vertraagd");
  private static final Set<String> NOUNS = Set.of("aangezien", "beleid", "besluit", "bericht", "gebied", "verband", "geweld", "verleden", "gemeenten", "berichten", "besluiten", "gesprekken", "bedrijven");
  private static final int FEW = 2;

  private MotionReply() {}

  /**
   * What the sentence says of the motions, if it answers.
   *
   * @param asked the words of what is asked for
   */
  static Optional<String> of(View view, Set<String> asked) {
    Words words = view.wordTable();
    if (words.size() > 2 && words.lower(0).equals("of") && linked(words, asked, -1) && !view.lower().endsWith("?")) {
      return Optional.of("responds-to"); // "Of een proef nodig is, bespreek ik met de sector"
    }
    if (!takesUp(words, asked) || byOthers(words) || AskedDeeds.abroad(view, asked) || Conditions.on(view) || view.lower().endsWith("?")) {
      return Optional.empty();
    }
    return told(view, List.of());
  }

  /**
   * What the sentence says of what it speaks of, by its verb and tense.
   *
   * @param inside words that do not count
   */
  static Optional<String> told(View view, List<Range> inside) {
    return told(view, inside, view.range());
  }

  /** The same of a part of the sentence. */
  static Optional<String> told(View view, List<Range> inside, Range within) {
    Words words = view.wordTable();
    boolean writer = Words.any(view, within, WRITERS);
    if (Words.any(view, within, NOT)) {
      boolean self = Words.any(view, within, SELF);
      if (self && Words.any(view, within, SAYINGS)) {
        return Optional.of("responds-to"); // "doet hierover geen mededelingen"
      }
      return yet(words) ? Optional.of(Words.any(view, within, MotionRest.DECISIONS) ? "responds-to" : "reports-on") : self ? Optional.of("will-not-execute") : Optional.empty();
    }
    if (Words.any(view, within, OPEN)) {
      return Optional.empty();
    }
    boolean participle = false;
    boolean told = false;
    for (int i = 0; i < words.size(); i++) {
      Range word = words.range(i);
      if (inside.stream().anyMatch(range -> range.contains(word))) {
        continue;
      }
      if (ENDED.contains(words.lower(i))) {
        return Optional.empty(); // whether that is what was asked cannot be told
      }
      told |= TOLD.contains(words.lower(i));
      boolean infinitive = i > 0 && words.lower(i - 1).equals("te");
      participle |= !infinitive && !noun(words, i) && !TOLD.contains(words.lower(i)) && PARTICIPLE.matcher(words.lower(i)).matches() || words.lower(i).equals("laten");
    }
    boolean coming = told && Words.any(view, within, PASSIVE); // "is aangegeven dat het wordt ingevoerd"
    if (participle && !coming && (Words.any(view, within, BE) || writer && Words.any(view, within, HAVE))) {
      return Optional.of("executes");
    }
    return Words.any(view, within, SELF) || Words.any(view, within, NOW) || participle && Words.any(view, within, PASSIVE) ? Optional.of("reports-on") : Optional.empty();
  }

  /** "met gemeenten", "het beleid", "aangezien": no participles, for all their form. */
  private static boolean noun(Words words, int i) {
    String before = i > 0 ? words.lower(i - 1) : "";
    boolean several = words.lower(i).endsWith("en");
    return NOUNS.contains(words.lower(i)) || ARTICLES.contains(before) && !ALONE.contains(before) || before.equals("een") || before.equals("geen") || several && MotionPlace.PREPOSITIONS.contains(before);
  }

  /** "de wet" takes up "de spreidingswet". */
  private static boolean compound(String noun, Set<String> asked) {
    return noun.length() > FEW && asked.stream().anyMatch(word -> word.length() > noun.length() + FEW && word.endsWith(noun));
  }

  /** "nog niet", "nog geen" */
  private static boolean yet(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (NOT.contains(words.lower(i)) && words.lower(i - 1).equals("nog")) {
        return true;
      }
    }
    return false;
  }

  /** Words beside the one at an index take up what is asked for. */
  static boolean linked(Words words, Set<String> asked, int but) {
    for (int i = 0; i < words.size(); i++) {
      boolean points = POINTERS.contains(words.lower(i)) || ALONE.contains(words.lower(i)) || words.lower(i).equals("die") || words.lower(i).equals("deze");
      boolean head = i > 0 && ARTICLES.contains(words.lower(i - 1)) && compound(words.lower(i), asked);
      if (i != but && (points || head || asked.contains(words.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean byOthers(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean receives = i > 1 && words.lower(i).equals("kamer") && TO.contains(words.lower(i - 2));
      if (OTHERS.contains(words.lower(i)) && !receives) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesUp(Words words, Set<String> asked) {
    int shared = 0;
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean alone = ALONE.contains(words.lower(i)) && (i == 0 && Verbs.finite(next) || i > 0 && (Verbs.finite(words.lower(i - 1)) || Verbs.subject(words.lower(i - 1))) && !asked.contains(next) && next.length() < FEW + FEW);
      boolean named = (words.lower(i).equals("deze") || ALONE.contains(words.lower(i)) || words.lower(i).equals("die")) && TAKEN.contains(next) || i == 0 && words.lower(0).equals("die") && Verbs.finite(next);
      boolean pointed = named || (words.lower(i).equals("deze") || ALONE.contains(words.lower(i)) || words.lower(i).equals("die")) && asked.contains(next);
      if (alone || pointed || POINTERS.contains(words.lower(i))) {
        return true;
      }
      shared += asked.contains(words.lower(i)) ? 1 : 0;
    }
    return shared >= FEW;
  }
}
