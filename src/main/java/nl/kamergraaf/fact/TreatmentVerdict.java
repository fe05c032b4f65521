package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** What one wording of a treatment comes to in its sentence: "uitgevoerd" is a refusal where it is denied, a report where it is to come, and nothing where others say it. */
final class TreatmentVerdict {

  private static final Set<String> DONE =
      Set.of("is", "zijn", "heb", "heeft", "hebben", "werd", "werden", "informeer", "informeren", "stuur", "sturen", "zend", "zenden", "bied", "bieden", "zal", "zullen", "ontvangt");
  private static final Set<String> OR = Set.of("of", "hoe", "hoeverre", "wijze");
  private static final Set<String> TEXTS = Set.of("brief", "kamerbrief", "brieven", "debat", "commissiedebat", "overleg", "verslag");
  private static final String BECAUSE = "naar aanleiding van";
  /** "had moeten", "zou worden", "zou hebben uitgevoerd" */
  private static final Set<String> UNREAL = Set.of("moeten", "worden", "hebben");
  private static final Set<String> WOULD = Set.of("zou", "zouden");
  private static final Set<String> IF = Set.of("als", "indien", "mocht", "tenzij");
  private static final Set<String> PAST = Set.of("had", "hadden", "zou", "zouden");
  /** "kan alleen worden uitgevoerd als": a condition, wherever it stands. */
  private static final Set<String> ONLY_IF = Set.of("alleen", "slechts", "uitsluitend", "pas");
  private static final Set<String> POINTING = Set.of("verwijs", "verwijst", "verwijzen");
  private static final Set<String> ANSWERS = Set.of("antwoord", "reactie", "appreciatie", "beantwoording");
  private static final Set<String> ONLY_THEN = Set.of("pas");
  private static final Set<String> AS_LONG = Set.of("zolang");
  private static final Set<String> WITH = Set.of("met", "bij", "na");
  private static final String NOT_WITHOUT = "niet zonder ";
  private static final String IN_ORDER = "om";
  private static final String GIVE = "geven";
  private static final String GIVEN = "gegeven";
  private static final Set<String> DONE_ALREADY = Set.of("uitgevoerd", "overgenomen", "nagekomen", "voldaan", "ingewilligd", "ingevuld");
  private static final Set<String> COMING_DEEDS = Set.of("wordt", "worden", "zal", "zullen", "kan", "kunnen", "zou", "zouden", "kon", "moet");
  private static final Set<String> EARLIER = Set.of("eerder");
  private static final String NO_EARLIER = "niet eerder dan";
  private static final String LIKE = "zoals ";
  private static final String INFINITIVE = "en";
  private static final String AND = " en ";
  private static final Set<String> AFTER = Set.of("na");
  private static final Set<String> COMING = Set.of("kan", "kunnen", "zal", "zullen");
  private static final Set<String> ONCE = Set.of("wanneer", "nadat", "zodra");
  private static final Set<String> MUST = Set.of("moet", "moeten", "dient", "dienen", "beoogt", "beogen");
  private static final List<String> SHARES = List.of("deel", "onderschrijf", "steun");
  private static final Set<String> UNSURE = Set.of("of");
  private static final String AT_ISSUE = " aan de orde";
  private static final Set<String> CARRIED_OUT = Set.of("", "de", "deze", "uitvoering van", "uitvoering van de", "de uitvoering van", "de uitvoering van de", "uitvoering van deze");
  private static final String OF = "van";
  /** Words from what is lacking to what it lacks for. */
  private static final int NEAR = 4;
  private static final Set<String> GIVEN_UP = Set.of("afgezien");
  private static final Set<String> SEES = Set.of("zie", "ziet", "zien");
  private static final String OFF = "af";
  private static final String NO_QUESTION = "geen sprake";
  static final Set<String> NOUN = Set.of("uitvoering van", "invulling van", "opvolging van", "uitwerking van", "tenuitvoerlegging van");
  private static final Set<String> IN_ORDER_TO = Set.of("ter uitvoering van", "in uitvoering van", "ter invulling van", "ter opvolging van");
  private static final Set<String> BECAUSE_OF = Set.of("op basis van", "op grond van", "ter uitvoering van", "ter invulling van", "als gevolg van", "naar aanleiding van");
  private static final Set<String> WHICH = Set.of("dat", "die");
  /** Something else begins: "over de inzet en heb ter uitvoering van". */
  private static final Set<String> ANEW = Set.of("en", "dat", "of", "maar");
  private static final Set<String> ABOUT = Set.of("over", "van");
  private static final Set<String> CONFORM = Set.of("conform", "overeenkomstig", "in het kader van");
  private static final String FRAME = "in het kader van";
  private static final String ACCOUNT = "rekening gehouden";
  /** "is conform de motie" tells that it agrees. */
  private static final Set<String> COPULAS = Set.of("is", "zijn", "geheel", "volledig");
  private static final Set<String> NEUTRAL = Set.of("informed-by", "replaces");
  private static final Set<String> YET = Set.of("nog");
  /** Characters from "nog" to what has not been done. */
  private static final int YET_BEFORE = 30;

