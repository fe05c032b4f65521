package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Reads what a sentence promises: a verb of telling, giving or doing, its subject, the Kamer to which it goes, and the term. */
final class PromiseReader {

  /** A promise; {@code at} are the words that make it, {@code verb} is its main verb. */
  record Promise(Range at, Range verb, List<Thing> by, Optional<When> due, Modality modality) {}

  private static final Set<String> MAY = Set.of("kunt", "kan", "mag");
  private static final Set<String> PAST = Set.of("is", "zijn", "bent", "was", "waren", "werd", "werden", "heb", "heeft", "hebben", "had", "hadden", "hebt");
  private static final Set<String> DOUBTS = Set.of("kan", "kunnen", "hoop", "hopen", "verzoekt", "verzoeken", "zou", "zouden", "verwacht", "bereid");
  /** What only the cabinet writes. */
  private static final Set<String> OWN =
      Set.of("overzicht", "brief", "kamerbrief", "kabinetsreactie", "beleidsreactie", "reactie", "voortgangsrapportage", "voortgangsbrief", "verzamelbrief", "notitie", "antwoord", "antwoorden", "beantwoording", "appreciatie", "jaarbericht", "jaarverslag", "jaarrapportage",
          "jaarrapport", "tussenrapportage", "eindrapportage", "evaluatie", "eindevaluatie", "tussenevaluatie", "monitor", "wetsvoorstel", "actualisatie");
  private static final Set<String> PARTICIPLES = Set.of("verzonden", "verstuurd", "verstrekt", "bericht", "voorgehangen", "teruggekoppeld", "bijgepraat");
  /** Makes public, so for the Kamer too. */
  private static final Set<String> OFFERS = Set.of("openbaar", "presenteer", "presenteert", "presenteren", "publiceer", "publiceert");
  /** "komt met een plan", "met dit plan", "met voorstellen" */
  private static final Set<String> WITH = Set.of("een", "dit", "deze", "het", "voorstellen");
  /** Goes to the Kamer, whoever is named. */
  private static final Set<String> BILLS = Set.of("wetsvoorstel", "wetsvoorstellen", "ontwerpbesluit", "initiatiefwetsvoorstel");
  /** Beginnings of "komt u toe", "gaat naar uw Kamer". */
  private static final Set<String> REACHES = Set.of("komt", "komen", "gaat", "gaan", "bereikt", "bereiken");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  /** Words of a noun with its article before its relative clause. */
  private static final int ANTECEDENT = 3;
  private static final Set<String> FINITE = Set.of("doe", "doet", "houd", "houdt", "stel", "stelt", "breng", "bied", "leg", "laat", "deel", "dien", "geleid", "praat", "koppel", "licht", "zet", "ga", "gaat", "kom", "komt");
  /** Without a recipient they go to the reader. */
  private static final Set<String> SENDS = Set.of("rapporteer", "verstrek", "verstrekken", "stuur", "stuurt", "sturen", "zend", "zendt", "zenden");
  private static final Set<String> SOMEBODY = Set.of("aan");
  private static final Set<String> RECIPIENTS = Set.of("aan", "naar", "uit", "op", "terug", "weg");
  /** Openers of what stands behind the verb: "wordt gezonden zodra de Raad heeft geadviseerd". */
  private static final Set<String> LATER = Set.of("zodra", "nadat", "wanneer", "omdat");
  private static final Set<String> QUESTIONS = Set.of("vragen", "kamervragen");
  private static final Set<String> RETURN = Set.of("hier", "hierop", "daarop", "daar", "erop", "er", "op");

  private final View view;
  private final Words words;
  private final Promiser promiser;
  private final DueTerm term;
  private final PromiseFrame frame;
  private final PromiseDoubts doubts;
  private List<Promise> promises;

  PromiseReader(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.promiser = new Promiser(view);
    this.term = new DueTerm(view);
    this.frame = new PromiseFrame(view);
    this.doubts = new PromiseDoubts(view);
  }

  /** What the sentence promises; read once. */
  List<Promise> read() {
    promises = promises == null ? find() : promises;
    return promises;
  }

