package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Reads from one sentence what it says that the letter does with the motions of which it speaks. */
final class TreatmentReader {

  /**
   * One saying: which motions, and what is done with them.
   *
   * @param soft it only turns to them ("ten aanzien van de motie")
   * @param past advice that was given when the motion was put ("heb ik ontraden"), which what is said now outdoes
   */
  record Said(List<Motion> motions, String treatment, boolean soft, boolean past) {}

  private static final Set<String> DONE =
      Set.of("is", "zijn", "heb", "heeft", "hebben", "werd", "werden", "informeer", "informeren", "stuur", "sturen", "zend", "zenden", "bied", "bieden", "zal", "zullen", "ontvangt");
  private static final Set<String> OR = Set.of("of", "hoe", "hoeverre", "wijze");

  private static final Set<String> AUXILIARIES = Set.of("wordt", "is", "werd");
  private static final Set<String> DROPPED = Set.of("verworpen", "ingetrokken", "vervallen", "weggestemd");
  private static final Set<String> OVER = Set.of("aangehouden", "verworpen", "ingetrokken", "weggestemde");
  private static final Set<String> WHAT = Set.of("wat", "hetgeen", "datgene");
  private static final Set<String> TEXTS = Set.of("brief", "kamerbrief", "brieven", "debat", "commissiedebat", "overleg", "verslag");
  private static final Set<String> PERFECT = Set.of("heb", "had", "heeft", "hebben", "hadden", "is", "zijn", "was", "waren", "werd", "werden", "kreeg", "kregen");
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
  private static final Set<String> AFTER = Set.of("na");
  private static final Set<String> COMING = Set.of("kan", "kunnen", "zal", "zullen");
  private static final Set<String> ONCE = Set.of("wanneer", "nadat", "zodra");
  private static final Set<String> MUST = Set.of("moet", "moeten", "dient", "dienen", "beoogt", "beogen");
  private static final List<String> SHARES = List.of("deel", "onderschrijf", "steun");
  private static final Set<String> UNSURE = Set.of("of");
  private static final List<String> OPEN = List.of("bera", "opvolger", "kabinet");
  private static final String AT_ISSUE = " aan de orde";
  private static final Set<String> CARRIED_OUT = Set.of("", "de", "deze", "uitvoering van", "uitvoering van de", "de uitvoering van", "de uitvoering van de", "uitvoering van deze");
  private static final String OF = "van";
  /** Words from what is lacking to what it lacks for. */
  private static final int NEAR = 4;
  private static final Set<String> GIVEN_UP = Set.of("afgezien", "af");
  private static final String NO_QUESTION = "geen sprake";
  private static final Set<String> NOUN = Set.of("uitvoering van", "invulling van", "opvolging van", "uitwerking van", "tenuitvoerlegging van");
  private static final Set<String> IN_ORDER_TO = Set.of("ter uitvoering van", "in uitvoering van", "ter invulling van", "ter opvolging van");
  private static final Set<String> BECAUSE_OF = Set.of("op basis van", "op grond van", "ter uitvoering van", "ter invulling van", "als gevolg van", "naar aanleiding van");
  private static final Set<String> WHICH = Set.of("dat", "die");
  private static final Set<String> ABOUT = Set.of("over", "van");
  private static final Set<String> CONFORM = Set.of("conform", "overeenkomstig", "in het kader van");
  /** "is conform de motie" tells that it agrees. */
  private static final Set<String> COPULAS = Set.of("is", "zijn", "geheel", "volledig");
  /** Verbs that a wording parts from their particle. */
  private static final Set<String> SEPARABLE =
      Set.of("voer", "voert", "voeren", "voerde", "neem", "neemt", "nemen", "willig", "willigt", "willigen", "pak", "pakt", "pakken", "werk", "werkt", "werken", "weeg", "weegt", "wegen");
  private static final Set<String> PARTICLES = Set.of("uit", "over", "in", "op");
  private static final Set<String> DETERMINERS =
      Set.of("de", "het", "een", "deze", "die", "dit", "dat", "mijn", "onze", "ons", "hun", "haar", "zijn", "uw", "alle", "andere", "drie", "twee", "enkele");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden");
  private static final Set<String> BY = Set.of("door");
  private static final Set<String> CALLED = Set.of("aangemerkt", "bestempeld", "betiteld", "beoordeeld", "geapprecieerd");
  private static final Set<String> EXECUTES = Set.of("executes", "closes");

