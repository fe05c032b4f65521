package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * The verbs by which motions ask ("om de bezuiniging terug te draaien"), and the sentences that say by the same verb what becomes of it: "De
 * bezuiniging is teruggedraaid", "Het kabinet draait de bezuiniging niet terug".
 */
final class AskedDeeds {

  /**
   * A verb that a motion asks for.
   *
   * @param particle the part that may stand by itself: "terug"; empty where there is none
   * @param not it asks not to do so
   */
  private record Deed(String particle, String infinitive, boolean not) {}

  /** Verbs that tell nothing without a particle. */
  private static final Set<String> WEAK =
      Set.of("gaan", "komen", "doen", "maken", "nemen", "geven", "brengen", "houden", "stellen", "zijn", "hebben", "worden", "laten", "zetten", "krijgen", "zorgen", "blijven", "voeren", "staan", "werken", "kijken", "zien", "leggen");
  /** Who does it now has not yet done it. */
  private static final Set<String> INQUIRIES =
      Set.of("onderzoeken", "verkennen", "bezien", "bekijken", "inventariseren", "evalueren", "overwegen", "nagaan", "monitoren", "analyseren", "overleggen", "spreken", "bespreken", "onderhandelen", "streven", "pleiten", "bevorderen", "stimuleren", "steunen", "ondersteunen", "blijven");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "deze", "dit", "die", "dat", "geen", "dergelijke", "zijn", "haar", "hun", "onze", "mijn");
  private static final Set<String> MODALS =
      Set.of("kan", "kunnen", "zou", "zouden", "moet", "moeten", "mag", "mogen", "wil", "willen", "mogelijk", "verwacht", "wellicht", "eventueel", "misschien", "was", "waren", "werd", "werden", "had", "hadden");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden", "is", "zijn");
  private static final Set<String> TURNING = Set.of("wel", "juist", "echter", "maar", "plaats", "liever", "daarentegen");
  private static final Set<String> KEEPING = Set.of("blijf", "blijft", "blijven");
  private static final Set<String> HARMLESS = Set.of("alleen", "slechts", "enkel", "eerder", "langer", "meer");
  private static final Set<String> WHETHER = Set.of("of", "hoe", "wanneer", "waarom");
  private static final Set<String> OTHERS = Set.of("kamer", "motie", "rechter", "indiener", "sector", "leden", "lid", "fractie", "partijen");

  private static final Map<String, String> TURNED = Map.of("executes", "will-not-execute", "will-not-execute", "executes");

  private final List<Deed> deeds = new ArrayList<>();
  /** A verb, whichever, is denied: "geen onomkeerbare stappen te zetten". */
  private boolean refrains;

  void clear() {
    refrains = false;
    deeds.clear();
  }

  /** Takes the verbs of what a motion asks for: those behind "te". */
  void remember(View view, Range content) {
    Words words = view.wordTable();
    boolean not = false;
    for (int i = Math.max(1, words.startingAt(content.start())); i < words.size() && words.range(i).start() < content.end(); i++) {
      not |= MotionReply.NOT.contains(words.lower(i));
      String verb = words.lower(i);
      if (!words.lower(i - 1).equals("te") || !verb.endsWith("n")) {
        continue;
      }
      String particle = i > 1 && VerbForms.separates(words.lower(i - 2)) ? words.lower(i - 2) : "";
      if (!particle.isEmpty() || !WEAK.contains(verb) && !INQUIRIES.contains(verb)) {
        deeds.add(new Deed(particle, verb, not));
      }
      refrains |= not;
      not = false;
    }
  }

  /**
   * What a sentence says of the deed, if it speaks of it.
   *
   * @param asked the words of what is asked for
   */
  Optional<String> said(View view, Set<String> asked) {
    if (deeds.isEmpty() || abroad(view, asked) || Conditions.on(view) || view.lower().endsWith("?")) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      boolean noun = i > 0 && ARTICLES.contains(words.lower(i - 1));
      boolean wanted = i > 0 && words.lower(i - 1).equals("te"); // "is voornemens de wet te wijzigen"
      Optional<Deed> done = noun || wanted ? Optional.empty() : does(words, i);
      if (done.isPresent() && tells(view, words.range(i)) && (MotionReply.linked(words, asked, i) || ourselves(words, i))) {
        return verdict(view, words).map(said -> done.get().not() ? TURNED.getOrDefault(said, said) : said);
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return deeds.isEmpty();
  }

  /** A word of the sentence is a form of a verb that is asked for. */
  boolean named(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (does(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A motion asks to refrain from something: what is then not done is what it asks for. */
  boolean refrains() {
    return refrains;
  }

  private Optional<Deed> does(Words words, int i) {
    String word = words.lower(i);
    for (Deed deed : deeds) {
      boolean whole = word.length() > deed.particle.length() && word.startsWith(deed.particle) && VerbForms.of(word.substring(deed.particle.length()), deed.infinitive);
      if (whole || !deed.particle.isEmpty() && VerbForms.of(word, deed.infinitive) && behind(words, i, deed.particle)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  private static boolean behind(Words words, int verb, String particle) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.lower(i).equals(particle)) {
        return true;
      }
    }
    return verb > 1 && words.lower(verb - 1).equals("te") && words.lower(verb - 2).equals(particle);
  }

  /** The verb is that of the sentence itself: not of what is asked, or of a clause below it. */
  private static boolean tells(View view, Range verb) {
    Clause clause = view.clauseOf(verb);
    return clause.opener() != Clause.Opener.SUBORDINATE && !Words.any(view, new Range(clause.range().start(), verb.start()), WHETHER);
  }

  /** "Het kabinet verlengt de regeling", where "de subsidie te verlengen" is asked for: the government does by the same verb, and turns it against nothing. */
  private static boolean ourselves(Words words, int verb) {
    boolean before = verb > 0 && Verbs.subject(words.lower(verb - 1));
    boolean behind = verb + 1 < words.size() && (Verbs.subject(words.lower(verb + 1)) || ARTICLES.contains(words.lower(verb + 1)) && verb + 2 < words.size() && Verbs.subject(words.lower(verb + 2)));
    boolean turned = false;
    for (int i = 0; i < words.size(); i++) {
      turned |= TURNING.contains(words.lower(i));
    }
    return (before || behind) && !turned;
  }

  /** "In Frankrijk is de btw verlaagd": another state is spoken of, and the writer is not. */
  static boolean abroad(View view, Set<String> asked) {
    return !ForeignDeeds.ours(view, view.range()) && view.mentions(Name.class).stream().anyMatch(name -> ForeignDeeds.abroad(view, name) && !asked.contains(view.lower(name.range())));
  }

  private static Optional<String> verdict(View view, Words words) {
    if (!Words.any(view, view.range(), PASSIVE) && !Words.any(view, view.range(), ForeignDeeds.OWN)) {
      return Optional.empty(); // "De gemeente heeft de kade versterkt"
    }
    boolean denied = false;
    boolean yet = false;
    for (int i = 0; i < words.size(); i++) {
      boolean receives = i > 1 && MotionReply.TO.contains(words.lower(i - 2));
      if (MODALS.contains(words.lower(i)) || OTHERS.contains(words.lower(i)) && !receives) {
        return Optional.empty();
      }
      boolean not = MotionReply.NOT.contains(words.lower(i)) && !HARMLESS.contains(i + 1 < words.size() ? words.lower(i + 1) : "");
      denied |= not;
      yet |= not && i > 0 && words.lower(i - 1).equals("nog");
    }
    if (!denied && Words.any(view, view.range(), KEEPING)) {
      return Optional.of("acts-in-line-with"); // "blijft zich inzetten"
    }
    return Optional.of(yet ? "reports-on" : denied ? "will-not-execute" : "executes");
  }
}
