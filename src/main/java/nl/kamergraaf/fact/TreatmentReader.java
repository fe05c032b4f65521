package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Reads from one sentence what it says that the letter does with the motions of which it speaks. */
final class TreatmentReader {

  /** One saying: which motions, and what is done with them; {@code soft} only turns to them ("ten aanzien van de motie"). */
  record Said(List<Motion> motions, String treatment, boolean soft) {}

  private static final Set<String> SOFT = Set.of("ten aanzien van", "met betrekking tot", "wat betreft", "naar aanleiding van");
  private static final Set<String> DONE = Set.of("is", "zijn", "heb", "heeft", "hebben", "werd", "werden");
  private static final Set<String> OR = Set.of("of", "hoe", "hoeverre", "wijze");
  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "noch", "nooit");
  /** "niet alleen uitgevoerd": uitgevoerd all the same. */
  private static final Set<String> ONLY = Set.of("alleen", "slechts", "enkel", "zozeer");

  private static final Set<String> CONFORM = Set.of("conform", "overeenkomstig");
  private static final Set<String> EXECUTES = Set.of("executes", "closes");

  private final View view;
  private final List<MotionPlace> places;
  private final List<Range> contents;
  private final List<Hit.OfConcept> hits;
  private final TreatmentTargets targets;

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
  }

  /** Everything that the sentence says, in its order. */
  List<Said> read() {
    List<Said> said = new ArrayList<>();
    for (Hit.OfConcept hit : hits) {
      TreatmentCue cue = TreatmentCue.of(view, hit);
      List<Motion> motions = inside(cue.range()) ? List.of() : targets.of(cue);
      if (!motions.isEmpty()) {
        verdict(cue).ifPresent(treatment -> said.add(new Said(motions, treatment, SOFT.contains(view.lower(cue.range())))));
      }
    }
    return respectively(said);
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
      each.add(new Said(List.of(said.get(0).motions().get(i)), said.get(i).treatment(), false));
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
    boolean denied = denied(cue);
    if (EXECUTES.contains(cue.treatment())) {
      if (denied) {
        return Optional.of(Words.any(view, new Range(Math.max(view.range().start(), cue.range().start() - 30), cue.range().end()), Set.of("nog")) ? "reports-on" : "will-not-execute");
      }
      return cue.form() != TreatmentCue.Form.GOVERNS && open(cue) ? Optional.of("responds-to") : Optional.of(considered(cue) ? "responds-to" : cue.treatment());
    }
    if (cue.treatment().equals("reports-on") && elsewhere()) {
      return Optional.empty();
    }
    if (!denied && CONFORM.contains(view.lower(cue.range())) && Words.any(view, view.clauseOf(cue.range()).range(), DONE)) {
      return Optional.of("executes"); // "conform de motie is advies gevraagd"
    }
    boolean refusal = cue.treatment().equals("will-not-execute");
    if (cue.treatment().equals("refers-to") && cue.form() != TreatmentCue.Form.TREATS) {
      return Optional.empty();
    }
    return denied && !refusal ? Optional.empty() : Optional.of(cue.treatment()).filter(t -> !t.equals("informed-by") && !t.equals("replaces"));
  }

  /** The sentence only points to where more is said. */
  private boolean elsewhere() {
    return hits.stream().anyMatch(hit -> hit.concept().name().equals("informed-by") || (hit.concept().name().equals("refers-to") && view.lower(hit.range()).matches("zie.*|verw.*")));
  }

  /** "zoals gevraagd is daarover nog niet besloten": what was asked is not done. */
  private boolean considered(TreatmentCue cue) {
    return cue.form() == TreatmentCue.Form.GOVERNS && cue.treatment().equals("executes")
        && notYet();
  }

  private boolean notYet() {
    Words words = view.wordTable();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean yet = words.lower(i).equals("nog") && (words.lower(i + 1).equals("geen") || words.lower(i + 1).equals("niet"));
      if (yet && !inside(words.range(i))) {
        return true;
      }
    }
    return false;
  }

  /** A negation in the clause, outside the motion's name and subject. */
  private boolean denied(TreatmentCue cue) {
    int from = view.clauseOf(cue.range()).range().start();
    int last = cue.range().end();
    int end = Math.min(view.clauseOf(cue.range()).range().end(), last + 12);
    for (Hit.OfConcept hit : view.cues("modality", new Range(from, Math.max(end, last)))) {
      boolean not = hit.concept().name().equals("negated") && Words.any(view, hit.range(), NOT) && !Words.any(view, behind(hit.range()), ONLY);
      boolean named = places.stream().anyMatch(place -> place.how() == MotionPlace.How.CITED && place.range().overlaps(hit.range()));
      if (not && !named && !inside(hit.range()) && hit.range().start() < end && nearer(hit.range(), cue.range())) {
        return true;
      }
    }
    return Words.any(view, cue.range(), NOT);
  }

  private Range behind(Range not) {
    return new Range(not.end(), Math.min(view.range().end(), not.end() + 10));
  }

  /** No other treatment stands between a negation and the words. */
  private boolean nearer(Range not, Range cue) {
    return hits.stream().noneMatch(hit -> hit.range().start() >= not.end() && hit.range().end() <= cue.start() && !hit.range().equals(cue));
  }

  /** Conditional, or asked about: "hoe aan de motie uitvoering kan worden gegeven". */
  private boolean open(TreatmentCue cue) {
    Range clause = view.clauseOf(cue.range()).range();
    boolean asked = Words.any(view, new Range(clause.start(), cue.range().start()), OR)
        && view.cues("response").stream().anyMatch(hit -> hit.concept().name().equals("response-inquiry") && !inside(hit.range()));
    return Conditions.onDeed(view) || asked;
  }
}
