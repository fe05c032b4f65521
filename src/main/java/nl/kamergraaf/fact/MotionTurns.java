package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** Sentences that turn to a motion before they say anything of it: "Over de motie …", "Naar aanleiding van de motie heeft Nederland …". */
final class MotionTurns {

  private static final Set<String> TURNING = Set.of("inzake", "over", "voor", "bij", "omtrent", "rond", "rondom", "aangaande", "betreffende", "op");
  /** "heeft over de motie advies gevraagd": what stands before the preposition is no noun to which it could belong. */
  private static final Set<String> VERBS = Set.of("heeft", "heb", "hebben", "is", "zijn", "wordt", "worden", "ben");
  static final Set<String> ACTORS = Set.of("ik", "wij", "we", "nederland", "kabinet", "regering");
  private static final Set<String> ARTICLES = Set.of("het", "de");
  private static final Set<String> BE = Set.of("is", "zijn");
  private static final Set<String> HAVE = Set.of("heb", "heeft", "hebben", "ben");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> ASKED = Set.of("verzocht", "gevraagd", "opgedragen", "benaderd", "uitgenodigd");
  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit", "nog");
  private static final Set<String> BECAUSE = Set.of("door", "aanleiding", "gevolge", "grond", "basis", "vanwege", "gezien", "wegens", "dankzij", "verzoek", "aandringen", "aanneming", "aanname", "aanvaarding", "oog", "hand", "aanvulling");
  private static final Set<String> ADOPTED = Set.of("aanneming", "aanname", "aanvaarding");
  private static final Set<String> AFTER = Set.of("na", "sinds");
  private static final Set<String> APART = Set.of("aparte", "afzonderlijke", "separate", "separaat", "apart");
  private static final Set<String> BY_REASON = Set.of("door", "vanwege", "gezien", "wegens");
  private static final Set<String> CALLS = Set.of("verzoek", "aandringen", "instigatie");
  /** Verbs that do nothing of what is asked: the writer says, thinks, looks into, wants or may. */
  private static final Set<String> IDLE =
      Set.of(
          "merk", "merken", "meld", "melden", "meldt", "bericht", "berichten", "informeer", "informeren", "informeert", "deel", "delen", "licht", "lichten", "wijs", "wijzen", "wijst", "ga", "gaan", "gaat", "geef", "geven", "geeft",
          "verwijs", "verwijzen", "verwijst", "bezie", "bezien", "beziet", "onderzoek", "onderzoeken", "onderzoekt", "verken", "verkennen", "verkent", "weeg", "wegen", "overweeg", "overwegen", "overweegt", "spreek", "spreken",
          "spreekt", "acht", "achten", "vind", "vinden", "vindt", "zie", "zien", "ziet", "hecht", "hechten", "constateer", "constateren", "constateert", "benadruk", "benadrukken", "benadrukt", "bevestig", "bevestigen",
          "bevestigt", "kan", "kunnen", "wil", "willen", "moet", "moeten", "mag", "mogen", "zou", "zouden", "zal", "zullen", "ben", "is", "zijn", "was", "waren", "heb", "heeft", "hebben", "kom", "komen", "komt", "schets",
          "schetsen", "stuur", "sturen", "stuurt", "zend", "zenden", "zendt", "bied", "bieden", "biedt", "doe", "doen", "doet", "begrijp", "begrijpen", "begrijpt", "erken", "erkennen", "erkent", "onderschrijf", "onderschrijven",
          "onderschrijft", "wacht", "wachten", "hoop", "hopen", "hoopt", "bespreek", "bespreken", "bespreekt", "kijk", "kijken", "kijkt", "blijf", "blijft", "blijven", "reageer", "reageren", "reageert", "schrijf", "vraag", "vragen",
          "vraagt", "verzoek", "verzoeken", "verzoekt", "stel", "stelt", "stellen", "werk", "werken", "werkt", "streef", "streeft", "streven", "beoordeel", "beoordeelt", "beoordelen", "noem", "noemen", "herhaal", "verwacht", "bereid",
          "bereiden", "bereidt", "houd", "houdt", "houden", "neem", "neemt", "nemen", "meen", "menen", "meent", "denk", "denkt", "denken", "weet", "weten");
  /** Verbs that leave to another one what is said. */
  private static final Set<String> LEADING = Set.of("heb", "heeft", "hebben", "ben", "is", "zijn", "zal", "zullen", "kan", "kunnen");
  private static final Set<String> RECALLING = Set.of("daarom", "hierom", "daartoe", "hiertoe", "daarop", "hierop", "daarnaar", "dit", "dat");
  private static final Set<String> REFERRING = Set.of("verwijs", "verwijst", "verwijzen", "verwezen", "doorverwezen");
  private static final Set<String> LIES = Set.of("ligt", "liggen", "berust", "bordje", "terrein", "portefeuille");
  private static final Set<String> WITH = Set.of("bij", "van");
  private static final Set<String> TURN = Set.of("zet");
  private static final List<String> COLLEAGUES = List.of("collega", "ambtgenoot", "ambtsgenoot");
  private static final Set<String> HANDED = Set.of("overgedragen", "overgeheveld");
  private static final Set<String> AGENT = Set.of("door");
  private static final Set<String> THEM = Set.of("hem", "haar", "hen");
  private static final Set<String> WHOSE = Set.of("de", "mijn", "onze", "zijn", "haar");
  private static final Set<String> ABOUT = Set.of("betreft", "gaat", "ziet", "raakt");
  private static final Set<String> CONCERNS = Set.of("betreft", "aangaat");
  private static final String BUT = "maar";
  private static final int SUBJECT = 14;
  private static final int RECALL = 5;