  /**
   * What a wording of answering turns out to be.
   *
   * @param treatment empty where it is no answer: it points elsewhere
   */
  private record Answer(Optional<String> treatment) {

    static final Answer NONE = new Answer(Optional.empty());
  }

  private final View view;
  private final List<MotionPlace> places;
  private final List<Hit.OfConcept> hits;
  private final TreatmentTargets targets;
  private final MotionOthers others;
  private final MotionFrames frames;
  private final MotionDenials denials;
  private final Predicate<Range> inside;

  /**
   * Prepares for one sentence.
   *
   * @param places its words that stand for motions
   * @param inside whether words stand in what a motion asks for, or in its name
   */
  TreatmentVerdict(View view, List<MotionPlace> places, TreatmentTargets targets, MotionFrames frames, MotionDenials denials, Predicate<Range> inside) {
    this.view = view;
    this.places = places;
    this.hits = view.cues("treatment");
    this.targets = targets;
    this.others = new MotionOthers(view, inside);
    this.frames = frames;
    this.denials = denials;
    this.inside = inside;
  }

  /**
   * What it says with what the sentence denies or leaves open.
   *
   * @return the treatment by the name of its concept; empty where it is nothing that the letter does
   */
  Optional<String> of(TreatmentCue cue) {
    boolean denied = !cue.because(view) && denials.hold(cue.range());
    Optional<Answer> answer = cue.treatment().equals("responds-to") ? answer(cue, denied) : Optional.empty();
    if (answer.isPresent()) {
      return answer.get().treatment();
    }
    boolean executes = Motion.DONE.contains(cue.treatment());
    if (executes && (others.initiative(cue.range()) || frames.themselves(cue.range()))) {
      return Optional.empty();
    }
    boolean refused = cue.treatment().equals("will-not-execute");
    boolean refuses = refused || denied && executes;
    boolean theirs = refused && OtherHolders.in(view, cue.range()) || denied && executes && (frames.declared(cue.range()) || OtherHolders.sees(view, cue.range())); // "Duitsland is niet bereid daaraan mee te werken"
    if (theirs || refuses && (frames.reported(cue.range()) || frames.former(cue.range()) || others.refuse(cue.range())) || others.act(cue.range())) {
      return Optional.empty();
    }
    return executes ? executed(cue, denied) : refused ? refused(cue) : agreed(cue, denied);
  }

  /** What a wording of answering says where more than an answer, or none, is told; empty where it stands as it is. */
  private Optional<Answer> answer(TreatmentCue cue, boolean denied) {
    if (MotionTurns.leaves(view)) {
      return Optional.of(Answer.NONE); // "voor een reactie op de motie verwijs ik naar de minister van X"
    }
    boolean governs = cue.form() == TreatmentCue.Form.GOVERNS;
    boolean pointed = governs && Words.any(view, view.range(), POINTING);
    if (pointed && view.clauseOf(cue.range()).range().contains(Words.in(view, view.range(), POINTING).get(0)) && ANSWERS.contains(Words.first(view.lower(cue.range())))) {
      return Optional.of(Answer.NONE); // "voor een antwoord op de motie verwijs ik naar mijn brief van 4 mei"
    }
    if (cue.soft(view) && BECAUSE.equals(view.lower(cue.range())) && cue.range().start() > view.clauseOf(cue.range()).range().start() + 1) {
      List<Range> motions = places.stream().map(MotionPlace::range).toList();
      Optional<String> done = MotionReply.told(view, motions, new Range(view.clauseOf(cue.range()).range().start(), cue.range().start())).filter("executes"::equals);
      if (done.isPresent()) {
        return Optional.of(new Answer(done)); // "is genomen naar aanleiding van de motie"
      }
    }
    boolean requested = MotionReply.requested(view.wordTable());
    Optional<String> done = governs && !cue.soft(view) && requested ? MotionReply.settles(view) : Optional.empty(); // "In reactie op de motie meld ik dat de daarin gevraagde proef niet doorgaat"
    boolean here = requested && !denied && Words.any(view, view.range(), MotionAnswer.HERE); // "Hierbij ontvangt u, in reactie op de motie, het gevraagde overzicht"
    return done.or(() -> here ? Optional.of("executes") : Optional.empty()).map(said -> new Answer(Optional.of(said)));
  }

