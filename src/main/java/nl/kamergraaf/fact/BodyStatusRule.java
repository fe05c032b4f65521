package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** How far a court, register or commission has come, or that it is not there. */
final class BodyStatusRule implements Rule {

  /** Stages of the treaty that founds a body. */
  private static final Set<String> OF_TREATY = Set.of("treaty-signed", "ratified", "in-force");
  private static final Set<String> TREATIES = Founding.TREATIES;
  /** "een tribunaal", "geen tribunaal": not one that is known to be there. */
  private static final Set<String> ANY = Set.of("een", "geen", "apart", "eigen", "richten", "nieuw", "voor", "enig");
  /** Nouns by which a body is only thought of. */
  private static final Set<String> THOUGHTS = Set.of("idee", "gedachte", "suggestie", "pleidooi", "wens", "voorstel", "plan", "oproep");
  private static final Set<String> UNFINISHED = Set.of("in-preparation", "proposed");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> ABOUT = Set.of("in-negotiation", "agreed", "in-preparation");
  private static final Set<String> HEREOF = Set.of("hierover", "daarover", "hieraan", "daaraan", "ervoor", "daarvoor", "hiervoor", "eraan");
  private static final Set<String> MANDATES = Set.of("mandaat", "looptijd");
  private static final Set<String> MANDATE = Set.of("extended", "ended");
  private static final Set<String> OPENING = Set.of("zijn", "haar", "het", "dit", "dat", "zij", "hij", "ze", "de", "deze");
  /** What a pronoun can be said to be without a doubt of what it stands for. */
  private static final Set<String> BY_PRONOUN = Set.of("established", "operational", "ended");
  private static final Set<String> COMING = Set.of("wordt", "worden", "zal", "zullen", "moet", "kan");
  private static final Set<String> OPENERS = Set.of("die", "dat", "waarvoor", "waartoe", "het", "de", "daarvoor", "hiervoor");

  @Override
  public String name() {
    return "body/status";
  }