  private List<Promise> find() {
    if (view.lower().endsWith("?") || doubts.reported()) {
      return List.of();
    }
    List<Promise> found = new ArrayList<>();
    for (Hit.OfConcept hit : view.cues("promise")) {
      Optional<Promise> promise =
          switch (hit.concept().name()) {
            case "promise-tell" -> tell(hit.range());
            case "promise-receive" -> receive(hit.range());
            case "promise-word" -> word(hit.range());
            case "promise-follow" -> follows(hit.range());
            default -> Optional.empty();
          };
      promise.filter(one -> free(one, found)).ifPresent(found::add);
    }
    new PromiseDeeds(view, promiser, term, frame, doubts).all().stream().filter(one -> free(one, found)).forEach(found::add);
    if (found.isEmpty()) {
      new PromiseMade(view).open().ifPresent(found::add);
    }
    return found.isEmpty() || Conditions.on(view) ? List.of() : found;
  }

  /** One promise in each part of a sentence. */
  private boolean free(Promise promise, List<Promise> others) {
    return others.stream().noneMatch(other -> frame.part(other.verb()).overlaps(frame.part(promise.verb())));
  }

  /** Where in the sentence the promise of a verb stands. */
  Range part(Range verb) {
    return frame.part(verb);
  }

  private Optional<Promise> tell(Range verb) {
    int last = words.startingAt(verb.end()) - 1;
    int first = words.startingAt(verb.start());
    String form = words.lower(last);
    Range clause = frame.clause(verb);
    boolean passive = !words.lower(last).equals("bericht") && !words.lower(last).equals("verstrekt") || Words.any(view, clause, PromiseFrame.PRESENT_PASSIVE) && !writes(last);
    boolean participle = participle(words.lower(last)) && !FINITE.contains(words.lower(first)) && passive;
    Optional<Integer> modal = frame.modal(clause, first, last);
    if (refused(verb, clause) || !reaches(verb, clause, form)) {
      return Optional.empty();
    }
    if (modal.isPresent()) {
      return future(verb, clause, modal.get(), participle);
    }
    if (doubts.handsOver() || past(clause, last)) {
      return Optional.empty();
    }
    List<Thing> by = List.of();
    if (participle) {
      by = Words.any(view, clause, PromiseFrame.PRESENT_PASSIVE) ? PromiseAgent.of(view, clause, promiser) : List.of();
    } else {
      by = promiser.beside(first, false);
      if (by.isEmpty() && first > 0 && words.lower(first - 1).equals("en") && PromiseFrame.first(words.lower(first))) {
        by = promiser.before(first);
      }
      if (by.isEmpty() && words.opening(clause.start()).equals("waarna")) {
        by = promiser.below(first, clause);
      }
    }
    Optional<When> due = term.certain(frame.span(verb), verb).filter(when -> !(PromiseWords.occasion(view) && when.range().end() <= verb.start())).or(() -> before(verb, clause));
    return by.isEmpty() || due.isEmpty() && !(SENDS.contains(form) && term.apart(clause)) || doubts.expected(clause) ? Optional.empty() : Optional.of(new Promise(verb, verb, by, due, Modality.FACT));
  }

  /** "Het onderzoek is in mei gereed, waarna ik uw Kamer informeer": the term of the clause before. */
  private Optional<When> before(Range verb, Range clause) {
    int first = words.startingAt(clause.start());
    int at = view.clauses().indexOf(view.clauseOf(verb));
    boolean after = at > 0 && first < words.size() && words.lower(first).equals("waarna");
    return after ? term.date(view.clauses().get(at - 1).range(), verb) : Optional.empty();
  }

  private Optional<Promise> future(Range verb, Range clause, int modal, boolean participle) {
    String word = words.lower(modal);
    boolean striving = PromiseFrame.STRIVING.contains(word);
    List<Thing> by = promiser.beside(word.equals(PromiseFrame.INTENDING) ? frame.copula(modal) : modal, false);
    boolean comes = words.lower(words.startingAt(verb.start())).equals("toekomen") && verb.length() == 8;
    if (by.isEmpty() && (participle || comes)) {
      by = frame.goesToKamer(clause) ? PromiseAgent.of(view, clause, promiser) : List.of();
    }
    if (by.isEmpty()) {
      by = promiser.below(modal, clause);
    }
    boolean needsTime = PromiseFrame.GOING.contains(word) || striving;
    Range opening = words.range(modal);
    Optional<When> due = term.in(frame.span(verb), verb).filter(when -> !(PromiseWords.occasion(view) && when.range().end() <= opening.start()));
    boolean stays = Words.any(view, clause, Set.of("blijven")); // what goes on is no promise
    if (by.isEmpty() || stays || doubts.expected(clause) || (needsTime && due.isEmpty()) || doubts.handsOver()) {
      return Optional.empty();
    }
    return Optional.of(new Promise(words.range(Math.min(modal, words.startingAt(verb.start()))).to(verb), verb, by, due, striving ? Modality.INTENTION : Modality.FACT));
  }

