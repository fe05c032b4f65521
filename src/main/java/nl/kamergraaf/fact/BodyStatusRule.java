package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** How far a court, register or commission has come, or that it is not there. */
final class BodyStatusRule implements Rule {

  /** Stages that a body can be in; the scheme has others, of goods and money. */
  private static final Set<String> STAGES =
      Set.of(
          "proposed", "announced", "in-preparation", "in-negotiation", "agreed", "treaty-signed", "ratified", "established", "in-force", "operational", "ended",
          "lifted", "rejected");
  /** Stages of the treaty that founds a body. */
  private static final Set<String> OF_TREATY = Set.of("treaty-signed", "ratified", "in-force");
  private static final Set<String> TREATIES = Founding.TREATIES;
  /** "een tribunaal", "geen tribunaal": not one that is known to be there. */
  private static final Set<String> ANY = Set.of("een", "geen", "apart", "eigen", "richten", "nieuw", "voor", "enig");
  /** Nouns by which a body is only thought of. */
  private static final Set<String> THOUGHTS = Set.of("idee", "gedachte", "suggestie", "pleidooi", "wens", "voorstel", "plan", "oproep");
  private static final Set<String> FOUNDED = Set.of("opgerichte", "ingestelde", "gestichte", "bestaande", "gelanceerde", "aangestelde");
  private static final Set<String> HOUSING = Set.of("vestiging", "huisvesting");
  private static final Set<String> HOUSING_STAGES = Set.of("agreed", "announced", "proposed");
  private static final int ADJECTIVES = 2;
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden", "wordt", "worden");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> ABOUT = Set.of("in-negotiation", "agreed", "in-preparation");
  private static final Set<String> HEREOF = Set.of("hierover", "daarover", "hieraan", "daaraan", "ervoor", "daarvoor", "hiervoor", "eraan");
  private static final Set<String> OPENING = Set.of("het", "dit", "dat", "zij", "hij", "ze", "de", "deze");
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
      pronoun(view, out);
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
      Optional<Predicates.Said> said = said(view, body);
      boolean absent = unknown(view, body) && absent(view, body, said) || Absence.of(view, body.range());
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
    Set<String> stages = treaty ? OF_TREATY : BY_PRONOUN;
    Optional<Thing> body = treaty ? Bodies.before(view) : Bodies.pronoun(view);
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
    return said.stage().equals("ratified") ? said(view, body, Set.of("treaty-signed")).filter(signed -> signed.modality() == Modality.FACT) : Optional.empty();
  }

  /** Of a treaty that is signed and ratified the latter is how far it is. */
  private static Optional<Predicates.Said> said(View view, Bodies.Found body) {
    return said(view, body, Set.of("ratified")).filter(said -> said.modality() == Modality.FACT).or(() -> said(view, body, STAGES));
  }

  private static Optional<Predicates.Said> said(View view, Bodies.Found body, Set<String> stages) {
    Founding founding = Founding.of(view, body.range());
    return founded(view, body.range(), founding, stages)
        .or(() -> Predicates.of(view, body.range(), founding.governor(), stages))
        .filter(said -> !OF_TREATY.contains(said.stage()) || founding.treaty() || Words.any(view, view.clauseOf(said.cue()).range(), TREATIES))
        .filter(said -> !(HOUSING_STAGES.contains(said.stage()) && housed(view, body.range())))
        .filter(said -> founding.start() < body.range().start() || !acts(view, body.range(), said))
        .map(said -> decided(view, said).or(() -> closed(view, said)).or(() -> turnedDown(view, said)).or(() -> spoken(founding, body, said)).orElse(said));
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
  private static Optional<Predicates.Said> decided(View view, Predicates.Said said) {
    boolean decided = said.stage().equals("established") && said.modality() == Modality.FACT && StageLinks.infinitive(view, said.cue()) && Words.any(view, view.range(), DECIDED);
    return decided ? Optional.of(new Predicates.Said("agreed", said.cue(), Modality.FACT)) : Optional.empty();
  }

  /** "het voorstel voor een hof is van tafel": what became of the proposal. */
  private static Optional<Predicates.Said> turnedDown(View view, Predicates.Said said) {
    if (!said.stage().equals("proposed")) {
      return Optional.empty();
    }
    return view.cues("status", Story.after(said.cue(), view.clauseOf(said.cue()).range())).stream()
        .filter(cue -> cue.concept().name().equals("rejected"))
        .findFirst()
        .map(cue -> new Predicates.Said("rejected", cue.range(), view.modality(cue.range())));
  }

  /** "werd in 1993 opgericht en in 2017 gesloten": what came last. */
  private static Optional<Predicates.Said> closed(View view, Predicates.Said said) {
    if (!said.stage().equals("established") || said.modality() != Modality.FACT) {
      return Optional.empty();
    }
    Range rest = Story.after(said.cue(), view.clauseOf(said.cue()).range());
    return view.cues("status", rest).stream()
        .filter(cue -> cue.concept().name().equals("ended") && view.lower(new Range(said.cue().end(), cue.range().start())).strip().startsWith("en "))
        .findFirst()
        .map(cue -> new Predicates.Said("ended", cue.range(), view.modality(cue.range())));
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
      return Optional.of(new Predicates.Said("established", cue, view.modality(cue)));
    }
    boolean acted = founding.founding() && founding.start() < body.start();
    boolean decided = founding.governor().word().equals("tot") && Words.any(view, view.clauseOf(body).range(), DECIDED);
    boolean since = acted && (decided || SINCE.contains(founding.governor().word()));
    if (acted && decided) {
      Range cue = new Range(founding.start(), body.start());
      return Optional.of(new Predicates.Said("agreed", cue, view.modality(cue))); // decided, not there yet
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
    boolean done = said.stage().equals("established") || said.stage().equals("ended") || said.stage().equals("proposed") || said.stage().equals("announced");
    if (!done || said.cue().contains(body) || !clause.contains(body) || StageLinks.apposed(view, body, said.cue())) {
      return false;
    }
    boolean own = view.lower(said.cue()).contains("werkzaamheden") || view.lower(said.cue()).contains("deuren") || view.lower(said.cue()).startsWith("sloot");
    boolean active = Words.any(view, clause, Set.of("heeft", "hebben", "had", "hadden"));
    return active && first && !own && said.cue().start() > body.end();
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
    if (said.isPresent() && said.get().modality() != Modality.NEGATED && !said.get().stage().equals("in-preparation")) {
      return false;
    }
    Clause own = view.clauseOf(body.range());
    if (view.modality(body.range()) == Modality.NEGATED) {
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
