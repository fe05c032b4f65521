package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** Reads a sentence that names no motion as the answer to what one asks for: "Dit meldpunt is in mei geopend", "Daarvoor ziet het kabinet geen ruimte". */
final class MotionAnswer {

  private static final Map<String, String> RESPONSES =
      Map.of(
          "response-kept", "will-not-execute",
          "response-refused", "will-not-execute", "response-done", "executes", "response-policy", "acts-in-line-with", "response-under-way", "reports-on",
          "response-inquiry", "responds-to", "response-later", "reports-on", "response-others", "responds-to", "response-heeded", "executes", "response-told",
          "reports-on");

  /** Who still has to decide tells more than what is done meanwhile. */
  private static final List<String> DECIDING = List.of("kabinet", "standpunt", "wacht", "besl");

  private static final int FIRMEST = 9;
  private static final List<String> HELD = List.of("verantwoordelijkheid", "ligt bij", "liggen bij");

  /** What tells less than another wording of the same sentence. */
  private static final List<String> FAINT = List.of("response-told", "response-later");
  private static final Set<String> DONE = Set.of("is", "zijn", "heb", "heeft", "hebben", "treft", "gaat", "voorziet", "geldt", "bied", "bieden", "stuur", "sturen", "zend", "zenden", "voeg", "voegen", "vindt", "staat", "staan", "ligt", "liggen");
  private static final Set<String> OWN =
      Set.of("ik", "wij", "we", "kabinet", "regering", "nederland", "minister", "staatssecretaris", "ministerie", "ministeries", "rijk", "rijksoverheid", "ministerraad", "bewindspersonen", "kamer");
  private static final Set<String> PERFORMED = Set.of("response-done", "response-heeded");
  private static final Set<String> TOLD = Set.of("aangegeven", "gemeld", "vermeld", "toegelicht", "meegedeeld", "medegedeeld", "bericht", "geïnformeerd", "gezegd", "geschreven", "aangekondigd", "toegezegd");
  private static final Set<String> ADVICE = Set.of("advies", "adviezen");
  private static final Set<String> ADVICE_ASKED = Set.of("gevraagd", "aangevraagd", "verzocht", "ingewonnen");
  private static final Set<String> INQUIRED = Set.of("is", "zijn", "heb", "heeft", "hebben");
  static final Set<String> HERE = Set.of("hierbij", "bijgaand", "bijgevoegd");
  private static final Set<String> POINTERS = Set.of("deze", "dit", "dat", "die");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> NOT = Set.of("niet", "geen");
  /** "Dat zal ik doen" */
  private static final String DO = " doen";
  private static final Set<String> PERHAPS = Set.of("mogelijk", "wellicht", "misschien", "eventueel", "pas");
  /** "De vrijstelling komt er" */
  private static final String COMES = "kom";
  /** Of a letter that is to come. */
  private static final Set<String> APART = Set.of("aparte", "afzonderlijke", "separate", "andere", "tweede");
  private static final Set<String> TO_COME = Set.of("volgende", "volgt");
  private static final Set<String> DECLINED = Set.of("afgewezen", "belet", "verhindert");
  private static final String STAFF = "formatie";
  private static final Set<String> CABINET = Set.of("kabinet", "coalitie", "regering");
  private static final Set<String> THEREFORE = Set.of("daarom", "dus", "derhalve");
  /** "houdt vast aan" */
  private static final String FIRM = "vast";
  private static final Set<String> WOULD = Set.of("zou", "zouden");

  private static final Set<String> INQUIRY =
      Set.of("onderzoek", "onderzoeken", "onderzocht", "verkenning", "verkennen", "studie", "studies", "analyse", "doorrekening", "evaluatie", "evalueren", "inventarisatie", "inventariseren", "advies", "adviezen", "bezien", "uitzoeken");
  /** What undoes what is asked for, by the word that says so. */
  private static final Map<String, Set<String>> OPPOSED = opposed();
  private static final Set<String> STUDY = Set.of("onderzoek", "studie", "doorrekening");
  private static final Set<String> KEEPING =
      Set.of("handhaven", "behouden", "behoud", "vasthouden", "houden", "voortzetten", "stand", "verlengen", "continueren", "blijven", "blijft", "staan", "bestaan", "handhaving", "niet", "geen", "stoppen", "bevriezen", "bevriezing");
  private static final Set<String> INQUIRIES = Set.of("onderzoeken", "onderzoek", "onderzoekt", "verkennen", "verkenning", "bezien", "bekijken");
  private static final List<String> REACTIONS = List.of("in reactie hierop", "in reactie daarop", "in antwoord hierop", "in antwoord daarop", "als reactie hierop", "hierop kan", "hierop kunnen");