  private MotionTurns() {}

  /** The sentence, or what follows its verb, begins with a preposition and the motion. */
  static boolean to(View view, MotionPlace first) {
    boolean apart = first.governor().equals("op") && Words.any(view, view.range(), APART); // "op de motie kom ik in een aparte brief terug"
    if (apart || !TURNING.contains(first.governor())) {
      return false;
    }
    Words words = view.wordTable();
    int before = MotionPlaces.first(view, first.range().start()) - 2;
    return before < 0 || opens(view, first) && first.governor().equals("voor") || VERBS.contains(words.lower(before)) || Verbs.subject(words.lower(before)) || answered(view, words.range(before));
  }

  /** "in gesprek over de motie": the words before are an answer themselves. */
  private static boolean answered(View view, Range word) {
    return view.cues("response").stream().anyMatch(hit -> hit.concept().name().equals("response-under-way") && hit.range().contains(word));
  }

  /** The motion stands in the first phrase of the sentence. */
  static boolean opens(View view, MotionPlace first) {
    return first.range().start() - view.range().start() < 50 && !Words.any(view, new Range(view.range().start(), first.range().start()), Verbs.finite());
  }

  /** "Vanwege de motie is …", "Op verzoek van uw Kamer (motie-X) heb ik …": the sentence begins with the motion as a reason. */
  static boolean because(View view, MotionPlace first) {
    Words words = view.wordTable();
    boolean adopted = words.size() > 1 && (ADOPTED.contains(words.lower(1)) || words.size() > 2 && ADOPTED.contains(words.lower(2))) && AFTER.contains(words.lower(0));
    boolean called = adopted || words.size() > 1 && words.lower(0).equals("op") && CALLS.contains(words.lower(1));
    boolean guided = words.size() > 3 && (words.lower(0).equals("aan") && words.lower(2).equals("hand") || words.lower(0).equals("in") && words.lower(1).equals("aanvulling"));
    return opens(view, first) && (called || guided || BY_REASON.contains(first.governor()));
  }