  private final View view;
  private final List<MotionPlace> places;
  private final List<Range> contents;
  private final List<Hit.OfConcept> hits;
  private final TreatmentTargets targets;
  private final MotionRelatives relatives;
  private final MotionOthers others;
  private final MotionDoubts doubts;
  private final MotionFrames frames;
  private final MotionDenials denials;
  private final List<MotionPhrases.Phrase> phrases;
  private List<Motion> adopted;

  /**
   * Prepares for one sentence.
   *
   * @param places its words that stand for motions
   */
  TreatmentReader(View view, List<MotionPlace> places) {
    this.view = view;
    this.places = places;
    this.contents = MotionContents.of(view, places);
    this.hits = view.cues("treatment");
    this.targets = new TreatmentTargets(view, places, contents);
    this.others = new MotionOthers(view, this::inside);
    this.relatives = new MotionRelatives(view, places, contents);
    this.doubts = new MotionDoubts(view, places, contents);
    this.frames = new MotionFrames(view, this::inside);
    this.denials = new MotionDenials(view, places, frames, this::inside);
    this.phrases = MotionPhrases.in(view, places);
  }

  /** Everything that the sentence says, in its order. */
  List<Said> read() {
    List<Said> said = new ArrayList<>();
    for (Hit.OfConcept hit : hits) {
      TreatmentCue cue = TreatmentCue.of(view, hit);
      boolean idle = what(cue.range()) || inside(cue.range()) || attribute(cue.range()) || parted(cue.range()) || targets.contrasts(cue.range()) || doubts.hold(cue.range()) || frames.hold(cue.range()) || FalseTold.of(view, cue.range());
      List<Motion> motions = idle ? List.of() : outside(cue, relatives.of(cue.range()).map(pronoun -> new TreatmentTargets(view, List.of(pronoun), contents)).orElse(targets).of(cue));
      apposed(cue, said);
      if (!motions.isEmpty()) {
        verdict(cue).ifPresent(treatment -> said.add(new Said(motions, treatment, cue.soft(view) && treatment.equals(cue.treatment()), advised(cue))));
      }
    }
    for (MotionPhrases.Phrase phrase : phrases) {
      boolean told = said.stream().anyMatch(one -> !one.soft() && one.motions().containsAll(phrase.place().motions()) && phrase.place().motions().stream().anyMatch(this::named));
      Optional<String> rest = told ? Optional.empty() : MotionRest.of(view, phrase);
      rest.ifPresent(treatment -> said.add(0, new Said(phrase.place().motions(), treatment, false, false)));
    }
    said.addAll(relatives.answers());
    said.addAll(history());
    said.addAll(MotionSupports.in(view, places));
    said.addAll(doubts.said());
    said.removeIf(one -> one.past() && one.treatment().equals("will-not-execute") && adopted().containsAll(one.motions()));
    return new MotionGaps(view, places).fill(respectively(withoutNouns(said)));
  }

  /** Who writes denies what others might think of a motion, so that what follows may say what is done: "Van onwil om de motie uit te voeren is geen sprake: …". */
  boolean denies() {
    return hits.stream().anyMatch(hit -> !inside(hit.range()) && frames.denies(hit.range()));
  }

  /** Motions that the sentence tells to have been adopted. */
  List<Motion> adopted() {
    adopted = adopted == null ? MotionAdoptions.in(view, places, contents) : adopted;
    return adopted;
  }

  /** "Ik beraad mij op de uitvoering van de motie": that it is carried out is not what is said. */
  private List<Said> withoutNouns(List<Said> said) {
    boolean answered = said.stream().anyMatch(one -> one.treatment().equals("responds-to") && !one.soft());
    if (said.size() != 2 || !answered || !said.get(0).motions().equals(said.get(1).motions())) {
      return said;
    }
    boolean noun = false;
    boolean open = false;
    for (Hit.OfConcept hit : hits) {
      String words = view.lower(hit.range());
      noun |= hit.concept().name().equals("reports-on") && NOUN.contains(words);
      open |= hit.concept().name().equals("responds-to") && OPEN.stream().anyMatch(words::contains);
    }
    return noun && open ? said.stream().filter(one -> !one.treatment().equals("reports-on")).toList() : said;
  }

  /** "Wat wordt gevraagd in de motie, is staand beleid" */
  private boolean what(Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    return view.lower(cue).endsWith(" in") && at == 2 && AUXILIARIES.contains(words.lower(at - 1)) && WHAT.contains(words.lower(at - 2));
  }