  @Override
  public String reads() {
    return "Het stadium van een tribunaal, hof, register of commissie, of dat het er niet is: \"het tribunaal is opgericht\", \"de onderhandelingen over de claimscommissie\", \"een klimaattribunaal is er niet gekomen\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    if (view.bodies().isEmpty()) {
      Optional<Thing> refused = Refusals.takenUp(view);
      refused.ifPresent(body -> out.accept(report(view, view.range(), body, "established", view.range(), Modality.NEGATED, 0.75)));
      if (refused.isEmpty()) {
        pronoun(view, out);
      }
      return;
    }
    Set<List<Object>> told = new HashSet<>(); // a sentence may name a body twice
    Consumer<Fact.HasStatus> once = status -> {
      if (told.add(List.of(status.thing(), status.status(), status.basis().modality()))) {
        out.accept(status);
      }
    };
    takenUp(view, once);
    told(view, once);
  }

  private void told(View view, Consumer<Fact.HasStatus> out) {
    List<Thing> denied = new ArrayList<>();
    for (Bodies.Found body : view.bodies()) {
      Optional<Range> over = Absence.nowGone(view, body.range());
      if (over.isPresent()) {
        out.accept(status(view, body, over.get(), "ended", Modality.FACT));
        continue;
      }
      Optional<Range> study = BodyStudies.of(view, body);
      if (study.isPresent()) {
        Modality modality = view.modality(study.get());
        out.accept(status(view, body, study.get(), "under-study", modality == Modality.POSSIBILITY ? Modality.FACT : modality));
        continue;
      }
      Optional<Predicates.Said> said = BodyStages.said(view, body);
      boolean open = said.isEmpty() || said.get().modality() != Modality.FACT || UNFINISHED.contains(said.get().stage());
      boolean absent = unknown(view, body) && absent(view, body, said) || Absence.of(view, body.range()) || open && Refusals.of(view, body).isPresent();
      if (absent && !denied.contains(body.thing())) {
        denied.add(body.thing());
        out.accept(status(view, body, said.map(Predicates.Said::cue).orElse(body.range()), "established", Modality.NEGATED));
      } else if (said.isPresent() && !absent) {
        String stage = said.get().stage().equals("lifted") ? "ended" : said.get().stage();
        out.accept(status(view, body, said.get().cue(), stage, said.get().modality()));
        before(view, body, said.get()).ifPresent(signed -> out.accept(status(view, body, signed.cue(), signed.stage(), signed.modality())));
        if (stage.equals("established") && planned(said.get().modality())) {
          out.accept(new Fact.HasStatus(view.basis(this, body.range().to(said.get().cue()), Modality.FACT, 0.85), body.thing(), "in-preparation", Fact.Time.NONE));
        }
      }
    }
  }

  /** "is nog niet opgericht; de onderhandelingen hierover zijn vergevorderd" */
  private void takenUp(View view, Consumer<Fact.HasStatus> out) {
    List<Bodies.Found> bodies = view.bodies();
    for (Hit.OfConcept cue : view.cues("status")) {
      Range clause = view.clauseOf(cue.range()).range();
      boolean mandate = MANDATE.contains(cue.concept().name()) && Words.any(view, clause, MANDATES) && bodies.stream().map(Bodies.Found::thing).distinct().count() == 1
          && bodies.get(0).range().end() <= clause.start() && view.modality(cue.range()) == Modality.FACT && !Words.any(view, clause, COMING);
      if (mandate) {
        out.accept(status(view, bodies.get(0), cue.range(), cue.concept().name(), Modality.FACT)); // "blijft bestaan: het mandaat is verlengd"
      }
      boolean about = ABOUT.contains(cue.concept().name()) && Words.any(view, clause, HEREOF);
      bodies.stream().filter(body -> about && body.range().end() <= clause.start()).reduce((first, second) -> second)
          .ifPresent(body -> out.accept(status(view, body, cue.range(), cue.concept().name(), view.modality(cue.range()))));
    }
  }

  /** "Het oprichtingsverdrag is ondertekend", "Het is in 2023 opgericht": of the one body of the sentence before. */
  private void pronoun(View view, Consumer<Fact> out) {
    Range main = view.clauses().get(0).range();
    List<Hit.OfConcept> cues = view.cues("status", main);
    if (cues.isEmpty() || !OPENING.contains(view.wordTable().lower(0))) {
      return;
    }
    Words words = view.wordTable();
    boolean treaty = words.size() > 1 && TREATIES.contains(words.lower(1));
    boolean mandate = words.size() > 1 && MANDATES.contains(words.lower(1));
    Set<String> stages = treaty ? OF_TREATY : mandate ? MANDATE : BY_PRONOUN;
    Optional<Thing> body = treaty || mandate ? Bodies.before(view) : Bodies.pronoun(view);
    Optional<Hit.OfConcept> cue = cues.stream().filter(one -> stages.contains(one.concept().name())).findFirst();
    if (cue.isEmpty() || body.isEmpty()) {
      return;
    }
    boolean coming = Words.any(view, main, COMING);
    Modality modality = Modalities.stronger(view.modality(cue.get().range()), coming ? Modality.FUTURE : Modality.FACT);
    out.accept(report(view, words.range(0).to(cue.get().range()), body.get(), cue.get().concept().name(), cue.get().range(), modality, 0.75));
  }

  /** What will be set up is being prepared. */
  private static boolean planned(Modality modality) {
    return modality == Modality.FUTURE || modality == Modality.EXPECTATION;
  }

  /** "het verdrag dat op 25 juni is ondertekend, is bekrachtigd": the stage of the treaty that the sentence tells beside the later one. */
  private static Optional<Predicates.Said> before(View view, Bodies.Found body, Predicates.Said said) {
    return said.stage().equals("ratified") ? BodyStages.said(view, body, Set.of("treaty-signed")).filter(signed -> signed.modality() == Modality.FACT) : Optional.empty();
  }

  private static boolean unknown(View view, Bodies.Found body) {
    if (!(body.thing() instanceof Thing.Local)) {
      return false;
    }
    Words words = view.wordTable();
    int before = words.startingAt(body.range().start()) - 1;
    return before < 0 || ANY.contains(words.lower(before));
  }

  /** The letter says that a body of which it speaks in general is not there, or not wanted. */
  private static boolean absent(View view, Bodies.Found body, Optional<Predicates.Said> said) {
    if (said.isPresent() && said.get().modality() != Modality.NEGATED && !UNFINISHED.contains(said.get().stage())) {
      return false;
    }
    if (Refusals.of(view, body).isPresent()) {
      return true;
    }
    Clause own = view.clauseOf(body.range());
    if (view.modality(body.range()) == Modality.NEGATED || Absence.later(view, body.range())) {
      return true;
    }
    int next = view.clauses().indexOf(own) + 1;
    if (goesOn(view, next + 1) && says(view, view.clauses().get(next + 1).range())) {
      return true;
    }
    boolean thought = Words.any(view, Story.after(body.range(), own.range()), THOUGHTS);
    return thought && next < view.clauses().size() && denies(view, view.clauses().get(next).range());
  }

  /** "een tribunaal voor X, waarop organisaties aandringen, bestaat niet": the main clause behind the relative one. */
  private static boolean goesOn(View view, int main) {
    List<Clause> clauses = view.clauses();
    return main >= 1 && main < clauses.size() && clauses.get(main).opener() == Clause.Opener.MAIN && clauses.get(main - 1).opener() == Clause.Opener.SUBORDINATE;
  }

  private static boolean says(View view, Range clause) {
    return Words.runs(view.text().text(), clause).stream().anyMatch(run -> view.modality(new Range(run.start(), run.end())) == Modality.NEGATED);
  }

  /** "..., die het kabinet niet deelt", "...; het kabinet neemt dat niet over" */
  private static boolean denies(View view, Range clause) {
    List<Words.Run> words = Words.runs(view.text().text(), clause);
    boolean takesUp = !words.isEmpty() && OPENERS.contains(words.get(0).lower());
    return takesUp && says(view, clause);
  }

  private Fact.HasStatus status(View view, Bodies.Found body, Range cue, String stage, Modality modality) {
    return report(view, body.range().to(cue), body.thing(), stage, cue, modality, 0.85);
  }

  /** "vanaf maart wordt onderhandeld" in a letter of February: not so yet. What is told as past but dated after the letter is its mistake. */
  private Fact.HasStatus report(View view, Range at, Thing thing, String stage, Range cue, Modality modality, double confidence) {
    Fact.Time time = OwnTimes.of(view, cue);
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean coming = Words.any(view, view.clauseOf(cue).range(), COMING);
    boolean later = time.period().filter(when -> (coming || when.bound() == When.Bound.FROM) && !SINCE.contains(view.wordBefore(when.range().start()))).flatMap(When::start).filter(start -> start.isAfter(issued)).isPresent();
    return new Fact.HasStatus(view.basis(this, at, later ? Modalities.stronger(modality, Modality.FUTURE) : modality, confidence), thing, stage, time);
  }
}