  /** "Wat de motie aangaat, verwijs ik naar de minister van X": it is left to somebody else, whatever is told of that one. */
  static boolean leaves(View view) {
    Words words = view.wordTable();
    if (Words.any(view, view.range(), HANDED) && handed(view, words)) {
      return true;
    }
    if (Words.any(view, view.range(), TURN) && view.mayHold(COLLEAGUES) && view.lower().contains(" aan zet")) {
      return true; // "is mijn collega van Financiën aan zet"
    }
    if (Words.any(view, view.range(), AGENT) && carried(view, words)) {
      return true;
    }
    boolean refers = Words.any(view, view.range(), REFERRING);
    boolean lies = Words.any(view, view.range(), LIES);
    for (OfficeName office : refers || lies ? view.mentions(OfficeName.class) : List.<OfficeName>of()) {
      int before = before(words, office);
      boolean with = before > 0 && lies && WITH.contains(words.lower(before)) && LIES.contains(words.lower(Math.max(0, before - 1))) && !MotionOthers.signs(view, office);
      if (with || before > 0 && refers && words.lower(before).equals("naar")) {
        return true;
      }
    }
    return false;
  }

  /** "is ter hand genomen door de minister van X" */
  private static boolean carried(View view, Words words) {
    for (OfficeName office : view.mentions(OfficeName.class)) {
      int door = before(words, office);
      if (door > 0 && AGENT.contains(words.lower(door)) && !MotionOthers.signs(view, office) && view.cues("treatment").stream().anyMatch(hit -> hit.range().end() == words.range(door - 1).end())) {
        return true;
      }
    }
    return false;
  }