  /** Adds that a motion was withdrawn or rejected, where that only stands in an apposition. */
  private void apposed(TreatmentCue cue, List<Said> said) {
    if (!DROPPED.contains(view.lower(cue.range()))) {
      return;
    }
    for (MotionPlace place : places) {
      String between = place.range().end() <= cue.range().start() ? view.lower(new Range(place.range().end(), cue.range().start())) : "";
      if (between.startsWith(", ") && between.indexOf(',', 1) < 0 && between.strip().indexOf(' ', 2) < 0) {
        said.add(new Said(place.motions(), "refers-to", false, false));
      }
    }
  }

  /** "De aangehouden motie laat ik rusten", "de verworpen motie": what became of it stands before it, and it is only told about. */
  private List<Said> history() {
    List<Said> said = new ArrayList<>();
    Words words = view.wordTable();
    for (MotionPlace place : places) {
      int before = words.startingAt(place.range().start()) - 1;
      boolean over = before >= 0 && place.how() == MotionPlace.How.CITED && OVER.contains(words.lower(before));
      if (over) {
        said.add(new Said(place.motions(), "refers-to", false, false));
      }
    }
    return said;
  }

  /** Of a motion in a phrase of its own the rest of the sentence says nothing directly. */
  private List<Motion> outside(TreatmentCue cue, List<Motion> motions) {
    boolean within = phrases.stream().anyMatch(phrase -> phrase.range().overlaps(cue.range()));
    boolean governs = cue.form() == TreatmentCue.Form.GOVERNS || cue.form() == TreatmentCue.Form.GIVES;
    if (motions.isEmpty() || phrases.isEmpty() || governs && !within) {
      return motions;
    }
    boolean whole = cue.treatment().equals("acts-in-line-with") && phrases.size() == 1 && phrases.get(0).range().start() == view.range().start();
    return motions.stream().filter(motion -> !within && (whole || named(motion) || phrases.stream().noneMatch(phrase -> phrase.place().motions().contains(motion)))).toList();
  }

  /** "bevat de plicht waartoe de motie-X oproept; daarmee beschouw ik deze motie als afgedaan": the sentence speaks of it outside such phrases too. */
  private boolean named(Motion motion) {
    return places.stream().anyMatch(place -> (place.how() == MotionPlace.How.NOUN || place.how() == MotionPlace.How.CITED) && place.motions().contains(motion) && phrases.stream().noneMatch(phrase -> phrase.range().overlaps(place.range())));
  }

  /** "de betrokken partijen" says nothing of a motion; "heb ik de motie betrokken" closes its clause. */
  private boolean attribute(Range cue) {
    return view.lower(cue).equals("betrokken") && view.clauseOf(cue).range().end() - cue.end() > 2;
  }

  /** "komt na het reces in stemming" keeps nothing, "neem ik mee in het gesprek over de herziening" takes nothing over: the particle of a verb has no noun behind it. */
  private boolean parted(Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    boolean joined = next < words.size() && view.text().text().substring(cue.end(), words.range(next).start()).isBlank();
    String wording = view.lower(cue);
    boolean noun = joined && DETERMINERS.contains(words.lower(next));
    return wording.endsWith(" na") && joined && !words.lower(next).equals("door") || noun && SEPARABLE.contains(Words.first(wording)) && PARTICLES.contains(wording.substring(wording.lastIndexOf(' ') + 1));
  }

  private boolean advised(TreatmentCue cue) {
    String words = view.lower(cue.range());
    Range clause = view.clauseOf(cue.range()).range();
    boolean passive = Words.any(view, clause, PASSIVE) && Words.any(view, clause, BY);
    boolean called = (passive || Words.any(view, clause, PERFECT)) && Words.any(view, clause, CALLED); // "is door mij als ontijdig aangemerkt"
    return words.startsWith("ontraadd") || words.equals("ontraden") && (passive || Words.any(view, clause, PERFECT)) || called && cue.treatment().equals("will-not-execute");
  }

  /** Where the motions' own words stand. */
  List<Range> contents() {
    return contents;
  }