  private Optional<Promise> receive(Range verb) {
    int at = words.startingAt(verb.start());
    Range clause = frame.clause(verb);
    boolean see = words.lower(at).startsWith("tegemoet") || (words.lower(at).equals("verwachten") && Words.any(view, clause, MAY));
    boolean reach = REACHES.contains(words.lower(at));
    boolean will = words.lower(at).equals("ontvangen") && frame.modal(clause, at, at).isPresent();
    boolean subject = see || will || reach ? frame.goesToKamer(clause) : frame.kamerAt(at + 1, 1) || frame.kamerAt(at - 1, -1);
    if (!subject || refused(verb, clause) || asked(at, clause) || doubts.handsOver() || (!see && !will && !reach && !words.lower(at).endsWith("t"))) {
      return Optional.empty();
    }
    Optional<When> due = term.certain(frame.span(verb), verb);
    return (due.isEmpty() && !will) || (!see && doubts.expected(clause)) ? Optional.empty() : Optional.of(giver(at, reach, clause)).filter(from -> !from.isEmpty()).or(() -> promiser.cabinet().map(List::of)).map(by -> new Promise(verb, verb, by, due, Modality.FACT));
  }

  /** "op welke momenten uw Kamer brieven kan verwachten", "wanneer u een brief kunt verwachten": told of, not promised. */
  private boolean asked(int verb, Range clause) {
    boolean which = false;
    boolean inverted = frame.kamerAt(verb + 1, 1); // "Hoe dit gaat, ontvangt u in mei"
    for (int i = verb - 1; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      which |= PromiseWords.QUESTION.contains(words.lower(i));
      inverted |= MAY.contains(words.lower(i)) && frame.kamerAt(i + 1, 1); // "Wat de kosten betreft kunt u"
    }
    return which && !inverted;
  }

  /** From whom it comes: "van mij", "de minister komt met een plan naar de Kamer", "mijn reactie gaat u toe". */
  private List<Thing> giver(int verb, boolean reach, Range clause) {
    List<Thing> from = PromiseAgent.from(view, clause, promiser);
    List<Thing> subject = from.isEmpty() && reach ? promiser.beside(verb, false) : from;
    int opens = words.startingAt(clause.start());
    boolean which = RELATIVES.contains(words.lower(opens)) && IntStream.range(Math.max(0, opens - ANTECEDENT), opens).anyMatch(i -> words.lower(i).equals("mijn")); // "In mijn overzicht, dat u in mei bereikt"
    boolean mine = reach && subject.isEmpty() && (which || words.lower(opens).equals("mijn"));
    return mine ? promiser.signatory().map(List::of).orElse(subject) : subject;
  }

  /** "Een overzicht volgt in mei": what the cabinet writes itself comes later. */
  private Optional<Promise> follows(Range verb) {
    int at = words.startingAt(verb.start());
    Range clause = frame.clause(verb);
    boolean own = (Words.any(view, new Range(clause.start(), verb.start()), OWN) || subjectBehind(at)) && !Words.any(view, new Range(verb.end(), clause.end()), Set.of("uit", "op"));
    if (!own || doubts.denied(verb) || doubts.handsOver() || at > 0 && words.lower(at - 1).equals("hierna")) {
      return Optional.empty();
    }
    Optional<When> due = term.certain(frame.span(verb), verb);
    return due.isEmpty() || doubts.expected(clause) ? Optional.empty() : promiser.cabinet().map(by -> new Promise(verb, verb, List.of(by), due, Modality.FACT));
  }

