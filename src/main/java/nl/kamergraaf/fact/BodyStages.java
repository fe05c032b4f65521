package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Which stage a sentence tells of a body: of itself, of its treaty or mandate, and not of what the body does. */
final class BodyStages {

  /** Stages that a body can be in; the scheme has others, of goods and money. */
  private static final Set<String> STAGES =
      Set.of(
          "proposed", "announced", "in-preparation", "in-negotiation", "agreed", "treaty-signed", "ratified", "established", "in-force", "operational", "ended",
          "lifted", "rejected", "extended", "suspended");
  /** Stages of the treaty that founds a body. */
  private static final Set<String> OF_TREATY = Set.of("treaty-signed", "ratified", "in-force");
  /** Stages of a body that is there, whatever is told of its treaty. */
  private static final Set<String> BEYOND = Set.of("established", "operational", "ended", "suspended", "extended");
  private static final Set<String> TREATIES = Founding.TREATIES;
  private static final Set<String> FOUNDED = Set.of("opgerichte", "ingestelde", "gestichte", "bestaande", "gelanceerde", "aangestelde");
  /** What is denied of these says nothing of the body. */
  private static final Set<String> KEPT = Set.of("extended", "suspended");
  private static final Set<String> BY_SUBJECT = Set.of("announced", "proposed");
  private static final Set<String> OWN_WORK = Set.of("werkzaamheden", "activiteiten", "werk", "deuren");
  private static final Set<String> RECEIVED = Set.of("kreeg", "kregen", "krijgt", "krijgen", "gekregen", "mag", "mogen", "jaar", "maanden");
  private static final Set<String> HOUSING = Set.of("vestiging", "huisvesting");
  private static final Set<String> HOUSING_STAGES = Set.of("agreed", "announced", "proposed");
  private static final int ADJECTIVES = 2;
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden", "wordt", "worden");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten", "afgesproken", "overeengekomen", "overeen");
  private static final Set<String> HAS = Set.of("heeft", "hebben", "had", "hadden");
  private static final Set<String> NOT = Set.of("niet");
  private static final String AGREES = "stem";
  private static final String ANY_MORE = " meer";
  private static final String A = "een";
  private static final Set<String> SUBJECT = Set.of("de", "het", "deze", "dit");
  private static final String TO_FOUND = "op te richten";
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> BUSY = Set.of("in-preparation", "in-negotiation");
  private static final List<String> BUSIES = List.of("werk", "bereid", "bouwt", "onderhandel", "spre", "overleg", "bespre", "buig");
  private static final Set<String> AT_FIRST = Set.of("met", "na", "door", "dankzij");
  private static final Set<String> OF = Set.of("van", "voor");
  private static final Set<String> ON = Set.of("over", "inzake");
  private static final Set<String> CONDITIONS = Set.of("als", "indien", "mits", "tenzij", "zodra", "wanneer");
  private static final String AT = "aan";
  private static final String PREPARED = "voorbereid";
  private static final String AND = "en";
  private static final Set<String> LATER = Set.of("ended", "operational", "suspended");
  private static final String PROPOSED = "proposed";
  private static final String ENDING = "ending";
  private static final String CONCLUDED = "gesloten over";
  private static final String GOES_FORTH = "voort";
  private static final Set<String> FOR_A_WHILE = Set.of("tijdelijk", "voorlopig");
  private static final Set<String> AGAIN = Set.of("opnieuw", "telkens");
  private static final Set<String> ABOUT = Set.of("in-negotiation", "agreed", "in-preparation");

  /** How a word of a wording begins that proposes. */
  private static final List<String> PROPOSES = List.of(" stel", " voorgestel", " voorstel", " opper", " geopper");

  private BodyStages() {}

  /** "Met dat verdrag is het hof opgericht": the sentence behind says that the body is there. */
  private static boolean overtaken(View view, Thing body) {
    return view.story().after(view).stream().flatMap(next -> next.bodies().stream().filter(found -> found.thing().equals(body)).flatMap(found -> said(next, found, BEYOND).stream()))
        .anyMatch(said -> said.modality() == Modality.FACT);
  }

  /** What the frames tell, or what else the sentence says, whichever goes further. */
  static Optional<Predicates.Said> said(View view, Bodies.Found body) {
    Optional<Predicates.Said> treaty = BodyFrames.ofTreaty(view, body);
    if (treaty.isPresent()) {
      return treaty.map(told -> soFar(view, told)).filter(told -> !overtaken(view, body.thing()));
    }
    Optional<Predicates.Said> said = otherwise(view, body);
    Optional<Predicates.Said> framed = BodyFrames.of(view, body).filter(frame -> frame.modality() != Modality.NEGATED || !KEPT.contains(frame.stage())).map(frame -> soFar(view, frame));
    boolean none = framed.isPresent() && said.isPresent() && framed.get().modality() == Modality.NEGATED && framed.get().stage().equals(said.get().stage()); // "Met de onderhandelingen is geen begin gemaakt"
    boolean begun = framed.isPresent() && said.isPresent() && FoundingDecision.only(view, said.get()) && framed.get().stage().equals("in-preparation") && framed.get().modality() == Modality.FACT; // "waartoe de Raad heeft besloten, is in opbouw"
    boolean same = framed.isPresent() && said.isPresent() && framed.get().stage().equals(PROPOSED) && framed.get().modality() == Modality.FACT && framed.get().cue().overlaps(said.get().cue()); // "lanceerde het idee van een hof"
    return framed.filter(frame -> none || begun || same || said.isEmpty() || BodyFrames.further(view, frame, said.get())).or(() -> said.filter(told -> told.modality() == Modality.FACT)).or(() -> BodyIdeas.of(view, body.range())).or(() -> said).map(told -> BodyProposals.made(view, body.range(), forAWhile(view, told)));
  }

  /** "staakte tijdelijk haar werk": that is no end. */
  static Predicates.Said forAWhile(View view, Predicates.Said said) {
    boolean pause = said.stage().equals("ended") && Words.any(view, view.clauseOf(said.cue()).range(), FOR_A_WHILE);
    return pause ? new Predicates.Said("suspended", said.cue(), said.modality()) : said;
  }

  /** Of a treaty that is signed and ratified the latter is how far it is. */
  private static Optional<Predicates.Said> otherwise(View view, Bodies.Found body) {
    Optional<Predicates.Said> treaty = view.treaty().filter(told -> told.body().equals(body.thing())).map(told -> soFar(view, told.said()));
    if (treaty.isPresent()) {
      return said(view, body, BEYOND).filter(said -> said.modality() == Modality.FACT).or(() -> treaty.filter(stage -> !overtaken(view, body.thing())));
    }
    Optional<Predicates.Said> ratified = said(view, body, Set.of("ratified")).filter(said -> said.modality() == Modality.FACT && !some(view, said));
    return ratified.isPresent() ? ratified : said(view, body, STAGES).map(said -> soFar(view, body, said));
  }

  static Predicates.Said soFar(View view, Predicates.Said said) {
    return said.stage().equals("ratified") && said.modality() == Modality.FACT && some(view, said) ? new Predicates.Said("treaty-signed", said.cue(), said.modality()) : said;
  }

  private static Predicates.Said soFar(View view, Bodies.Found body, Predicates.Said said) {
    boolean unsigned = said.stage().equals("treaty-signed") && said.modality() == Modality.NEGATED; // "waarover het verdrag nog niet is getekend, is nog niet ingesteld"
    return unsigned ? said(view, body, Set.of("established")).filter(later -> later.modality() == Modality.NEGATED).orElse(said) : soFar(view, said);
  }

  /** "door vier staten bekrachtigd": some of the parties have ratified what all of them signed; the treaty is not so far yet. */
  private static boolean some(View view, Predicates.Said said) {
    Range rest = new Range(said.cue().end(), view.range().end());
    boolean inForce = view.cues("status", rest).stream().anyMatch(cue -> cue.concept().name().equals("in-force") && view.modality(cue.range()) == Modality.FACT); // "is door 25 staten geratificeerd en daarmee in werking getreden"
    return !inForce && view.mentions(Quantity.class, view.clauseOf(said.cue()).range()).stream()
        .filter(count -> count.unit() == Quantity.Unit.COUNT)
        .anyMatch(count -> count.thing().filter(thing -> Words.any(view, thing, Refusals.WORDS.all("parties"))).isPresent());
  }

  /** "hoeft niet voor ieder geval opnieuw te worden ingesteld": what is denied is not the body. */
  static boolean anew(View view) {
    return Words.any(view, view.range(), AGAIN);
  }

  static Optional<Predicates.Said> said(View view, Bodies.Found body, Set<String> stages) {
    Founding founding = Founding.of(view, body.range());
    Optional<Predicates.Said> treaty = aboutTreaty(view, founding);
    Optional<Predicates.Said> granted = stages.contains("extended") ? BodyGrants.of(view, body.range(), founding.governor()) : Optional.empty();
    if (granted.isPresent()) {
      return granted;
    }
    return treaty.isPresent() ? treaty.filter(said -> stages.contains(said.stage())) : founded(view, body.range(), founding, stages)
        .or(() -> Predicates.of(view, body.range(), founding.governor(), stages))
        .filter(said -> !OF_TREATY.contains(said.stage()) || founding.treaty() || Words.any(view, view.clauseOf(said.cue()).range(), TREATIES) && !party(view, body.range(), said))
        .map(said -> said.stage().equals("suspended") && Words.any(view, said.cue(), NOT) && view.lower(said.cue()).endsWith(ANY_MORE) ? new Predicates.Said(said.stage(), said.cue(), Modality.FACT) : said) // "functioneert niet meer"
        .filter(said -> said.modality() != Modality.NEGATED || !KEPT.contains(said.stage()) && !anew(view))
        .filter(said -> !said.stage().equals("operational") || !view.lower(said.cue()).startsWith("werkt") || !BodyWork.otherwise(view, said.cue()))
        .filter(said -> !(said.stage().equals("in-preparation") && view.lower(said.cue()).startsWith("in ") && Words.any(view, view.clauseOf(said.cue()).range(), HAS) && !Words.any(view, view.clauseOf(said.cue()).range(), Verbs.BE))) // "heeft twee zaken in voorbereiding"
        .filter(said -> !(HOUSING_STAGES.contains(said.stage()) && housed(view, body.range())))
        .filter(said -> !(said.stage().equals("agreed") && body.thing() instanceof Thing.Known && view.lower(said.cue()).endsWith(CONCLUDED))) // what is agreed about a court that is there is something else
        .filter(said -> !(founding.governor().word().equals(AT) && BUSY.contains(said.stage()) && view.lower(said.cue()).endsWith(PREPARED))) // "Het bezoek aan het hof wordt voorbereid"
        .filter(said -> !said.stage().equals("proposed") || !otherwise(view, said.cue()))
        .filter(said -> !BEYOND.contains(said.stage()) || !BodyPlaces.aimedAt(view, body.range(), said.cue()))
        .filter(said -> !said.stage().equals("extended") || !view.lower(said.cue()).contains(GOES_FORTH) || term(view, said.cue()))
        .filter(said -> founding.start() < body.range().start() || !acts(view, body.range(), said))
        .or(() -> BodyWork.of(view, body.range()).filter(said -> stages.contains(said.stage())))
        .map(said -> decided(view, said, founding).or(() -> closed(view, said)).or(() -> turnedDown(view, said)).or(() -> spoken(founding, body, said)).orElse(said));
  }

  /** "zet de taken van het tribunaal voort": only a mandate or term that is gone on with is longer for that. */
  private static boolean term(View view, Range cue) {
    return Words.in(view, view.clauseOf(cue).range(), Refusals.WORDS.all("term")).stream().anyMatch(noun -> !Governor.of(view, noun.start()).isPreposition() || cue.contains(Governor.of(view, noun.start()).range()));
  }

  /** "stelde voor het tribunaal te steunen": another thing to do than founding it. */
  private static boolean otherwise(View view, Range cue) {
    Words words = view.wordTable();
    int last = words.size() - 1;
    boolean infinitive = last > 1 && PROPOSES.stream().anyMatch((" " + view.lower(cue))::contains) && words.lower(last - 1).equals("te") && words.lower(last).endsWith("en");
    return infinitive && !BodyFrame.WORDS.has("founding-infinitive", words.lower(last));
  }

  /** "het Strafhof ondertekende een verdrag": it signs for itself. */
  private static boolean party(View view, Range body, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    Governor governor = Governor.of(view, body.start());
    boolean passive = Words.any(view, clause, PASSIVE);
    return !governor.isPreposition() && clause.contains(body) && body.end() <= said.cue().start() && !passive || governor.word().equals(AND) && !passive;
  }

  /** "Over de commissie is in mei een verdrag ondertekend": what opens the clause is what the treaty is about. */
  private static Optional<Predicates.Said> aboutTreaty(View view, Founding founding) {
    Range governor = founding.governor().range();
    Range clause = view.clauseOf(governor).range();
    boolean opens = (ON.contains(founding.governor().word()) || OF.contains(founding.governor().word())) && Words.of(view, new Range(clause.start(), Math.max(clause.start(), governor.start()))).isEmpty();
    return opens && Words.any(view, clause, TREATIES) && Words.any(view, clause, PASSIVE)
        ? view.cuesWithin("status", clause).stream()
            .filter(cue -> OF_TREATY.contains(cue.concept().name()) && view.lower(cue.range()).contains("verdrag"))
            .findFirst()
            .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), apart(view, clause, view.modality(cue.range()))))
        : Optional.empty();
  }

  /** "is ondertekend; in werking treedt het pas als ...": the condition is of what follows. */
  private static Modality apart(View view, Range clause, Modality said) {
    return said == Modality.CONDITIONAL && !Words.any(view, clause, CONDITIONS) ? Modality.FACT : said;
  }

  /** "over de op te richten commissie is gesproken": what is meant is the founding, not the talks. */
  private static Optional<Predicates.Said> spoken(Founding founding, Bodies.Found body, Predicates.Said said) {
    boolean meant = founding.start() < body.range().start() && said.modality() == Modality.INTENTION && ABOUT.contains(said.stage()) && said.cue().start() >= body.range().end();
    return meant ? Optional.of(new Predicates.Said(said.stage(), said.cue(), Modality.FACT)) : Optional.empty();
  }

  /** "heeft ingestemd met de vestiging van de commissie in Den Haag": of its seat, not of the commission. */
  private static boolean housed(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    return governor.word().equals("van") && HOUSING.contains(view.wordBefore(governor.range().start()));
  }

  /** "er is besloten een hof in te stellen": agreed, not there yet. */
  private static Optional<Predicates.Said> decided(View view, Predicates.Said said, Founding founding) {
    boolean infinitive = said.stage().equals("in-preparation") && view.lower(said.cue()).equals(TO_FOUND) && Words.any(view, new Range(view.range().start(), said.cue().start()), DECIDED);
    if (infinitive && (said.modality() == Modality.FACT || said.modality() == Modality.INTENTION)) {
      boolean organ = Words.any(view, view.clauseOf(said.cue()).range(), Refusals.WORDS.all("organ"));
      return Optional.of(new Predicates.Said(organ ? "established" : "agreed", said.cue(), Modality.FACT));
    }
    boolean agreed = founding.founding() && said.stage().equals("agreed") && said.modality() == Modality.FACT && view.lower(said.cue()).contains(AGREES) && Words.any(view, view.clauseOf(said.cue()).range(), Refusals.WORDS.all("organ"));
    if (agreed) {
      return Optional.of(new Predicates.Said("established", said.cue(), Modality.FACT)); // "De Mensenrechtenraad stemde in met de instelling van"
    }
    boolean decided = said.stage().equals("established") && said.modality() == Modality.FACT && StageLinks.infinitive(view, said.cue()) && Words.any(view, view.range(), DECIDED);
    return decided ? Optional.of(new Predicates.Said("agreed", said.cue(), Modality.FACT)) : Optional.empty();
  }

  /** "het voorstel voor een hof is van tafel": what became of the proposal. */
  private static Optional<Predicates.Said> turnedDown(View view, Predicates.Said said) {
    if (!said.stage().equals("proposed")) {
      return Optional.empty();
    }
    return view.cues("status", Story.after(said.cue(), view.clauseOf(said.cue()).range())).stream()
        .filter(cue -> cue.concept().name().equals("rejected") || cue.concept().name().equals("withdrawn"))
        .findFirst()
        .map(cue -> new Predicates.Said("rejected", cue.range(), view.modality(cue.range())));
  }

  /** "werd in 1993 opgericht en in 2017 gesloten", "in 2018 ingesteld en is sedert 2019 operationeel": what came last. */
  private static Optional<Predicates.Said> closed(View view, Predicates.Said said) {
    if (!said.stage().equals("established") || said.modality() != Modality.FACT) {
      return Optional.empty();
    }
    List<Clause> clauses = view.clauses();
    int own = clauses.indexOf(view.clauseOf(said.cue()));
    boolean joined = own + 1 < clauses.size() && clauses.get(own + 1).opener() == Clause.Opener.COORDINATE;
    Range rest = new Range(said.cue().end(), clauses.get(joined ? own + 1 : own).range().end());
    return view.cues("status", rest).stream()
        .filter(cue -> LATER.contains(cue.concept().name()) && goesOn(view, new Range(said.cue().end(), cue.range().start())))
        .findFirst()
        .filter(cue -> cue.concept().name().equals("ended") && view.clauseOf(said.cue()).range().contains(cue.range()) || view.modality(cue.range()) == Modality.FACT)
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())));
  }

  /** "en in 2017", ", en is sinds mei": of the same subject, as no verb stands behind a new one ("en de griffie is sinds mei"), and not still to come ("en wordt in 2041 gesloten"). */
  private static boolean goesOn(View view, Range between) {
    Words words = view.wordTable();
    int first = words.startingAt(between.start());
    boolean another = Words.in(view, between, Verbs.finite()).stream().anyMatch(verb -> words.startingAt(verb.start()) > first + 1);
    boolean coming = first + 1 < words.size() && Verbs.BECOMES.contains(words.lower(first + 1));
    return first < words.size() && words.lower(first).equals(AND) && !another && !coming;
  }

  /** "het in 2023 opgerichte schaderegister", "sinds de oprichting van het schaderegister in 2023": that it is there is taken for granted. */
  private static Optional<Predicates.Said> founded(View view, Range body, Founding founding, Set<String> stages) {
    if (!stages.contains("established")) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int before = words.startingAt(body.start()) - 1;
    for (int i = 0; i < ADJECTIVES && before > 0 && words.lower(before).endsWith("e") && !FOUNDED.contains(words.lower(before)); i++) {
      before--; // "het in 2023 opgerichte internationale schaderegister"
    }
    if (before >= 0 && FOUNDED.contains(words.lower(before))) {
      Range cue = words.range(before);
      boolean plain = view.whole() == Modality.FACT; // what the clause denies or wants is not that it is there
      return Optional.of(new Predicates.Said("established", cue, plain ? Modality.FACT : view.modality(cue)));
    }
    Optional<Predicates.Said> behind = FoundingDecision.of(view, body);
    if (behind.isPresent()) {
      return behind;
    }
    boolean acted = founding.founding() && founding.start() < body.start() && BodyPlaces.kind(words.lower(words.startingAt(founding.start()))).filter(kind -> !kind.equals(ENDING)).isPresent(); // not "besloten tot opheffing van"
    boolean decided = founding.governor().word().equals("tot") && Words.any(view, view.clauseOf(body).range(), DECIDED);
    boolean opens = AT_FIRST.contains(founding.governor().word()) && founding.governor().range().start() == view.range().start(); // "Met de instelling van het mechanisme is ..."
    boolean since = acted && (decided || opens || SINCE.contains(founding.governor().word()));
    boolean plainly = founding.start() == body.start(); // "besloten tot een hybride hof"
    if ((acted || plainly) && decided) {
      Range cue = plainly ? founding.governor().range() : new Range(founding.start(), body.start());
      boolean organ = Words.any(view, view.clauseOf(body).range(), Refusals.WORDS.all("organ")); // what such an organ decides to set up is set up by that
      return Optional.of(new Predicates.Said(organ ? "established" : "agreed", cue, view.modality(cue))); // decided, not there yet
    }
    return since ? Predicates.of(view, body, Governor.of(view, body.start()), Set.of("established")).filter(said -> said.modality() == Modality.FACT) : Optional.empty();
  }

  /** "Het Strafhof heeft een fonds opgericht": the body is the one who does it. */
  private static boolean acts(View view, Range body, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    boolean first = view.mentions(Name.class, clause).stream().allMatch(name -> name.range().start() >= body.start());
    if (said.stage().equals("rejected") && said.cue().start() >= body.end() && first && !Words.any(view, clause, PASSIVE)) {
      return true; // "het Gerecht wees het beroep af"
    }
    boolean longer = view.lower(said.cue()).endsWith("mandaat") || view.lower(said.cue()).endsWith("bestaan") || received(view, said.cue()); // "kreeg een nieuw mandaat"
    boolean its = clause.contains(body) || !view.lower(clause).strip().startsWith("waarvan "); // "waarvan de Raad het mandaat heeft verlengd"
    if (said.stage().equals("extended") && !longer && its && said.cue().start() >= body.end() && first && !Words.any(view, clause, PASSIVE)) {
      return true; // "de kamers zetten hun werk voort"
    }
    boolean busy = BUSY.contains(said.stage()) && clause.contains(body) && said.cue().start() >= body.end() && !Governor.of(view, body.start()).isPreposition();
    if (busy && BUSIES.stream().anyMatch(view.lower(said.cue())::startsWith)) {
      return true; // "het Strafhof werkt aan een nieuw kantoor"
    }
    boolean passive = said.cue().start() > body.end() && Words.any(view, new Range(body.end(), said.cue().end()), PASSIVE);
    if (object(view, body, clause)) {
      return false;
    }
    if (BY_SUBJECT.contains(said.stage()) && clause.contains(body) && said.cue().start() > body.end() && first && !Governor.of(view, body.start()).isPreposition() && !passive) {
      return true; // "het Strafhof maakte bekend dat"
    }
    boolean done = said.stage().equals("suspended") || said.stage().equals("established") || said.stage().equals("ended") || said.stage().equals("proposed") || said.stage().equals("announced");
    if (!done || said.cue().contains(body) || !clause.contains(body) && !resumed(view, body, said.cue()) || StageLinks.apposed(view, body, said.cue())) {
      return false;
    }
    boolean own = view.lower(said.cue()).contains("werk") || view.lower(said.cue()).contains("deuren") || view.lower(said.cue()).startsWith("sloot") || Words.any(view, new Range(body.end(), Math.max(body.end(), said.cue().start())), OWN_WORK);
    Words words = view.wordTable();
    int next = words.startingAt(said.cue().end());
    boolean founds = said.stage().equals("established") && said.cue().start() > body.end() && Refusals.WORDS.has("sets-up", Words.first(view.lower(said.cue()))); // "Het hof stelde een commissie van deskundigen in"
    boolean halts = founds || said.stage().equals("suspended") && next < words.size() && (words.lower(next).equals(A) || SUBJECT.contains(words.lower(next))); // "schorste een getuige"
    boolean active = halts || Words.any(view, clause, Verbs.HAVE);
    return active && first && !own && said.cue().start() > body.end();
  }

  /** "kreeg een verlenging", "mag een jaar door" */
  private static boolean received(View view, Range cue) {
    return Words.any(view, cue, RECEIVED);
  }

  /** "De Liga heeft een eigen commissie aangekondigd": somebody else opens the clause, and what is new stands behind its verb. */
  private static boolean object(View view, Range body, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int at = words.startingAt(body.start());
    int article = at - 1;
    while (article > first && at - article <= ADJECTIVES && !words.lower(article).equals(A)) {
      article--;
    }
    boolean opens = first < article && SUBJECT.contains(words.lower(first)) && view.mentions(When.class).stream().noneMatch(when -> when.range().start() <= words.range(first).end() && when.range().end() > clause.start());
    return opens && words.lower(article).equals(A) && Verbs.HAVE.contains(words.lower(article - 1));
  }

  /** "De missie, die in Genève zetelt, heeft een rapport gepresenteerd": the clause of the body goes on behind relative ones. */
  private static boolean resumed(View view, Range body, Range cue) {
    List<Clause> clauses = view.clauses();
    int from = clauses.indexOf(view.clauseOf(body));
    int to = clauses.indexOf(view.clauseOf(cue));
    return from >= 0 && to > from + 1 && clauses.get(to).opener() == Clause.Opener.MAIN && clauses.subList(from + 1, to).stream().allMatch(clause -> clause.opener() == Clause.Opener.SUBORDINATE);
  }
}