  private Optional<String> executed(TreatmentCue cue, boolean denied) {
    Range clause = view.clauseOf(cue.range()).range();
    boolean governs = cue.form() == TreatmentCue.Form.GOVERNS;
    if (denied) {
      return undone(cue);
    }
    if (!governs && (frames.toCome(cue.range()) || MotionPreparations.in(view, cue.range(), inside))) {
      return Optional.of("reports-on");
    }
    if (frames.requires(cue.range())) {
      return Optional.of("responds-to");
    }
    if (supposed(cue.range()) || !governs && frames.declared(cue.range())) {
      return Optional.empty();
    }
    if (!governs && infinitive(cue.range()) || given(cue)) {
      return Optional.of("responds-to");
    }
    boolean waits = later(clause) || !UNSURE.contains(view.wordTable().lower(0)) && Words.any(view, clause, ONLY_THEN) && (Words.any(view, view.range(), ONCE) || Words.any(view, clause, AFTER) && Words.any(view, clause, COMING)); // "kan pas worden uitgevoerd wanneer de wet er is"
    boolean must = Words.any(view, clause, MUST); // "de wet die uitvoering moet geven aan de motie"
    if (reported(cue.range()) || begunBy(cue.range()) || !governs && (waits || must)) {
      return Optional.of("reports-on");
    }
    if (governs && view.lower(cue.range()).startsWith(LIKE) && places.stream().anyMatch(place -> place.range().start() >= cue.range().start() && MotionRest.fails(view, place.range().end()))) {
      return Optional.of("will-not-execute");
    }
    return Optional.of(!governs && open(cue) || considered(cue) ? "responds-to" : cue.treatment());
  }

  /** "Niet eerder dan na de zomer kan de motie worden uitgevoerd" */
  private boolean later(Range clause) {
    return Words.any(view, clause, EARLIER) && view.lower(clause).contains(NO_EARLIER);
  }

  /** "De motie uitvoeren kost € 3 miljoen": what would be done is weighed; not "De motie uitvoeren doe ik graag". */
  private boolean infinitive(Range cue) {
    Words words = view.wordTable();
    int verb = words.startingAt(cue.end());
    boolean told = words.startingAt(cue.start()) > 0 && verb + 1 < words.size() && view.lower(cue).endsWith(INFINITIVE) && !words.breaks(verb - 1) && (Verbs.finite(words.lower(verb)) || words.isIn(verb, MotionWords.AMOUNTS));
    Range before = new Range(view.clauseOf(cue).range().start(), cue.start());
    boolean opens = told && !words.opening(before.start()).equals(IN_ORDER) && places.stream().anyMatch(place -> before.contains(place.range())) && !words.lower(words.startingAt(cue.start()) - 1).equals("te") && Words.in(view, before, Verbs.finite()).stream().allMatch(inside::test);
    int subject = MotionReply.ARTICLES.contains(words.lower(Math.min(words.size() - 1, verb + 1))) ? verb + 2 : verb + 1;
    return opens && !(subject < words.size() && Verbs.subject(words.lower(subject)));
  }