  /** "Eind 2025 volgt een nieuwe voortgangsrapportage" */
  private boolean subjectBehind(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 5); i++) {
      if (OWN.contains(words.lower(i))) {
        return !ofOthers(i);
      }
    }
    return false;
  }

  /** "volgt de monitor van het RIVM" */
  private boolean ofOthers(int noun) {
    int name = noun + 3;
    boolean of = name < words.size() && words.lower(noun + 1).equals("van") && (words.lower(noun + 2).equals("het") || words.lower(noun + 2).equals("de"));
    String owner = of ? view.text().text(words.range(name)) : "";
    return owner.length() > 1 && Letters.inCapitals(owner);
  }

  private Optional<Promise> word(Range verb) {
    int at = words.startingAt(verb.start());
    List<Thing> by = promiser.beside(at, false);
    return by.isEmpty() || doubts.denied(verb) ? Optional.empty() : Optional.of(new Promise(verb, verb, by, term.in(view.range(), verb), Modality.FACT));
  }

  /** "bericht ik u": a verb in the present, whatever passive stands below it. */
  private boolean writes(int verb) {
    boolean behind = verb + 1 < words.size() && Verbs.subject(words.lower(verb + 1));
    return behind || verb > 0 && Verbs.subject(words.lower(verb - 1));
  }

  private static boolean participle(String lower) {
    boolean ge = lower.startsWith("ge") || lower.contains("ge") && (lower.startsWith("toe") || lower.startsWith("terug") || lower.startsWith("aan") || lower.startsWith("voor") || lower.startsWith("over") || lower.startsWith("na") || lower.startsWith("in"));
    return (ge && !lower.equals("geven")) || PARTICIPLES.contains(lower);
  }

  /** The words go to the Kamer, or take a subject up again. */
  private boolean reaches(Range verb, Range clause, String form) {
    boolean offers = OFFERS.contains(form) || WITH.contains(form) && view.lower(verb).startsWith("kom");
    if (offers) {
      return true;
    }
    boolean returns = form.startsWith("terug") || (form.equals("in") && view.lower(verb).startsWith("ga"));
    boolean bill = (form.equals("in") || form.equals("indienen") || form.equals("dienen") || form.equals("ingediend") || form.equals("voorgehangen")) && Words.any(view, clause, BILLS);
    boolean answers = form.startsWith("beantwoord") && Words.any(view, clause, QUESTIONS);
    boolean sends = SENDS.contains(form) && !Words.any(view, clause, form.startsWith("verstrek") ? SOMEBODY : RECIPIENTS) && toReader(verb);
    if (bill || answers || sends) {
      return true;
    }
    if (returns) {
      return Words.any(view, clause, RETURN) || frame.goesToKamer(clause);
    }
    return frame.goesToKamer(clause);
  }

  /** "stuurt uiterlijk in mei een plan", "stuur ik in mei een plan": a term or the thing itself follows, nobody to whom it goes. */
  private boolean toReader(Range verb) {
    int next = words.startingAt(verb.end());
    boolean inverted = next < words.size() && Verbs.subject(words.lower(next));
    int behind = inverted ? next + 1 : next;
    return behind < words.size() && PromiseWords.OPENS_TERM.contains(words.lower(behind));
  }

  private boolean past(Range clause, int last) {
    boolean participle = participle(words.lower(last)) || words.lower(last).equals("bericht");
    Range own = Words.in(view, Story.after(words.range(last), clause), LATER).stream().findFirst().map(opener -> new Range(clause.start(), opener.start())).orElse(clause);
    for (int i = last - 1; participle && i >= 0 && words.range(i).start() >= own.start(); i--) {
      if (PromiseFrame.PRESENT_PASSIVE.contains(words.lower(i))) {
        return last + 1 < words.size() && PAST.contains(words.lower(last + 1)); // "de gesprekken zijn gaande en de Kamer wordt in mei geïnformeerd"
      }
      if (PAST.contains(words.lower(i))) {
        break;
      }
    }
    return participle && Words.any(view, own, PAST);
  }

  private boolean refused(Range verb, Range clause) {
    boolean asked = frame.has(clause, verb, Set.of("verzocht", "gevraagd")) && !view.lower().contains("zoals verzocht") && !view.lower().contains("zoals gevraagd");
    boolean offered = view.lower(verb).startsWith("tegemoet") || view.lower(verb).equals("verwachten");
    return doubts.denied(verb) || asked || (frame.has(clause, verb, DOUBTS) && !offered);
  }
}