  private static final Set<String> ABOUT = Set.of("hierover", "daarover", "hierop", "daarop", "hiervan", "daarvan");

  static final Set<String> REACTING = Set.of("reactie", "kabinetsreactie", "beleidsreactie", "appreciatie", "kabinetsappreciatie", "standpunt");

  private MotionAnswer() {}

  private static Map<String, Set<String>> opposed() {
    Set<String> less = Set.of("verlagen", "verlaging", "verminderen", "beperken", "inperken", "dalen", "schrappen", "schaffen", "afschaffen");
    Set<String> more = Set.of("verhogen", "verhoging", "verlengen", "uitbreiden", "uitbreiding", "breiden", "verruimen", "behouden", "behoud", "handhaven", "voortzetten", "versterken");
    Set<String> strict = Set.of("scherpen", "aanscherpen", "aanscherping", "verscherpen");
    Set<String> loose = Set.of("versoepelen", "verruimen", "verlichten", "vereenvoudigen");
    return Map.ofEntries(
        Map.entry("verhoogd", less), Map.entry("wordt verhoogd", less), Map.entry("opgehoogd", less), Map.entry("verlaagd", more), Map.entry("wordt verlaagd", more), Map.entry("afgeschaft", more), Map.entry("geschrapt", more),
        Map.entry("ingetrokken", more), Map.entry("teruggedraaid", more), Map.entry("versoepeld", strict), Map.entry("verruimd", strict), Map.entry("aangescherpt", loose), Map.entry("verscherpt", loose), Map.entry("uitgebreid", less),
        Map.entry("ingevoerd", Set.of("afschaffen", "schaffen", "schrappen")));
  }

  /**
   * What is done with the motions, or empty where the sentence answers nothing.
   *
   * @param contents where motions' own words stand
   * @param asked the words of what is asked for
   */
  static Optional<String> in(View view, List<Range> contents, Set<String> asked) {
    return best(view, contents, asked).map(hit -> treatment(view, hit, contents, asked)).or(() -> LeftToOthers.in(view, contents) ? Optional.of("responds-to") : Optional.empty());
  }

  /** The concept of the wording that answers. */
  static Optional<String> cue(View view, List<Range> contents) {
    return best(view, contents, Set.of()).map(hit -> hit.concept().name());
  }