  /** "Uitvoering geven aan de motie zou een wetswijziging vergen" */
  private boolean given(TreatmentCue cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.range().end());
    boolean opens = words.startingAt(view.clauseOf(cue.range()).range().start()) == next - 1 && cue.form() == TreatmentCue.Form.GIVES && next < words.size() && words.lower(next).equals(GIVE);
    int verb = opens ? places.stream().map(MotionPlace::range).filter(place -> place.start() > cue.range().end()).mapToInt(place -> words.startingAt(place.end())).findFirst().orElse(words.size()) : words.size();
    return verb + 1 < words.size() && (Verbs.finite(words.lower(verb)) || words.isIn(verb, MotionWords.AMOUNTS)) && !Verbs.subject(words.lower(verb + 1));
  }

  /** That it is carried out is denied. */
  private Optional<String> undone(TreatmentCue cue) {
    if (cue.treatment().equals("closes") || closed(cue.range())) {
      return Optional.of("reports-on"); // "beschouw ik niet als afgedaan", "uitgevoerd en afgerond is de motie niet"
    }
    boolean further = MotionWords.FURTHER.contains(view.wordBefore(cue.range().start())) && closes(); // "geen mogelijkheden om verdere invulling te geven en beschouw haar als afgedaan"
    if (Words.any(view, view.range(), AS_LONG) && Words.any(view, view.clauseOf(cue.range()).range(), COMING) && !MotionOthers.inOffice(view)) {
      return Optional.of("responds-to"); // "Zolang de Raad niet heeft ingestemd, kan de motie niet worden uitgevoerd"
    }
    boolean yet = denials.notYet(view.clauseOf(cue.range()).range()) || Words.any(view, new Range(Math.max(view.range().start(), cue.range().start() - YET_BEFORE), cue.range().end()), YET);
    return further ? Optional.empty() : Optional.of(yet ? "reports-on" : "will-not-execute");
  }

  /** "alleen met instemming van de Raad" */
  private boolean only(Range clause) {
    return Words.in(view, clause, ONLY_IF).stream().anyMatch(word -> !inside.test(word) && WITH.contains(view.wordTable().opening(word.end() + 1))) && Words.any(view, clause, COMING);
  }

  private Optional<String> refused(TreatmentCue cue) {
    boolean yet = denials.notYet(view.clauseOf(cue.range()).range());
    boolean turned = MotionDenials.NOT.contains(view.wordBefore(cue.range().start())) && !Words.any(view, cue.range(), MotionWords.REFUSING); // "niet ontraden"
    if (turned || TurnedRefusals.denied(view, cue.range()) || more(cue.range())) {
      return Optional.empty();
    }
    if (yet && view.lower(cue.range()).startsWith("geen ")) {
      return Optional.of("reports-on"); // "nog geen uitvoering kunnen geven"
    }
    boolean elsewhere = view.lower(cue.range()).endsWith(AT_ISSUE) && (!itself(cue.range()) || TurnedRefusals.discussed(view, cue.range()) || yet); // "vertraging van de motie is niet aan de orde"
    return elsewhere ? Optional.empty() : Optional.of(cue.treatment());
  }

  /** What neither carries a motion out nor refuses it. */
  private Optional<String> agreed(TreatmentCue cue, boolean denied) {
    Range clause = view.clauseOf(cue.range()).range();
    boolean reports = cue.treatment().equals("reports-on");
    boolean line = cue.treatment().equals("acts-in-line-with");
    boolean named = places.stream().map(MotionPlace::range).anyMatch(place -> clause.contains(place) && place.end() <= cue.range().start());
    boolean own = Words.any(view, clause, MotionWords.OWN_WAY) || Words.any(view, clause, MotionWords.HOLDERS) || OtherHolders.sees(view, cue.range());
    boolean theirs = (line || reports) && own && others.refuse(cue.range()) || line && !named && others.hold(cue.range());
    if (theirs || reports && (others.subject(cue.range()) || elsewhere() || titled(cue.range())) || cue.treatment().equals("refers-to") && cue.form() != TreatmentCue.Form.TREATS) {
      return Optional.empty();
    }
    if (!denied && CONFORM.contains(view.lower(cue.range())) && !COPULAS.contains(view.wordBefore(cue.range().start())) && Words.any(view, clause, DONE)) {
      return Optional.of("executes"); // "conform de motie is advies gevraagd"
    }
    boolean prepared = view.lower(cue.range()).startsWith(ACCOUNT) && Words.any(view, clause, Verbs.BECOMES) && Words.any(view, clause, MotionWords.PREPARING); // "wordt bij de voorbereiding rekening gehouden"
    if (!denied && (prepared || view.lower(cue.range()).equals(FRAME) && !Words.any(view, clause, DONE) && others.talks(clause))) {
      return Optional.of("reports-on"); // "in het kader van de motie voert de sector gesprekken"
    }
    boolean shares = line && SHARES.stream().anyMatch(view.lower(cue.range())::startsWith);
    if (NOUN.contains(view.lower(cue.range())) && givenUp(cue.range()) || shares && (denied || Words.any(view, Story.after(cue.range(), clause), MotionDenials.NOT)) || line && denied && targets.disagrees(cue.range())) {
      return Optional.of("will-not-execute"); // "van uitvoering van de motie is geen sprake", "deelt de wens van de motie niet"
    }
    if (reports && Words.any(view, clause, WOULD)) {
      return Optional.of("responds-to"); // "uitvoering van de motie zou veel kosten"
    }
    boolean itself = reports && denials.notYet(clause) || (cue.treatment().equals("responds-to") || cue.treatment().equals("refers-to")) && Words.any(view, cue.range(), MotionDenials.NOT); // "nog geen begin gemaakt", "spreken wij ons niet uit", "niet aangenomen"
    return denied && !itself || NEUTRAL.contains(cue.treatment()) ? Optional.empty() : Optional.of(cue.treatment());
  }

  /** "uitgevoerd en afgerond" */
  private boolean closed(Range cue) {
    int next = cue.end() + AND.length();
    return view.text().text().startsWith(AND, cue.end()) && hits.stream().anyMatch(hit -> hit.range().start() == next && hit.concept().name().equals("closes"));
  }

  private boolean closes() {
    return hits.stream().anyMatch(hit -> hit.concept().name().equals("closes"));
  }

  /** "ziet geen aanleiding tot nadere stappen en acht de motie afgewikkeld": nothing more is done. */
  private boolean more(Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    boolean further = words.any(next, Math.min(words.size(), next + NEAR), MotionWords.FURTHER);
    return further && closes();
  }

  /** "van uitvoering is geen sprake", "wordt van uitvoering afgezien", not "geen sprake van vertraging" */
  private boolean givenUp(Range cue) {
    if (!OF.equals(view.wordBefore(cue.start()))) {
      return false;
    }
    Range clause = view.clauseOf(cue).range();
    String words = view.lower(clause);
    Words all = view.wordTable();
    boolean refrains = Words.any(view, new Range(clause.start(), cue.start()), SEES) && all.lower(all.startingAt(clause.end()) - 1).equals(OFF); // "ziet van uitvoering van de motie af"
    boolean dropped = (refrains && !others.refuse(cue) || Words.any(view, Story.after(cue, clause), GIVEN_UP)) && !Words.any(view, clause, MotionDenials.NOT);
    return dropped || words.contains(NO_QUESTION) && !words.contains(NO_QUESTION + " " + OF) && !words.contains("nog " + NO_QUESTION);
  }

  /** "De motie is", "Uitvoering van de motie is": what the clause opens with is the motion itself, or that it is carried out. */
  private boolean itself(Range cue) {
    Range clause = view.clauseOf(cue).range();
    return places.stream().map(MotionPlace::range).filter(clause::contains).filter(place -> Words.any(view, new Range(place.end(), Math.max(place.end(), cue.start())), COPULAS))
        .anyMatch(place -> CARRIED_OUT.contains(view.lower(new Range(clause.start(), place.start())).strip()));
  }

  /** "Het onderzoek dat op basis van de motie is uitgezet, heeft vertraging opgelopen": how far it is tells the clause that goes on behind. */
  private boolean begunBy(Range cue) {
    boolean inner = BECAUSE_OF.contains(view.lower(cue)) && Words.any(view, new Range(view.clauseOf(cue).range().start(), cue.start()), WHICH);
    if (!inner) {
      return false;
    }
    int behind = places.stream().map(MotionPlace::range).filter(place -> place.start() >= cue.end()).mapToInt(Range::end).findFirst().orElse(cue.end());
    int comma = view.next(",", behind);
    return comma >= 0 && Words.any(view, new Range(cue.end(), comma), MotionWords.STARTED) && view.cues("treatment", new Range(comma, view.range().end())).stream().anyMatch(hit -> hit.concept().name().equals("reports-on") && !view.lower(hit.range()).endsWith(OF));
  }

  /** "doe ik verslag van wat is ondernomen ter uitvoering van", "informeer ik u over de stappen ter uitvoering van": what was done for it is only told about. */
  private boolean reported(Range cue) {
    Words words = view.wordTable();
    Range before = new Range(view.clauseOf(cue).range().start(), cue.start());
    Optional<Range> deed = IN_ORDER_TO.contains(view.lower(cue)) ? Words.in(view, before, MotionWords.DEEDS).stream().reduce((first, last) -> last) : Optional.empty();
    if (deed.isEmpty() || Words.any(view, new Range(deed.get().end(), cue.start()), ANEW)) {
      return false;
    }
    for (int i = words.startingAt(deed.get().start()) - 1; i > 0 && words.range(i).start() >= before.start() && !words.breaks(i); i--) {
      if (ABOUT.contains(words.lower(i))) {
        return Words.any(view, new Range(before.start(), words.range(i).start()), MotionWords.REPORTS);
      }
    }
    return false;
  }

  /** "mijn brief van 3 mei over de uitvoering van": what another text is about. */
  private boolean titled(Range cue) {
    Words words = view.wordTable();
    int over = MotionPlaces.first(view, cue.start()) - 1;
    if (over < 1 || !words.lower(over).equals("over") && !words.lower(over).equals("inzake")) {
      return false;
    }
    for (int i = over - 1; i >= Math.max(0, over - 7); i--) {
      if (TEXTS.contains(words.lower(i))) {
        return i == 0 || !words.lower(i - 1).equals("deze");
      }
    }
    return false;
  }

  /** The sentence only points to where more is said. */
  private boolean elsewhere() {
    return hits.stream().anyMatch(hit -> hit.concept().name().equals("informed-by") || (hit.concept().name().equals("refers-to") && view.lower(hit.range()).matches("zie.*|verwij.*|verwez.*")));
  }

  /** "zoals gevraagd is daarover nog niet besloten": what was asked is not done. */
  private boolean considered(TreatmentCue cue) {
    return cue.form() == TreatmentCue.Form.GOVERNS && cue.treatment().equals("executes")
        && denials.notYet(view.range());
  }

  /** "Als de motie was uitgevoerd, …", "de motie had moeten zijn uitgevoerd": what would be or would have been. */
  boolean supposed(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean conditional = first < words.size() && cue.start() > clause.start() + 1 && !MotionContents.predicate(view, clause) && (IF.contains(words.lower(first)) || PAST.contains(words.lower(first)) && first == 0);
    if (Conditions.role(words)) {
      return false;
    }
    boolean missed = Words.any(view, clause, PAST) && Words.any(view, clause, UNREAL);
    return conditional || missed;
  }

  /** Conditional, or asked about: "hoe aan de motie uitvoering kan worden gegeven". */
  private boolean open(TreatmentCue cue) {
    Range clause = view.clauseOf(cue.range()).range();
    boolean asked = Words.any(view, new Range(clause.start(), cue.range().start()), OR)
        && view.cues("response").stream().anyMatch(hit -> hit.concept().name().equals("response-inquiry") && !inside.test(hit.range()));
    return (!perfect(cue.range(), clause) || Conditions.bind(view)) && Conditions.onDeed(view, cue.range()) || asked || only(clause) || Words.any(view, clause, COMING) && view.lower(clause).contains(NOT_WITHOUT) || leftOpen(cue, clause) || Words.any(view, view.range(), ONLY_IF) && Words.any(view, Story.after(cue.range(), view.range()), IF);
  }

  /** "De motie is uitgevoerd en ik informeer u als …": what has been done hangs on nothing any more. */
  private boolean perfect(Range cue, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    boolean given = next < words.size() && words.lower(next).equals(GIVEN);
    boolean participle = given || view.lower(cue).startsWith("ge") || DONE_ALREADY.contains(view.lower(cue)) || Phrases.isParticiple(view.lower(cue));
    return participle && Words.any(view, clause, Verbs.PERFECT) && !Words.any(view, clause, COMING_DEEDS);
  }

  /** "Of de motie kan worden uitgevoerd, hangt af van …", "het is aan gemeenten om aan de motie invulling te geven". */
  private boolean leftOpen(TreatmentCue cue, Range clause) {
    boolean whether = clause.start() == view.range().start() && view.wordTable().size() > 0 && UNSURE.contains(view.wordTable().lower(0));
    boolean others = view.lower().contains("is aan ") && Words.any(view, new Range(cue.range().end(), Math.min(clause.end(), cue.range().end() + 4)), Set.of("te"));
    return whether || others;
  }
}
