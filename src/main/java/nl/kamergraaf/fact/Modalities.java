package nl.kamergraaf.fact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * How the author commits to a stretch of a sentence, decided once for all rules. The wordings are the cues of the modality scheme; a cue
 * of "fact" only shields the words inside it ("niet alleen", "zo snel mogelijk"). Here is how far each kind of wording reaches.
 */
final class Modalities {

  /** Negations that reach only what follows them in their clause; the others, "geen grond" too, reach the whole clause. */
  private static final Set<String> FORWARD = Set.of("geen", "geen van", "zonder", "zonder dat", "noch", "in plaats van");
  private static final Set<String> IF = Set.of("als", "wanneer");
  /** "mogelijke sancties": an adjective speaks of the noun behind it. */
  private static final Set<String> ADJECTIVES = Set.of("mogelijke", "eventuele", "denkbare", "verwachte", "beoogde", "geplande", "voorgenomen");
  private static final int ADJECTIVE_REACH = 30;

  /** "Als gevolg van", "Als reactie op", "Als vervolg hierop" */
  private static final Set<String> AS_SUCH = Set.of("gevolg", "reactie", "antwoord", "onderdeel", "vervolg", "aanvulling", "uitvloeisel", "resultaat", "uitwerking", "opmaat", "tegenprestatie", "vergelding", "waarschuwing", "blijk", "teken", "compensatie", "voorbereiding", "uitkomst", "alternatief", "bijdrage", "onderbouwing");
  private static final Set<String> OF_IT = Set.of("hiervan", "daarvan", "hierop", "daarop", "hiervoor", "daarvoor", "hierbij");
  private static final String ACCORDING = "volgens";
  private static final Endings PLANS = new Endings(Set.of("voorstel", "plan", "plannen", "ontwerp", "opzet", "concept", "tekst", "statuut", "verdrag", "protocol", "overeenkomst", "handvest", "reglement", "resolutie", "artikel"));
  /** Words from "volgens" to the noun of a plan: "Volgens het voorliggende Finse plan". */
  private static final int PLAN_REACH = 5;
  private static final Set<String> THEN = Set.of("dan");
  private static final String TO = "te";
  private static final String DENY = "ontken";
  static final Set<String> WOULD = Set.of("zou", "zouden");
  private static final String THAT = "dat";
  private static final String AND = "en";
  private static final Set<String> THATS = Set.of(THAT);
  private static final Set<String> BUT = Set.of("maar", "doch");
  /** Words beside which "als" compares, and words that behind "als" open a subject. */
  private static final Set<String> COMPARES = Set.of("zowel", "even", "zo", "hetzelfde", "dezelfde", "evenveel", "net", "eenzelfde", "zoveel", "anders");
  private static final Set<String> SUBJECTS = Set.of("de", "het", "zij", "ze", "hij", "er", "wij", "we", "men", "u", "ik", "daar", "daaraan");
  /** These open a clause, with or without a comma: "bereid het hof te huisvesten zolang het gebouw niet klaar is". */
  private static final Set<String> BELOW = Set.of("zolang", "indien", "totdat", "omdat", "doordat", "hoewel", "aangezien");

  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "die", "dat", "andere", "anderen");

  private static final Set<String> WHETHER = Set.of("of");
  private static final Set<String> RELATIVES = Set.of("dat", "die", "waarmee", "waarin", "waaraan");

  /** What a request for several things says again of each. */
  private static final Set<String> DONE = Set.of("uitgevoerd", "afgedaan", "voldaan", "gevolg", "gehoor", "opvolging", "gestand");
  private static final Set<String> ASKED_FOR = Set.of("te", "dat", "om", "of");
  /** Verbs of taking part, which follow "en" with the same subject. */
  private static final Set<String> SECOND = Set.of("bekleedt", "bekleedde", "leidt", "leidde", "steunt", "steunde", "draagt", "droeg", "neemt", "nam", "telt", "functioneert", "functioneerde");

  /** More verbs that behind a semicolon tell what is so. */
  private static final Set<String> TOLD = Set.of("sloot", "sloten", "begon", "begonnen", "begint", "beginnen", "trad", "traden", "treedt", "treden", "kwam", "kwamen", "ging", "gingen", "bleef", "bleven", "stond", "stonden", "gaf", "gaven", "deed", "deden", "besloot", "besloten", "besluit", "sprak", "spraken", "stelde", "stelden", "stelt", "namen", "steunden", "leidden", "bekleden", "telt", "tellen", "oordeelde", "oordeelt", "tekende", "tekenden", "zette", "zetten", "verlengde", "verlengden", "viel", "vielen", "won", "wonnen", "verloor", "verloren", "zat", "zaten", "zit", "zitten", "droegen", "brengt", "bracht", "brachten", "houdt", "hield", "hielden");

  /** Of these a wording in a clause inside another one says nothing of what stands outside it. */
  private static final Set<Modality> INNER = EnumSet.of(Modality.OBLIGATION, Modality.INTENTION, Modality.FUTURE, Modality.EXPECTATION, Modality.POSSIBILITY, Modality.ATTEMPTED, Modality.NEGATED, Modality.REPORTED);

  private static final Set<String> WHICH = Set.of("dat", "die", "waarvan", "waarmee", "waarin", "waarop", "waaraan", "waardoor");
  /** Words of what the whole is called, with the pronoun: "een fraai gebaar dat". */
  private static final int CALLED = 3;

  private Modalities() {}

  /** How the author commits to what a thing rests on or will rest on: a fact about its plan even while the thing is not there. */
  static Modality ofPlan(View view, Range range) {
    Modality said = view.modality(range);
    return said == Modality.EXPECTATION || said == Modality.FUTURE || said == Modality.REPORTED && byPlan(view) ? Modality.FACT : said;
  }

  /** "Volgens het voorstel zal het hof", "is volgens de ontwerptekst bevoegd": what the plan or the treaty itself says. */
  private static boolean byPlan(View view) {
    Words words = view.wordTable();
    List<Range> cues = view.cues("modality").stream().filter(cue -> of(cue.concept().name()) == Modality.REPORTED).map(Hit.OfConcept::range).toList();
    return !cues.isEmpty() && cues.stream().allMatch(cue -> {
      int first = words.startingAt(cue.end());
      return view.lower(cue).equals(ACCORDING) && IntStream.range(first, Math.min(words.size(), first + PLAN_REACH - 1)).anyMatch(i -> PLANS.end(words.lower(i)));
    });
  }

  private static final Map<Modality, Integer> STRENGTH = new EnumMap<>(Modality.class);
  private static final Map<String, Modality> BY_CONCEPT =
      Arrays.stream(Modality.values()).collect(Collectors.toUnmodifiableMap(Modality::concept, modality -> modality));

  static {
    List<Modality> weakestFirst =
        List.of(
            Modality.FACT, Modality.OBLIGATION, Modality.INTENTION, Modality.FUTURE, Modality.EXPECTATION, Modality.REPORTED, Modality.POSSIBILITY,
            Modality.WILLING_UNDER_CONDITIONS, Modality.CONDITIONAL, Modality.ATTEMPTED, Modality.REQUESTED, Modality.NEGATED, Modality.ASKED);
    for (int i = 0; i < weakestFirst.size(); i++) {
      STRENGTH.put(weakestFirst.get(i), i);
    }
  }

  /** An adjective that doubts the noun behind it, and not what is told of it. */
  static boolean isAttribute(String word) {
    return ADJECTIVES.contains(word);
  }

  /** The strongest modality whose wording reaches the range; fact where none does. "Zal worden opgericht" as a whole is not future of itself. */
  static Modality at(View view, Range range) {
    return at(view, range, false);
  }

  /** The same of a number, of which a clause inside its own says nothing. */
  static Modality ofNumber(View view, Range number) {
    Words words = view.wordTable();
    int first = words.startingAt(number.start());
    while (first > 0 && words.isIn(first - 1, MeasureWords.BETWEEN)) {
      first--;
    }
    boolean replaced = first > 2 && words.lower(first - 1).equals("van") && words.lower(first - 2).equals("plaats") && words.lower(first - 3).equals("in");
    if (replaced) {
      return Modality.NEGATED; // "geschat op 330 miljoen in plaats van 309 miljoen"
    }
    return view.sentence().paragraph().kind() == Block.Kind.QUESTION ? Modality.REPORTED : at(view, number, true);
  }

  private static Modality at(View view, Range range, boolean number) {
    Modality strongest = view.whole();
    if (strongest == Modality.ASKED) {
      return strongest;
    }
    if (FalseTold.of(view, range)) {
      return Modality.NEGATED;
    }
    strongest = strongest == Modality.FACT && inverted(view, range) ? Modality.CONDITIONAL : strongest;
    for (Hit.OfConcept cue : view.cues("modality")) {
      Modality modality = of(cue.concept().name());
      boolean said = (modality == Modality.FUTURE || modality == Modality.NEGATED && view.lower(range).startsWith("nog geen ")) && range.contains(cue.range()); // "nog geen 10 miljoen"
      boolean stronger = !said && STRENGTH.get(modality) > STRENGTH.get(strongest);
      if (stronger && !compounds(view, cue.range()) && !Quotes.apart(view.text().text(), view.range(), cue.range(), range) && reaches(view, cue.range(), modality, range) && !ModalSense.strays(view, cue.range(), range) && !ToldRelative.frees(view, cue.range(), modality, range)
          && !(number && modality == Modality.NEGATED && InnerClauses.frees(view, cue.range(), range)) && !(INNER.contains(modality) && new InnerClause(view).frees(cue.range(), range, modality))) {
        strongest = modality;
      }
    }
    return strongest == Modality.FACT && onlyIf(view, range) ? Modality.CONDITIONAL : strongest;
  }

  /** "gelden weer als de junta het akkoord schendt": behind what is told stands, without a comma, on what it hangs. */
  private static boolean onlyIf(View view, Range range) {
    if (!view.mayHold(IF)) {
      return false;
    }
    Range behind = new Range(range.end(), Math.max(range.end(), view.clauseOf(range).range().end()));
    Words words = view.wordTable();
    int last = words.startingAt(behind.end()) - 1;
    boolean closed = last > 1 && (Verbs.finite(words.lower(last)) || Verbs.finite(words.lower(last - 1)) || words.lower(last - 1).equals("niet")); // "niet meewerkt"
    return closed && !ifs(view, behind).isEmpty();
  }

  /** Places of "als" before a subject: not "geldt als vertrekpunt", "zowel het bedrijf als de eigenaar". */
  private static List<Range> ifs(View view, Range within) {
    Words words = view.wordTable();
    return Words.any(view, view.clauseOf(within).range(), COMPARES) ? List.of() : Words.in(view, within, IF).stream().filter(as -> {
      int next = words.startingAt(as.start()) + 1;
      return next < words.size() && (SUBJECTS.contains(words.lower(next)) || Character.isUpperCase(view.text().text().charAt(words.range(next).start())));
    }).toList();
  }

  /** What holds for the sentence as a whole: a question, a condition, or neither. */
  static Modality ofWhole(View view) {
    return asks(view) ? Modality.ASKED : conditional(view) ? Modality.CONDITIONAL : Modality.FACT;
  }

  /** The stronger of two: what is denied or possible of a thing is so of what is said of it. */
  static Modality stronger(Modality a, Modality b) {
    return STRENGTH.get(a) >= STRENGTH.get(b) ? a : b;
  }

  private static boolean asks(View view) {
    String text = view.text().text();
    int end = view.range().end();
    while (end > view.range().start() && "\"')\u2019\u201d ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > view.range().start() && text.charAt(end - 1) == '?';
  }

  /** "Als de Raad instemt, worden ...": not "als lidstaat heeft Nederland ...". */
  private static boolean conditional(View view) {
    List<Clause> clauses = view.clauses();
    if (view.lower().startsWith("zonder ") && !view.lower().startsWith("zonder dat ") && Words.any(view, clauses.get(0).range(), WOULD)) {
      return true; // "Zonder ingrijpen zou de vloot krimpen"
    }
    if (clauses.size() < 2) {
      return false;
    }
    boolean inverted = view.text().text().startsWith(" dan ", clauses.get(1).range().start()) && Verbs.finite(view.wordTable().lower(0)); // "Was de lijst langer, dan ..."
    if (inverted || IF.stream().noneMatch(view.lower()::startsWith)) {
      return inverted;
    }
    int behind = 1;
    while (view.resumes(behind + 1)) {
      behind += 2; // "Als de staten, waaronder Oman, instemmen, worden ..."
    }
    boolean opens = IF.contains(view.wordTable().opening(clauses.get(0).range().start())) && !asSuch(view.wordTable());
    boolean then = behind < clauses.size() && consequence(view.wordTable().opening(clauses.get(behind).range().start()));
    return opens && (then || behind > 1 && turns(view, clauses.get(behind - 1).range()));
  }

  /** "Als gevolg van de sancties zijn ..., is": as what something is done, and no condition. */
  private static boolean asSuch(Words words) {
    return words.size() > 2 && AS_SUCH.contains(words.lower(1)) && (Governor.preposition(words.lower(2)) || OF_IT.contains(words.lower(2)));
  }

  /** "instemmen, worden": behind a comma inside a clause stands a verb. */
  private static boolean turns(View view, Range clause) {
    Words words = view.wordTable();
    int last = words.startingAt(clause.end());
    return IntStream.range(words.startingAt(clause.start()) + 1, last).anyMatch(i -> words.breaks(i - 1) && consequence(words.lower(i)));
  }

  private static boolean consequence(String word) {
    return THEN.contains(word) || Verbs.finite(word);
  }

  /** "; zouden zij gelijk krijgen, dan vervallen de vergunningen": a verb opens the limb, and "dan" what follows from it. */
  private static boolean inverted(View view, Range range) {
    List<Clause> clauses = view.mayHold(THEN) ? view.clauses() : List.of();
    if (clauses.size() < 3) {
      return false;
    }
    Words words = view.wordTable();
    int own = clauses.indexOf(view.clauseOf(range));
    for (int i = Math.max(1, own - 1); i <= own && i + 1 < clauses.size(); i++) {
      boolean limb = clauses.get(i).opener() == Clause.Opener.PUNCTUATION && Verbs.finite(words.opening(clauses.get(i).range().start()));
      if (limb && view.text().text().startsWith(" dan ", clauses.get(i + 1).range().start())) {
        return true;
      }
    }
    return false;
  }

  /** "Het is onjuist dat er 300 schepen zijn vergaan": the whole of it is denied, and no word in it. */
  static boolean untrue(View view, Range range) {
    return FalseTold.of(view, range) || view.cues("modality").stream().anyMatch(cue -> cue.range().end() <= range.start() && of(cue.concept().name()) == Modality.NEGATED && (view.lower(cue.range()).endsWith(" dat") || view.lower(cue.range()).startsWith(DENY)) && reaches(view, cue.range(), Modality.NEGATED, range));
  }

  /** "niet-militair" negates its own word only. */
  private static boolean compounds(View view, Range cue) {
    String text = view.text().text();
    return cue.end() < text.length() && text.charAt(cue.end()) == '-';
  }

  /** Nothing in a stretch takes back, asks for or puts off what it tells. */
  static boolean plain(View view, Range within) {
    return view.cues("modality", within).stream().allMatch(cue -> cue.concept().name().equals(Modality.FACT.concept()));
  }

  static Modality of(String concept) {
    return BY_CONCEPT.getOrDefault(concept, Modality.FACT);
  }

  private static boolean reaches(View view, Range cue, Modality modality, Range range) {
    boolean sameClause = view.clauseOf(cue).equals(view.clauseOf(range));
    return switch (modality) {
      case FACT -> false;
      case NEGATED -> sameClause && !turned(view, range, cue) && !parallel(view, cue, range) && !set(view, cue, range) && !parenthesis(view, cue, range) && !comment(view, range, cue) && (!FORWARD.contains(view.lower(cue)) || cue.start() <= range.start() || range.contains(cue));
      case CONDITIONAL -> sameClause || !aside(view, range);
      case REQUESTED -> !apposed(view, cue, range) && (sameClause || cue.start() < range.start() && !told(view, range) && !apart(view, cue, range));
      case REPORTED -> sameClause || cue.start() < range.start();
      case POSSIBILITY -> sameClause && !relative(view, range, cue) && near(view, cue, range) && !but(view, range, cue);
      case FUTURE -> sameClause && near(view, cue, range) && !but(view, range, cue) && !whether(view, range, cue) && !parallel(view, cue, range);
      default -> sameClause && near(view, cue, range) && !but(view, range, cue) && !parallel(view, cue, range);
    };
  }

  /** "is ondertekend maar niet in werking", "is op de lijst geplaatst, de derde niet": what stands before is not denied by what follows it. */
  private static boolean turned(View view, Range range, Range cue) {
    if (range.end() >= cue.start()) {
      return false;
    }
    boolean and = view.text().text().startsWith(" en ", cue.start() - 4) && cue.start() - 4 >= range.end(); // "is lid van X en niet van Y"
    Range between = new Range(range.end(), cue.start());
    return and || Words.any(view, between, BUT) || Words.any(view, between, BELOW) || elided(view, range, cue) || another(view, between) || !ifs(view, between).isEmpty(); // "gelden weer als de junta niet meewerkt"
  }

  /** "is lid van X en bekleedt het voorzitterschap van Y niet", "dat X is bevroren en dat zij niet mogen": a verb of its own behind "en" has its own denial. */
  private static boolean another(View view, Range between) {
    List<Words.Run> words = Words.runs(view.text().text(), between);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).lower().equals("en") && (words.get(i + 1).lower().equals(THAT) || Verbs.finite(words.get(i + 1).lower()) || SECOND.contains(words.get(i + 1).lower()))) {
        return true;
      }
    }
    return false;
  }

  /** "is opgeschort, een gebaar dat niets heeft opgeleverd": behind a comma the whole is called something, of which a relative clause denies. */
  private static boolean comment(View view, Range range, Range cue) {
    Words words = view.wordTable();
    int comma = view.last(", een ", cue.start());
    int first = words.startingAt(comma) + 1;
    return comma >= range.end() && !MoneyWords.heap(words.lower(first)) && words.any(first, Math.min(first + CALLED, words.startingAt(cue.start())), WHICH); // not "een bedrag dat niet wordt ingezet"
  }

  /** "vroeg om een commissie; het tribunaal sloot zijn deuren": behind a semicolon stands what is told, unless the request goes on with "te", "dat" or "om", or without a verb. */
  private static boolean apart(View view, Range cue, Range range) {
    String text = view.text().text();
    int semicolon = range.start();
    while (semicolon >= cue.end() && text.charAt(semicolon) != ';') {
      semicolon--;
    }
    Range limb = new Range(semicolon, Math.max(semicolon, view.clauseOf(range).range().end()));
    int colon = view.last(":", range.start());
    if (colon >= cue.end() && Words.any(view, new Range(cue.end(), colon), DONE)) {
      return told(view.text().text(), new Range(colon, Math.max(colon, view.clauseOf(range).range().end()))); // "de motie die verzoekt om X is uitgevoerd: de Raad verlengde"
    }
    return semicolon >= cue.end() && !Words.any(view, limb, ASKED_FOR) && told(view.text().text(), limb);
  }

  /** A limb of a sentence has a verb of its own: one without goes on with what was asked for before it. */
  private static boolean told(String text, Range limb) {
    return Words.runs(text, limb).stream().anyMatch(word -> Verbs.finite(word.lower()) || SECOND.contains(word.lower()) || TOLD.contains(word.lower()));
  }

  /** "zei dat het zal blijven steunen en dat het lid is": what stands behind one "dat" says nothing of what stands behind the next. */
  private static boolean parallel(View view, Range cue, Range range) {
    Words words = view.wordTable();
    boolean again = false;
    int first = words.startingAt(cue.end());
    for (int i = words.startingAt(range.start()) - 1; i > first && !again; i--) {
      again = words.lower(i).equals(THAT) && words.lower(i - 1).equals(AND);
    }
    return again && Words.any(view, new Range(view.range().start(), cue.start()), THATS);
  }

  /** "is voorgesteld maar kan op weinig steun rekenen" */
  private static boolean but(View view, Range range, Range cue) {
    return range.end() < cue.start() && Words.any(view, new Range(range.end(), cue.start()), BUT);
  }

  /** "de commissie, waarover de onderhandelingen zijn afgerond, oordeelt zodra ...": a relative clause tells what is so. */
  static boolean aside(View view, Range range) {
    Clause clause = view.clauseOf(range);
    String words = clause.opener() == Clause.Opener.SUBORDINATE ? view.lower(clause.range()).strip() : "";
    return words.startsWith("waarover ") || words.startsWith("waarvan ") || words.startsWith("die ") || words.startsWith("dat ");
  }

  /** "een commissie, door Kyiv bepleit, is niet ingesteld; bij het register": a participle between commas reaches nothing behind it. */
  private static boolean apposed(View view, Range cue, Range range) {
    return cue.end() <= range.start() && view.text().text().startsWith(",", cue.end()) && view.lower(cue).equals("bepleit");
  }

  /** "geen lid maar waarnemer", "geen lid, wel waarnemer": what is denied ends there, another thing is set against it. */
  private static boolean set(View view, Range cue, Range range) {
    return but(view, cue, range) || cue.end() < range.start() && view.lower(new Range(cue.end(), range.start())).contains(", wel ");
  }

  /** "heeft, zonder debat, de sancties verlengd": what "zonder" denies ends at the comma, in "Zonder debat zijn de sancties verlengd" at the verb. */
  private static boolean parenthesis(View view, Range cue, Range range) {
    boolean without = view.lower(cue).equals("zonder");
    boolean verb = without && view.words(new Range(view.clauseOf(cue).range().start(), cue.start())).isBlank() && cue.end() < range.start() && Words.any(view, new Range(cue.end(), range.start()), Verbs.finite());
    if (verb || without && (beyond(view, cue, range) || done(view, cue, range))) {
      return true;
    }
    int comma = without ? view.next(", ", cue.end()) : -1;
    boolean around = range.start() < cue.start() && view.text().text().startsWith(", ", cue.start() - 2); // "heeft drie politici, zonder hen te noemen, een verbod opgelegd"
    return comma >= 0 && comma < range.end() && comma >= cue.end() && (around || range.start() > comma || range.end() <= cue.start());
  }

  /** "zijn zonder uitvoerig debat verlengd": the participle that closes the clause is told, only the phrase before it is denied. */
  private static boolean beyond(View view, Range cue, Range range) {
    if (cue.end() >= range.start()) {
      return false;
    }
    Words words = view.wordTable();
    int verb = words.startingAt(range.start());
    if (verb >= words.size()) {
      return false; // a range that opens inside the last word
    }
    String noun = words.lower(verb - 1);
    boolean phrase = verb - words.startingAt(cue.end()) > 1 && !Governor.belongs(noun) && !Governor.preposition(noun);
    boolean done = Phrases.isParticiple(words.lower(verb)) || PhraseWords.STRONG.contains(words.lower(verb));
    return phrase && done && (verb + 1 >= words.size() || words.breaks(verb) || !words.lower(verb + 1).equals("te"));
  }

  /** "heeft zonder eisen te stellen aangeboden": what is left undone ends with its infinitive. */
  private static boolean done(View view, Range cue, Range range) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.end()); i + 1 < words.size() && words.range(i + 1).end() <= range.start() && !Verbs.finite(words.lower(i)); i++) {
      if (words.lower(i).equals(TO)) {
        return words.lower(i + 1).endsWith("n");
      }
    }
    return false;
  }

  /** "..., de derde niet": of another subject, without a verb of its own. */
  private static boolean elided(View view, Range range, Range cue) {
    int comma = closes(view, cue) ? view.last(", ", cue.start() - 1) : -1;
    if (comma < range.end()) {
      return false;
    }
    Range between = new Range(comma + 2, cue.start());
    List<Words.Run> words = Words.runs(view.text().text(), between);
    boolean subject = !words.isEmpty() && (Governor.preposition(words.get(0).lower()) || DETERMINERS.contains(words.get(0).lower()) || Character.isUpperCase(view.text().text().charAt(words.get(0).start())));
    return subject && !Words.any(view, between, Verbs.finite());
  }

  /** Nothing of the clause follows. */
  private static boolean closes(View view, Range cue) {
    String text = view.text().text();
    return cue.end() < text.length() && ".;,".indexOf(text.charAt(cue.end())) >= 0;
  }

  /** "riep op tot aanname van het pakket, waarover nog wordt onderhandeld": the relative clause tells what is so. */
  static boolean told(View view, Range range) {
    return view.lower(view.clauseOf(range).range()).strip().startsWith("waarover ");
  }

  /** "zette 55 personen op de lijst en Zwitserland beziet of het die zal overnemen": what is asked behind "of" is to come, and not what stands before it. */
  private static boolean whether(View view, Range range, Range cue) {
    return range.end() < cue.start() && Words.any(view, new Range(range.end(), cue.start()), WHETHER) && Words.any(view, new Range(range.end(), cue.start()), SanctionWords.STUDIES);
  }

  private static boolean near(View view, Range cue, Range range) {
    return !ADJECTIVES.contains(view.lower(cue)) || cue.end() <= range.start() && range.start() - cue.end() <= ADJECTIVE_REACH && !(Governor.of(view, cue.start()).isPreposition() && Words.any(view, new Range(cue.end(), range.start()), Verbs.finite())); // "van de geplande 380 huizen zijn er 20 gebouwd"
  }

  /** "opgericht bij een verdrag dat anderen kunnen steunen": what stands in a relative clause without a comma says nothing of what stands before it. */
  private static boolean relative(View view, Range range, Range cue) {
    return range.end() < cue.start() && Words.any(view, new Range(range.end(), cue.start()), RELATIVES);
  }
}
