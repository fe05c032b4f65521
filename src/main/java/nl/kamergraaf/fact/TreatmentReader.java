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

  private static final Set<String> AUXILIARIES = Set.of("wordt", "is", "werd");
  private static final Set<String> DROPPED = Set.of("verworpen", "ingetrokken", "vervallen", "weggestemd");
  private static final Set<String> OVER = Set.of("aangehouden", "verworpen", "ingetrokken", "weggestemde");
  private static final Set<String> WHAT = Set.of("wat", "hetgeen", "datgene");
  private static final Set<String> PERFECT = Set.of("heb", "had", "heeft", "hebben", "hadden", "is", "zijn", "was", "waren", "werd", "werden", "kreeg", "kregen");
  private static final List<String> OPEN = List.of("bera", "opvolger", "kabinet", "hang");
  /** Verbs that a wording parts from their particle. */
  private static final Set<String> SEPARABLE =
      Set.of("voer", "voert", "voeren", "voerde", "neem", "neemt", "nemen", "willig", "willigt", "willigen", "pak", "pakt", "pakken", "werk", "werkt", "werken", "weeg", "weegt", "wegen");
  private static final Set<String> PARTICLES = Set.of("uit", "over", "in", "op");
  private static final Set<String> DETERMINERS =
      Set.of("de", "het", "een", "deze", "die", "dit", "dat", "mijn", "onze", "ons", "hun", "haar", "zijn", "uw", "alle", "andere", "drie", "twee", "enkele");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden");
  private static final Set<String> BY = Set.of("door");
  private static final Set<String> CALLED = Set.of("aangemerkt", "bestempeld", "betiteld", "beoordeeld", "geapprecieerd");

  private final View view;
  private final List<MotionPlace> places;
  private final List<Range> contents;
  private final List<Hit.OfConcept> hits;
  private final TreatmentTargets targets;
  private final MotionRelatives relatives;
  private final TreatmentVerdict verdicts;
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
    this.relatives = new MotionRelatives(view, places, contents);
    this.doubts = new MotionDoubts(view, places, contents);
    this.frames = new MotionFrames(view, this::inside);
    this.denials = new MotionDenials(view, places, frames, this::inside);
    this.verdicts = new TreatmentVerdict(view, places, targets, frames, denials, this::inside);
    this.phrases = MotionPhrases.in(view, places);
  }

  /** Everything that the sentence says, in its order. */
  List<Said> read() {
    List<Said> said = new ArrayList<>();
    for (Hit.OfConcept hit : hits) {
      TreatmentCue cue = TreatmentCue.of(view, hit);
      boolean idle = what(cue.range()) || inside(cue.range()) || attribute(cue.range()) || parted(cue.range()) || targets.contrasts(cue.range()) || doubts.hold(cue.range()) || frames.hold(cue.range()) || FalseTold.of(view, cue.range()) || cue.treatment().equals("will-not-execute") && ofAnother(cue.range()) || cue.treatment().equals("responds-to") && handling();
      List<Motion> motions = idle ? List.of() : outside(cue, relatives.of(cue.range()).map(pronoun -> new TreatmentTargets(view, List.of(pronoun), contents)).orElse(targets).of(cue));
      apposed(cue, said);
      if (!motions.isEmpty()) {
        verdicts.of(cue).ifPresent(treatment -> said.add(new Said(motions, treatment, cue.soft(view) && treatment.equals(cue.treatment()), advised(cue))));
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
      noun |= hit.concept().name().equals("reports-on") && TreatmentVerdict.NOUN.contains(words) && !view.wordBefore(hit.range().start()).equals("van");
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

  /** "Nu de motie is aangenomen, wordt het plan afgewezen": the clause has a subject right behind its verb, and no motion. */
  private boolean ofAnother(Range cue) {
    Clause clause = view.clauseOf(cue);
    Words words = view.wordTable();
    int verb = words.startingAt(clause.range().start());
    boolean passive = verb > 0 && words.isIn(verb, Verbs.PASSIVE) && verb + 1 < words.size() && DETERMINERS.contains(words.lower(verb + 1)) && words.lower(0).equals("nu");
    return passive && places.stream().noneMatch(place -> clause.range().contains(place.range()));
  }

  /** "De stemming over de motie hangt af van het debat": how the Kamer deals with it, and who is for it. */
  private boolean handling() {
    Words words = view.wordTable();
    return places.stream().mapToInt(place -> MotionPlaces.first(view, place.range().start())).anyMatch(first -> first > 1 && Governor.preposition(words.lower(first - 1)) && words.isIn(first - 2, MotionWords.HANDLINGS));
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

  /** What others advise or decided before of the motions, which who writes may take up: "De raad adviseert de motie niet uit te voeren". */
  Optional<String> advised() {
    for (Hit.OfConcept hit : hits) {
      TreatmentCue cue = TreatmentCue.of(view, hit);
      boolean deed = cue.treatment().equals("executes") || cue.treatment().equals("will-not-execute");
      if (deed && (frames.advised(cue.range()) || verdicts.supposed(cue.range())) && !targets.of(cue).isEmpty()) {
        return Optional.of(cue.treatment().equals("executes") && !denials.hold(cue.range()) ? "executes" : "will-not-execute");
      }
    }
    return Optional.empty();
  }
}