  private static Optional<Hit.OfConcept> best(View view, List<Range> contents, Set<String> asked) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept hit : view.cues("response")) {
      boolean inside = contents.stream().anyMatch(content -> content.start() <= hit.range().start() && hit.range().start() < content.end());
      if (!inside && holds(view, hit, asked) && (best == null || rank(view, hit) > rank(view, best))) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * "Ik zal deze rapportage in mei sturen": the writer will do what is asked for, in its own words.
   *
   * @param contents where motions' own words stand
   * @param asked the words of what is asked for
   */
  static boolean promises(View view, List<Range> contents, Set<String> asked) {
    Words words = view.wordTable();
    boolean named = false;
    boolean will = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      int at = words.range(i).start();
      boolean own = contents.stream().anyMatch(content -> content.start() <= at && at < content.end());
      named |= !own && (POINTERS.contains(words.lower(i)) || ARTICLES.contains(words.lower(i))) && asked.contains(words.lower(i + 1));
      will |= Verbs.WILL.contains(words.lower(i)) && (Verbs.subject(words.lower(i + 1)) || i > 0 && Verbs.subject(words.lower(i - 1)));
    }
    will |= named && !view.cues("promise").isEmpty() && !view.promises().read().isEmpty();
    return named && will && !Words.any(view, view.range(), NOT) && !Conditions.on(view);
  }

  /** A wording with the words right before and behind it. */
  private static Range around(View view, Range range) {
    Words words = view.wordTable();
    int first = words.startingAt(range.start());
    int next = words.startingAt(range.end());
    Range before = first > 0 ? words.range(first - 1) : range;
    return before.to(next < words.size() ? words.range(next) : range);
  }

  /** "De Kamer wordt hierover voor de zomer geïnformeerd." */
  static boolean tellsLater(View view) {
    return Words.any(view, view.range(), ABOUT) && !view.cues("promise").isEmpty() && !view.promises().read().isEmpty();
  }

  /** Words for what is done tell of what is to come: beside "wordt", or in a clause without "is", "heeft" or the like. */
  private static boolean coming(View view, Range cue) {
    String said = view.lower(cue);
    boolean decided = said.startsWith(COMES) && !Words.any(view, view.range(), PERHAPS);
    boolean told = said.contains("word") || said.endsWith(DO) || decided;
    boolean passive = Words.any(view, around(view, cue), Verbs.BECOMES);
    return !told && (passive || !Words.any(view, view.clauseOf(cue).range(), DONE));
  }

  private static String treatment(View view, Hit.OfConcept hit, List<Range> contents, Set<String> asked) {
    String name = hit.concept().name();
    boolean given = name.equals("response-later") && (Words.any(view, view.range(), HERE) || view.lower().contains("deze brief")) && view.lower(hit.range()).contains("ontvangt") && !Words.any(view, view.range(), APART);
    boolean coming = name.equals("response-done") && coming(view, hit.range());
    if (name.equals("response-refused") && view.lower().startsWith("nee, nog niet")) {
      return "reports-on";
    }
    if (PERFORMED.contains(name) && toldBefore(view, hit.range())) {
      return "reports-on"; // "is aangegeven dat het wordt ingevoerd"
    }
    Range before = new Range(view.clauseOf(hit.range()).range().start(), hit.range().end());
    if (name.equals("response-inquiry") && view.lower(hit.range()).equals("onderzocht") && Words.any(view, before, INQUIRED)) {
      return "reports-on"; // "is onderzocht"
    }
    if (name.equals("response-inquiry") && INQUIRIES.stream().anyMatch(asked::contains)) {
      return "reports-on"; // the inquiry is what is asked for
    }
    if (name.equals("response-under-way") && contents.isEmpty() && !asked.isEmpty() && INQUIRIES.stream().noneMatch(asked::contains) && INQUIRY.stream().noneMatch(asked::contains) && Words.any(view, view.range(), STUDY) && !MotionReply.requested(view.wordTable())) {
      return "responds-to"; // an inquiry into what was asked as such
    }
    if (name.equals("response-kept") && KEEPING.stream().anyMatch(asked::contains)) {
      return "executes"; // "om de norm te handhaven"
    }
    if (name.equals("response-others") && Words.any(view, view.range(), ADVICE) && Words.any(view, view.range(), ADVICE_ASKED) && Words.any(view, view.range(), INQUIRED)) {
      return "reports-on"; // "wacht ik het advies af dat ik in mei heb gevraagd"
    }
    if (name.equals("response-told") && view.mayHold(REACTIONS)) {
      return "responds-to";
    }
    boolean reacts = name.equals("response-done") && view.lower(hit.range()).startsWith("bied") && Words.any(view, view.range(), REACTING) && REACTING.stream().noneMatch(asked::contains);
    if (reacts) {
      return "responds-to"; // "bied ik uw Kamer de reactie aan op het verzoek inzake de motie"
    }
    return given ? "executes" : coming ? "reports-on" : RESPONSES.get(name);
  }

  /** The wording stands in what was told to the Kamer earlier. */
  private static boolean toldBefore(View view, Range cue) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.start()) - 1; i > 0; i--) {
      if (words.lower(i).equals("dat") && TOLD.contains(words.lower(i - 1))) {
        return Words.any(view, new Range(view.range().start(), words.range(i).start()), INQUIRED);
      }
    }
    return false;
  }

  /** A refusal tells most, what will be told least; of others the first counts. */
  private static int rank(View view, Hit.OfConcept hit) {
    String name = hit.concept().name();
    boolean open = name.equals("response-others") && DECIDING.stream().anyMatch(view.lower(hit.range())::contains);
    Clause clause = view.clauseOf(hit.range());
    if (clause.opener() == Clause.Opener.COORDINATE && view.wordTable().lower(view.wordTable().startingAt(clause.range().start())).equals("maar")) {
      return FIRMEST - 1; // "Ik deel die zorg, maar …": what follows is the answer
    }
    return name.equals("response-refused") || name.equals("response-kept") ? FIRMEST : open ? FIRMEST - 1 : FAINT.contains(name) ? FAINT.indexOf(name) : FAINT.size();
  }

  /** "Uw Kamer heeft dit besproken" */
  private static boolean kamerActs(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      boolean before = i > 1 && words.lower(i - 2).equals("heeft");
      if (words.lower(i).equals("kamer") && (before || i + 1 < words.size() && words.lower(i + 1).equals("heeft"))) {
        return true;
      }
    }
    return false;
  }

  /** "Noorwegen heeft zijn register afgeschaft": who did it is not the government. */
  private static boolean othersAct(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    int first = view.wordTable().startingAt(clause.start());
    boolean points = first < view.wordTable().size() && POINTERS.contains(view.wordTable().lower(first)); // "Deze gesprekken hebben plaatsgevonden"
    boolean received = view.lower(cue).endsWith("ontvangen") || view.lower(cue).endsWith("plaatsgevonden"); // "heeft u op 4 juni ontvangen"; a meeting takes place by itself
    return !points && !received && Words.any(view, clause, Verbs.HAVE) && !Words.any(view, clause, OWN) && view.mentions(OfficeName.class, clause).isEmpty();
  }

  /** The verb that advises against has papers of its own. */
  private static boolean otherPapers(View view, Range cue) {
    return view.lower(cue).startsWith("ontra") && Words.any(view, view.clauseOf(cue).range(), MotionWords.PAPERS);
  }

  private static boolean holds(View view, Hit.OfConcept hit, Set<String> asked) {
    Modality modality = view.modality(hit.range());
    boolean refused = hit.concept().name().equals("response-refused") || view.lower(hit.range()).contains("niet") || view.lower(hit.range()).contains("geen ");
    boolean elsewhere = HELD.stream().anyMatch(view.lower(hit.range())::startsWith) && view.mentions(OfficeName.class).stream().anyMatch(office -> office.range().start() >= hit.range().end());
    if (hit.concept().name().equals("response-kept") && !MotionReply.linked(view.wordTable(), asked, -1) && !(Words.any(view, view.range(), OWN) && (view.lower(hit.range()).contains(FIRM) || Words.any(view, view.range(), THEREFORE)))) {
      return false; // something else stays as it is
    }
    if (hit.concept().name().equals("response-kept") && Words.any(view, view.range(), MotionWords.BEGUN)) {
      return false; // "is gestart en loopt door"
    }
    if (hit.concept().name().equals("response-refused") && (OtherHolders.in(view, hit.range()) || otherPapers(view, hit.range()))) {
      return false; // "De provincies zien geen aanleiding", "De amendementen over havens ontraad ik"
    }
    if (STAFF.equals(view.lower(hit.range())) && view.lower(new Range(hit.range().end(), view.range().end())).startsWith(" van ") && !Words.any(view, view.range(), CABINET)) {
      return false; // "de formatie van wijkagenten"
    }
    if (hit.concept().name().equals("response-told") && Words.any(view, Story.after(hit.range(), view.clauseOf(hit.range()).range()), TO_COME)) {
      return false; // "meld ik het volgende"
    }
    if (DECLINED.contains(view.lower(hit.range())) && othersAct(view, hit.range())) {
      return false; // "De Commissie heeft ons verzoek afgewezen"
    }
    if (OPPOSED.getOrDefault(view.lower(hit.range()), Set.of()).stream().anyMatch(asked::contains)) {
      return false; // "om de accijns te verlagen": "de accijns is verhoogd"
    }
    if (TurnedRefusals.turned(view, hit)) {
      return false; // "is niet in strijd met", "geen overwegende bezwaren"
    }
    if (MotionWords.SET_ASIDE.contains(view.lower(hit.range())) && !MotionReply.paid(view.wordTable(), asked)) {
      return false; // "Voor de monitoring is € 3 miljoen gereserveerd"
    }
    if (elsewhere || hit.concept().name().equals("response-done") && (kamerActs(view) && !view.lower(hit.range()).endsWith("ontvangen") || othersAct(view, hit.range()) || ForeignDeeds.in(view, view.range(), asked) || !asked.isEmpty() && AskedDeeds.abroad(view, asked))) {
      return false;
    }
    boolean certain = (modality != Modality.CONDITIONAL || hit.concept().name().equals("response-others")) && modality != Modality.REPORTED;
    return certain && (refused || modality != Modality.NEGATED) && (hit.concept().name().equals("response-refused") || !Words.any(view, new Range(view.clauseOf(hit.range()).range().start(), hit.range().end()), WOULD)); // "dat zou in strijd zijn met"
  }
}