  /** "A en B zijn respectievelijk uitgevoerd en afgedaan" */
  private List<Said> respectively(List<Said> said) {
    if (said.size() < 2 || !view.lower().contains("respectievelijk") || said.get(0).motions().size() != said.size()) {
      return said;
    }
    List<Said> each = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      each.add(new Said(List.of(said.get(0).motions().get(i)), said.get(i).treatment(), false, false));
    }
    return each;
  }

  /** The words of a wording stand in what a motion asks for, or in its name. */
  private boolean inside(Range cue) {
    return contents.stream().anyMatch(content -> content.start() <= cue.start() && cue.start() < content.end())
        || places.stream().anyMatch(place -> place.how() == MotionPlace.How.CITED && place.range().contains(cue));
  }

  /** What the wording says, with what the sentence denies or leaves open. */
  private Optional<String> verdict(TreatmentCue cue) {
    boolean denied = !cue.because(view) && denials.hold(cue.range());
    if (cue.treatment().equals("responds-to") && MotionTurns.leaves(view)) {
      return Optional.empty(); // "voor een reactie op de motie verwijs ik naar de minister van X"
    }
    boolean pointed = cue.treatment().equals("responds-to") && cue.form() == TreatmentCue.Form.GOVERNS && Words.any(view, view.range(), POINTING);
    if (pointed && view.clauseOf(cue.range()).range().contains(Words.in(view, view.range(), POINTING).get(0)) && ANSWERS.contains(Words.first(view.lower(cue.range())))) {
      return Optional.empty(); // "voor een antwoord op de motie verwijs ik naar mijn brief van 4 mei"
    }
    if (cue.soft(view) && BECAUSE.equals(view.lower(cue.range())) && cue.range().start() > view.clauseOf(cue.range()).range().start() + 1) {
      List<Range> motions = places.stream().map(MotionPlace::range).toList();
      Optional<String> done = MotionReply.told(view, motions, new Range(view.clauseOf(cue.range()).range().start(), cue.range().start())).filter("executes"::equals);
      if (done.isPresent()) {
        return done; // "is genomen naar aanleiding van de motie"
      }
    }
    if (cue.treatment().equals("responds-to") && cue.form() == TreatmentCue.Form.GOVERNS && !cue.soft(view) && MotionReply.requested(view.wordTable())) {
      Optional<String> done = MotionReply.settles(view);
      if (done.isPresent()) {
        return done; // "In reactie op de motie meld ik dat de daarin gevraagde proef niet doorgaat"
      }
    }
    if (cue.treatment().equals("responds-to") && Words.any(view, view.range(), MotionAnswer.HERE) && MotionReply.requested(view.wordTable()) && !denied) {
      return Optional.of("executes"); // "Hierbij ontvangt u, in reactie op de motie, het gevraagde overzicht"
    }
    boolean history = (cue.treatment().equals("will-not-execute") || denied && EXECUTES.contains(cue.treatment())) && frames.former(cue.range());
    boolean refused = cue.treatment().equals("will-not-execute");
    boolean theirs = refused && OtherHolders.in(view, cue.range()) || denied && EXECUTES.contains(cue.treatment()) && (frames.declared(cue.range()) || OtherHolders.sees(view, cue.range())); // "Duitsland is niet bereid daaraan mee te werken"
    boolean refuses = (refused || denied && EXECUTES.contains(cue.treatment())) && others.refuse(cue.range());
    if (history || theirs || refuses || others.act(cue.range())) {
      return Optional.empty();
    }
    if (EXECUTES.contains(cue.treatment())) {
      if (!denied && cue.form() != TreatmentCue.Form.GOVERNS && frames.toCome(cue.range())) {
        return Optional.of("reports-on");
      }
      if (!denied && frames.requires(cue.range())) {
        return Optional.of("responds-to");
      }
      if (denied && MotionWords.FURTHER.contains(view.wordBefore(cue.range().start())) && hits.stream().anyMatch(hit -> hit.concept().name().equals("closes"))) {
        return Optional.empty(); // "geen mogelijkheden om verdere invulling te geven en beschouw haar als afgedaan"
      }
      if (denied) {
        boolean yet = denials.notYet(view.clauseOf(cue.range()).range()) || Words.any(view, new Range(Math.max(view.range().start(), cue.range().start() - 30), cue.range().end()), Set.of("nog"));
        return Optional.of(yet ? "reports-on" : "will-not-execute");
      }
      if (supposition(cue.range())) {
        return Optional.empty();
      }
      if (!denied && (reported(cue.range()) || begunBy(cue.range()))) {
        return Optional.of("reports-on");
      }
      boolean waits = !UNSURE.contains(view.wordTable().lower(0)) && Words.any(view, view.clauseOf(cue.range()).range(), ONLY_THEN) && (Words.any(view, view.range(), ONCE) || Words.any(view, view.clauseOf(cue.range()).range(), AFTER) && Words.any(view, view.clauseOf(cue.range()).range(), COMING)); // "kan pas worden uitgevoerd wanneer de wet er is"
      if (cue.form() != TreatmentCue.Form.GOVERNS && (waits || Words.any(view, view.clauseOf(cue.range()).range(), MUST))) {
        return Optional.of("reports-on"); // "de wet die uitvoering moet geven aan de motie"
      }
      return cue.form() != TreatmentCue.Form.GOVERNS && open(cue) ? Optional.of("responds-to") : Optional.of(considered(cue) ? "responds-to" : cue.treatment());
    }
    if (cue.treatment().equals("reports-on") && (others.subject(cue.range()) || elsewhere() || titled(cue.range()))) {
      return Optional.empty();
    }
    if (!denied && CONFORM.contains(view.lower(cue.range())) && !COPULAS.contains(view.wordBefore(cue.range().start())) && Words.any(view, view.clauseOf(cue.range()).range(), DONE)) {
      return Optional.of("executes"); // "conform de motie is advies gevraagd"
    }
    boolean refusal = cue.treatment().equals("will-not-execute");
    if (refusal && more(cue.range())) {
      return Optional.empty();
    }
    if (refusal && denials.notYet(view.clauseOf(cue.range()).range()) && view.lower(cue.range()).startsWith("geen ")) {
      return Optional.of("reports-on"); // "nog geen uitvoering kunnen geven"
    }
    if (refusal && view.lower(cue.range()).endsWith(AT_ISSUE) && (!itself(cue.range()) || TurnedRefusals.discussed(view, cue.range()) || denials.notYet(view.clauseOf(cue.range()).range()))) {
      return Optional.empty(); // "vertraging van de motie is niet aan de orde"
    }
    if (NOUN.contains(view.lower(cue.range())) && noQuestion(cue.range())) {
      return Optional.of("will-not-execute"); // "van uitvoering van de motie is geen sprake"
    }
    if (cue.treatment().equals("reports-on") && Words.any(view, view.clauseOf(cue.range()).range(), WOULD)) {
      return Optional.of("responds-to"); // "uitvoering van de motie zou veel kosten"
    }
    boolean shares = cue.treatment().equals("acts-in-line-with") && SHARES.stream().anyMatch(view.lower(cue.range())::startsWith);
    if (shares && (denied || Words.any(view, behind(view.clauseOf(cue.range()).range(), cue.range()), MotionDenials.NOT))) {
      return Optional.of("will-not-execute"); // "deelt de wens van de motie niet"
    }
    if (cue.treatment().equals("refers-to") && cue.form() != TreatmentCue.Form.TREATS) {
      return Optional.empty();
    }
    if (cue.treatment().equals("reports-on") && denials.notYet(view.clauseOf(cue.range()).range())) {
      return Optional.of("reports-on"); // "nog geen begin gemaakt"
    }
    if (denied && cue.treatment().equals("acts-in-line-with") && targets.disagrees(cue.range())) {
      return Optional.of("will-not-execute");
    }
    boolean itself = (cue.treatment().equals("responds-to") || cue.treatment().equals("refers-to")) && Words.any(view, cue.range(), MotionDenials.NOT); // "spreken wij ons niet uit", "niet aangenomen"
    return denied && !refusal && !itself ? Optional.empty() : Optional.of(cue.treatment()).filter(t -> !t.equals("informed-by") && !t.equals("replaces"));
  }

  /** "ziet geen aanleiding tot nadere stappen en acht de motie afgewikkeld": nothing more is done. */
  private boolean more(Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    boolean further = words.any(next, Math.min(words.size(), next + NEAR), MotionWords.FURTHER);
    return further && hits.stream().anyMatch(hit -> hit.concept().name().equals("closes"));
  }

  /** "van uitvoering is geen sprake", "wordt van uitvoering afgezien", not "geen sprake van vertraging" */
  private boolean noQuestion(Range cue) {
    String clause = view.lower(view.clauseOf(cue).range());
    boolean given = Words.any(view, Story.after(cue, view.clauseOf(cue).range()), GIVEN_UP) && !Words.any(view, view.clauseOf(cue).range(), MotionDenials.NOT);
    return OF.equals(view.wordBefore(cue.start())) && given || OF.equals(view.wordBefore(cue.start())) && clause.contains(NO_QUESTION) && !clause.contains(NO_QUESTION + " " + OF) && !clause.contains("nog " + NO_QUESTION);
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
    int comma = inner ? view.next(",", cue.end()) : -1;
    return comma >= 0 && view.cues("treatment", new Range(comma, view.range().end())).stream().anyMatch(hit -> hit.concept().name().equals("reports-on") && !view.lower(hit.range()).endsWith(OF));
  }

  /** "doe ik verslag van wat is ondernomen ter uitvoering van", "informeer ik u over de stappen ter uitvoering van": what was done for it is only told about. */
  private boolean reported(Range cue) {
    Words words = view.wordTable();
    Optional<Range> deed = IN_ORDER_TO.contains(view.lower(cue)) ? Words.in(view, new Range(view.clauses().get(0).range().start(), cue.start()), MotionWords.DEEDS).stream().reduce((first, last) -> last) : Optional.empty();
    for (int i = deed.map(noun -> words.startingAt(noun.start())).orElse(0) - 1; i > 0 && !words.breaks(i); i--) {
      if (ABOUT.contains(words.lower(i))) {
        return Words.any(view, new Range(view.range().start(), words.range(i).start()), MotionWords.REPORTS);
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
    return hits.stream().anyMatch(hit -> hit.concept().name().equals("informed-by") || (hit.concept().name().equals("refers-to") && view.lower(hit.range()).matches("zie.*|verw.*")));
  }

  /** "zoals gevraagd is daarover nog niet besloten": what was asked is not done. */
  private boolean considered(TreatmentCue cue) {
    return cue.form() == TreatmentCue.Form.GOVERNS && cue.treatment().equals("executes")
        && denials.notYet(view.range());
  }

  /** "Als de motie was uitgevoerd, …", "de motie had moeten zijn uitgevoerd": what would be or would have been. */
  private boolean supposition(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean predicate = first < words.size() && words.lower(first).equals("als") && !Words.any(view, clause, Verbs.finite()); // "…, als afgedaan"
    boolean conditional = first < words.size() && cue.start() > clause.start() + 1 && !predicate && (IF.contains(words.lower(first)) || PAST.contains(words.lower(first)) && first == 0);
    boolean missed = Words.any(view, clause, PAST) && Words.any(view, clause, UNREAL);
    return conditional || missed;
  }

  /** What others advise or decided before of the motions, which who writes may take up: "De raad adviseert de motie niet uit te voeren". */
  Optional<String> advised() {
    for (Hit.OfConcept hit : hits) {
      TreatmentCue cue = TreatmentCue.of(view, hit);
      boolean deed = cue.treatment().equals("executes") || cue.treatment().equals("will-not-execute");
      if (deed && (frames.advised(cue.range()) || supposition(cue.range())) && !targets.of(cue).isEmpty()) {
        return Optional.of(cue.treatment().equals("executes") && !denials.hold(cue.range()) ? "executes" : "will-not-execute");
      }
    }
    return Optional.empty();
  }

  private static Range behind(Range clause, Range cue) {
    return new Range(Math.min(cue.end(), clause.end()), clause.end());
  }

  /** Conditional, or asked about: "hoe aan de motie uitvoering kan worden gegeven". */
  private boolean open(TreatmentCue cue) {
    Range clause = view.clauseOf(cue.range()).range();
    boolean asked = Words.any(view, new Range(clause.start(), cue.range().start()), OR)
        && view.cues("response").stream().anyMatch(hit -> hit.concept().name().equals("response-inquiry") && !inside(hit.range()));
    return Conditions.onDeed(view) || asked || leftOpen(cue, clause) || Words.any(view, view.range(), ONLY_IF) && Words.any(view, Story.after(cue.range(), view.range()), IF);
  }

  /** "Of de motie kan worden uitgevoerd, hangt af van …", "het is aan gemeenten om aan de motie invulling te geven". */
  private boolean leftOpen(TreatmentCue cue, Range clause) {
    boolean whether = clause.start() == view.range().start() && view.wordTable().size() > 0 && UNSURE.contains(view.wordTable().lower(0));
    boolean others = view.lower().contains("is aan ") && Words.any(view, new Range(cue.range().end(), Math.min(clause.end(), cue.range().end() + 4)), Set.of("te"));
    return whether || others;
  }
}