  /** "deze is aan hem overgedragen", "is overgedragen aan de minister van X" */
  private static boolean handed(View view, Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.lower(i - 1).equals("aan") && THEM.contains(words.lower(i))) {
        return true;
      }
    }
    return view.mentions(OfficeName.class).stream().map(office -> before(words, office)).anyMatch(before -> before >= 0 && words.lower(before).equals("aan"));
  }

  /** Index of the word before an office and its article, or -1. */
  private static int before(Words words, OfficeName office) {
    int before = words.startingAt(office.range().start()) - 1;
    return before > 0 && WHOSE.contains(words.lower(before)) ? before - 1 : before;
  }

  /** "Motie-X (…): de proef is gestart": the name of the motion, what it is about too, is the label of what stands behind the colon. */
  static Optional<Range> label(View view, List<MotionPlace> cited) {
    MotionPlace last = cited.get(cited.size() - 1);
    Optional<Range> concerning = concerning(view, last).or(() -> opens(view, cited.get(0)) ? SayingThat.of(view, last) : Optional.empty());
    if (concerning.isPresent()) {
      return concerning;
    }
    Optional<Range> but = but(view, last);
    if (but.isPresent()) {
      return but;
    }
    int colon = view.next(": ", last.range().end());
    Range label = new Range(view.range().start(), Math.max(colon, view.range().start()));
    return colon >= 0 && Words.in(view, label, Verbs.finite()).stream().allMatch(verb -> asks(view, verb) || cited.stream().anyMatch(place -> place.range().contains(verb))) ? Optional.of(label) : Optional.empty();
  }

  /** A verb that only tells what is asked: "vraagt de dijk te verhogen", "gaat over". */
  private static boolean asks(View view, Range verb) {
    return ABOUT.contains(view.lower(verb)) || Verbs.asks(view.lower(verb)) || view.wordBefore(verb.start()).equals("te");
  }

  /** "Ik begrijp de wens van de motie-X, maar …": the answer is what follows. */
  private static Optional<Range> but(View view, MotionPlace last) {
    for (Clause clause : view.clauses()) {
      Range before = new Range(view.range().start(), Math.max(view.range().start(), clause.range().start()));
      boolean opens = clause.range().start() >= last.range().end() && clause.opener() == Clause.Opener.COORDINATE && view.wordTable().opening(clause.range().start()).equals(BUT);
      if (opens && Words.any(view, before, MotionWords.UNDERSTANDS)) {
        boolean only = Words.in(view, before, Verbs.finite()).stream().allMatch(verb -> MotionWords.UNDERSTANDS.contains(view.lower(verb)) || asks(view, verb));
        return only ? Optional.of(before) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Wat de motie-X betreft, …", "Voor wat de motie-X aangaat …" */
  private static Optional<Range> concerning(View view, MotionPlace last) {
    Words words = view.wordTable();
    boolean opens = words.size() > 2 && (words.lower(0).equals("wat") || words.lower(0).equals("voor") && words.lower(1).equals("wat"));
    int verb = words.startingAt(last.range().end());
    for (int i = verb; opens && i < Math.min(words.size(), verb + SUBJECT); i++) {
      if (CONCERNS.contains(words.lower(i))) {
        return Optional.of(new Range(view.range().start(), words.range(i).end()));
      }
    }
    return Optional.empty();
  }

  /** The writer only says something. */
  static boolean tells(View view, MotionPlace first) {
    Words words = view.wordTable();
    int verb = words.startingAt(first.range().end());
    boolean because = Words.any(view, new Range(view.range().start(), first.range().start()), BECAUSE);
    return because && verb + 1 < words.size() && acts(words, verb + 1) && IDLE.contains(words.lower(verb)) && !LEADING.contains(words.lower(verb));
  }

  /** "Naar aanleiding van de motie spoort Nederland … aan", "is de norm verlaagd": what was or is done because of it. */
  static Optional<String> done(View view, MotionPlace first) {
    Words words = view.wordTable();
    int verb = words.startingAt(first.range().end());
    boolean because = Words.any(view, new Range(view.range().start(), first.range().start()), BECAUSE);
    Range rest = new Range(Math.min(first.range().end(), view.range().end()), view.range().end());
    if (!because || verb + 1 >= words.size() || Conditions.on(view) || Words.any(view, rest, NOT) || !follows(view, first, words.range(verb))) {
      return Optional.empty();
    }
    String finite = words.lower(verb);
    boolean own = acts(words, verb + 1);
    if (BE.contains(finite) || HAVE.contains(finite) && own) {
      boolean others = Words.any(view, view.clauseOf(words.range(verb)).range(), ASKED);
      return others ? Optional.of("reports-on") : MotionAnswer.in(view, List.of(first.range()), Set.of()).or(() -> MotionReply.told(view, List.of(first.range())));
    }
    boolean present = own && !IDLE.contains(finite) && !PASSIVE.contains(finite) && (finite.endsWith("t") || !words.lower(verb + 1).equals("kabinet"));
    return present ? Optional.of("executes") : Optional.empty();
  }

  /** "In reactie op de motie is onderzocht of …" */
  static boolean inquired(View view, MotionPlace first) {
    int verb = view.wordTable().startingAt(first.range().end());
    if (!opens(view, first) || verb >= view.wordTable().size() || !BE.contains(view.wordTable().lower(verb)) || !follows(view, first, view.wordTable().range(verb))) {
      return false;
    }
    for (Hit.OfConcept hit : view.cues("response")) {
      if (hit.concept().name().equals("response-inquiry")) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(View view, MotionPlace first, Range verb) {
    return view.text().text().substring(first.range().end(), verb.start()).replace(')', ' ').isBlank();
  }

  private static boolean acts(Words words, int subject) {
    int at = ARTICLES.contains(words.lower(subject)) && subject + 1 < words.size() ? subject + 1 : subject;
    return ACTORS.contains(words.lower(at));
  }

  /** "De motie vroeg daarom": the sentence only tells that a motion asked for what the one before speaks of. */
  static boolean recalls(View view, List<MotionPlace> cited) {
    Words words = view.wordTable();
    Range place = cited.get(0).range();
    int around = 0;
    boolean asks = false;
    for (int i = 0; i < words.size(); i++) {
      if (!place.contains(words.range(i))) {
        around++;
        asks |= Verbs.asks(words.lower(i));
      }
    }
    return cited.size() == 1 && cited.get(0).how() == MotionPlace.How.CITED && asks && around <= RECALL && Words.any(view, view.range(), RECALLING);
  }
}
