package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** How far a court, register or commission has come, or that it is not there. */
final class BodyStatusRule implements Rule {

  /** Stages of the treaty that founds a body. */
  private static final Set<String> OF_TREATY = Set.of("treaty-signed", "ratified", "in-force");
  private static final Set<String> TREATIES = Founding.TREATIES;
  /** "een tribunaal", "geen tribunaal": not one that is known to be there. */
  private static final Set<String> ANY = Set.of("een", "geen", "apart", "eigen", "richten", "nieuw", "voor", "enig", "dergelijk", "dergelijke", "zo'n", "zulk", "zulke");
  /** Nouns by which a body is only thought of. */
  private static final Set<String> THOUGHTS = Set.of("idee", "gedachte", "suggestie", "pleidooi", "wens", "voorstel", "plan", "oproep");
  /** Stages of what is not there yet. */
  private static final Set<String> PLANNED = Set.of("proposed", "announced", "in-preparation", "under-study", "in-negotiation");
  /** Who "heeft geen hof voorgesteld" does not say that there is none; one that "is niet voorgesteld" is none. */
  private static final Set<String> BY_VOICE = Set.of("proposed", "announced");
  /** Sentences from an answer back to what it is about, over "Nee." */
  private static final int ANSWER = 2;
  private static final int FEW = 2;
  private static final Set<String> UNFINISHED = Set.of("in-preparation", "proposed");
  private static final Set<String> ABOUT = Set.of("in-negotiation", "agreed", "in-preparation");
  private static final Set<String> HEREOF = Set.of("hierover", "daarover", "hieraan", "daaraan", "ervoor", "daarvoor", "hiervoor", "eraan", "daartoe", "hiertoe");
  private static final Set<String> OPENING = Set.of("het", "dit", "dat", "zij", "hij", "ze", "de", "deze", "zijn", "haar", "hun");
  private static final Set<String> MANDATES = Set.of("mandaat", "looptijd", "werkzaamheden");
  private static final Set<String> OF_MANDATE = Set.of("extended", "ended", "suspended");
  /** What is said of a body that is there, whether it comes to it or not. */
  static final Set<String> AFTER = Set.of("ended", "lifted", "suspended", "extended");
  private static final String AT_WORK = "operational";
  /** What a pronoun can be said to be without a doubt of what it stands for. */
  private static final Set<String> BY_PRONOUN = Set.of("established", "operational", "ended");
  private static final Set<String> GOING_ON = Set.of("wordt", "worden", "loopt", "lopen", "nog", "zijn", "duren", "vorderen");
  static final Set<String> COMING = Set.of("wordt", "worden", "zal", "zullen", "moet", "kan");
  /** What stands for the treaty in a later clause: "sindsdien hebben 38 staten het ondertekend". */
  private static final Set<String> THEM = Set.of("het", "dit");
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
  public boolean concerns(Story story) {
    return story.namesBodies();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (!view.tooLong()) {
      tell(view, fact -> {
        boolean moved = fact instanceof Fact.HasStatus told && told.status().equals(AT_WORK) && BodyWork.moved(view, told.basis().at());
        if (!moved) {
          out.accept(fact);
        }
      });
    }
  }

  private void tell(View view, Consumer<Fact> out) {
    if (view.bodies().isEmpty()) {
      if (!refused(view, out) && !pronoun(view, out) && !taken(view, out)) {
        view.treaty().or(() -> SameTreaty.of(view)).ifPresent(told -> out.accept(treaty(view, told)));
      }
      return;
    }
    Set<List<Object>> told = new HashSet<>(); // a sentence may name a body twice
    Consumer<Fact.HasStatus> once = status -> {
      boolean onlyProposed = BY_VOICE.contains(status.status()) && talks(told, status.thing()); // "de raad bepleit een hof; hierover wordt onderhandeld"
      if (!onlyProposed && told.add(List.of(status.thing(), status.status(), status.basis().modality()))) {
        out.accept(status);
      }
    };
    takenUp(view, once);
    treatyBehind(view, once);
    told(view, once);
    if (told.isEmpty()) {
      mandate(view, once);
    }
  }

  /** A stage beyond a proposal was told of the body already. */
  private static boolean talks(Set<List<Object>> told, Thing body) {
    return ABOUT.stream().anyMatch(stage -> told.contains(List.of(body, stage, Modality.FACT)));
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
      boolean handled = BodyPlaces.handled(view, body.range()) || SeatThoughts.only(view, body.range());
      Optional<Predicates.Said> said = BodyStages.said(view, body).filter(one -> (!handled || one.modality() == Modality.FACT) && !StageOwners.another(view, body.range(), one)).map(one -> StageOwners.ofTreaty(view, body.range(), one)).flatMap(one -> StageOwners.done(view, one));
      boolean thought = unknown(view, body) && !handled;
      Optional<Range> refused = thought && said.map(one -> PLANNED.contains(one.stage()) || one.modality() != Modality.FACT).orElse(true) ? Refusals.of(view, body.range(), said.isEmpty()).filter(words -> !proposed(said) || !Refusals.opinion(view, words)) : Optional.empty();
      boolean open = said.isEmpty() || said.get().modality() != Modality.FACT || UNFINISHED.contains(said.get().stage());
      refused = refused.or(() -> open && !handled ? PlainRefusals.of(view, body).filter(words -> !proposed(said) || !Refusals.opinion(view, words)) : Optional.empty());
      boolean housed = Words.any(view, Story.after(body.range(), view.clauseOf(body.range()).range()), Refusals.WORDS.all("houses")); // "is niet van plan het hof te ontvangen"
      refused = refused.filter(words -> !housed && !(Words.any(view, view.clauseOf(words).range(), Verbs.HAVE) && BodySubject.of(view, words).filter(subject -> subject.thing().equals(body.thing())).isPresent())); // "het hof heeft X afgewezen"
      boolean after = said.filter(one -> AFTER.contains(one.stage())).isPresent(); // "Dat de missie wordt opgeheven, is niet aan de orde"
      boolean absent = !after && !BodyStages.anew(view) && (refused.isPresent() || thought && absent(view, body, said) || !handled && Absence.of(view, body.range()));
      if (absent && !denied.contains(body.thing())) {
        denied.add(body.thing());
        out.accept(status(view, body, refused.or(() -> said.map(Predicates.Said::cue)).orElse(body.range()), "established", Modality.NEGATED));
      } else if (said.isPresent() && !absent && !(thought && PLANNED.contains(said.get().stage()) && refusedNext(view, said))) {
        String stage = said.get().stage().equals("lifted") ? "ended" : said.get().stage();
        out.accept(status(view, body, said.get().cue(), stage, said.get().modality()));
        before(view, body, said.get()).ifPresent(signed -> out.accept(status(view, body, signed.cue(), signed.stage(), signed.modality())));
        if (stage.equals("established") && planned(said.get().modality())) {
          out.accept(new Fact.HasStatus(view.basis(this, body.range().to(said.get().cue()), Modality.FACT), body.thing(), "in-preparation", Fact.Time.NONE));
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

  /** "gaat vooraf aan de commissie; het verdrag waarbij zij wordt opgericht, is door elf staten getekend": of the last body before the semicolon. */
  private void treatyBehind(View view, Consumer<Fact.HasStatus> out) {
    List<Clause> clauses = view.clauses();
    for (int i = 2; i + 1 < clauses.size(); i++) {
      Clause opening = clauses.get(i - 1);
      if (opening.opener() != Clause.Opener.PUNCTUATION || clauses.get(i + 1).opener() != Clause.Opener.MAIN || BodyPlaces.founded(view, i).isEmpty()) {
        continue;
      }
      Range main = clauses.get(i + 1).range();
      Optional<Bodies.Found> body = view.bodies().stream().filter(one -> one.range().end() <= opening.range().start()).reduce((first, second) -> second);
      Optional<Hit.OfConcept> cue = view.cues("status", opening.range().to(main)).stream().filter(one -> one.range().end() > main.start() && OF_TREATY.contains(one.concept().name()) && view.modality(new Range(one.range().end() - 1, one.range().end())) == Modality.FACT).findFirst();
      if (body.isPresent() && cue.isPresent() && !Words.any(view, main, COMING) && BodyReference.meant(view, clauses.get(i).range(), body.get())) {
        out.accept(status(view, body.get(), cue.get().range(), cue.get().concept().name(), Modality.FACT));
      }
    }
  }

  /** "Het oprichtingsverdrag is ondertekend", "Het is in 2023 opgericht": of the one body of the sentence before. */
  private boolean pronoun(View view, Consumer<Fact> out) {
    boolean founded = view.resumes(2) && BodyPlaces.founded(view, 1).isPresent(); // "Het verdrag waarbij zij wordt opgericht, is ondertekend"
    Range main = founded ? view.resumed(2) : view.clauses().get(0).range();
    List<Hit.OfConcept> cues = view.cues("status", main);
    if (cues.isEmpty() || !OPENING.contains(view.wordTable().lower(0))) {
      return false;
    }
    Words words = view.wordTable();
    boolean treaty = words.size() > 1 && TREATIES.contains(words.lower(1));
    boolean mandate = words.size() > 1 && MANDATES.contains(words.lower(1));
    Set<String> stages = treaty ? OF_TREATY : mandate ? OF_MANDATE : BY_PRONOUN;
    Optional<Thing> body = treaty ? FoundingTreaty.of(view).map(FoundingTreaty::body).or(() -> Words.any(view, main, HEREOF) ? Bodies.namedBefore(view) : Optional.empty()) : mandate ? idle(view) : Bodies.pronoun(view);
    Optional<Hit.OfConcept> cue = cues.stream().filter(one -> stages.contains(one.concept().name())).findFirst();
    if (cue.isEmpty() || body.isEmpty()) {
      return false;
    }
    boolean coming = Words.any(view, founded ? view.clauses().get(2).range() : main, COMING);
    Modality modality = Modalities.stronger(view.modality(cue.get().range()), coming ? Modality.FUTURE : Modality.FACT);
    Predicates.Said said = new Predicates.Said(cue.get().concept().name(), cue.get().range(), modality);
    if (BodyTaken.furthest(view).filter(one -> one.body().equals(body.get()) && BodyFrames.further(one.said(), said)).isPresent()) {
      return taken(view, out); // "Zij is in 2019 opgericht en heeft 120 claims behandeld"
    }
    out.accept(report(view, words.range(0).to(said.cue()), body.get(), said.stage(), said.cue(), modality, Way.INFERRED));
    return true;
  }

  /** "Over het statuut daarvan zijn de staten het eens geworden", "Sinds juni is het in bedrijf" */
  private boolean taken(View view, Consumer<Fact> out) {
    Optional<BodyTaken.Found> found = BodyTaken.furthest(view).filter(one -> one.said().modality() == Modality.FACT);
    found.ifPresent(one -> out.accept(report(view, view.wordTable().range(0).to(one.said().cue()), one.body(), BodyStages.forAWhile(view, one.said()).stage(), one.said().cue(), Modality.FACT, Way.INFERRED)));
    return found.isPresent();
  }

  /** "Zij wordt ingesteld bij het Verdrag van X, dat in mei is ondertekend": of the body that a pronoun stands for. */
  private Fact treaty(View view, TreatyTold told) {
    Predicates.Said said = BodyStages.soFar(view, told.said());
    return report(view, view.wordTable().range(0).to(said.cue()), told.body(), said.stage(), said.cue(), said.modality(), Way.INFERRED);
  }

  private static boolean proposed(Optional<Predicates.Said> said) {
    return said.isPresent() && said.get().stage().equals("proposed") && said.get().modality() == Modality.FACT;
  }

  private static boolean refusedNext(View view, Optional<Predicates.Said> said) {
    Optional<View> next = view.story().after(view);
    return next.flatMap(Refusals::next).filter(words -> !proposed(said) || !Refusals.opinion(next.get(), words)).isPresent();
  }

  /** "Het kabinet ziet daar niets in", "Dat bestaat niet": of the one body that the sentence before only thinks of. */
  private boolean refused(View view, Consumer<Fact> out) {
    if (view.story().before(view, Math.max(ANSWER, PlainRefusals.BACK)).stream().allMatch(earlier -> earlier.bodies().isEmpty())) {
      return false;
    }
    Optional<Range> cue = Refusals.next(view);
    Optional<View> before = cue.isPresent() ? view.story().before(view, ANSWER).stream().filter(one -> !one.bodies().isEmpty() || one.wordTable().size() > FEW).findFirst() : Optional.empty();
    List<Bodies.Found> bodies = before.map(View::bodies).orElse(List.of()).stream().filter(body -> unknown(before.get(), body)).toList();
    boolean one = bodies.stream().map(Bodies.Found::thing).distinct().count() == 1;
    boolean there = one && bodies.stream().map(body -> BodyStages.said(before.get(), body)).flatMap(Optional::stream).anyMatch(said -> said.modality() == Modality.FACT && !PLANNED.contains(said.stage()));
    boolean stays = one && Refusals.opinion(view, cue.get()) && bodies.stream().anyMatch(body -> proposed(BodyStages.said(before.get(), body)));
    Optional<Thing> refused = one ? Optional.of(bodies.get(0).thing()).filter(body -> !there && !stays) : PlainRefusals.takenUp(view);
    Range words = one ? cue.get() : view.range();
    refused.ifPresent(body -> out.accept(new Fact.HasStatus(view.basis(this, words, Modality.NEGATED, Way.INFERRED), body, "established", Fact.Time.NONE)));
    return refused.isPresent();
  }

  /** The one body of the sentence before, of which that one tells no stage. */
  private static Optional<Thing> idle(View view) {
    Words words = view.wordTable();
    boolean owned = words.size() > 2 && words.lower(2).equals("van");
    boolean another = view.story().before(view, 1).stream().anyMatch(earlier -> Words.any(earlier, earlier.range(), Refusals.WORDS.all("persons")) || !earlier.mentions(OfficeName.class).isEmpty());
    if (owned || another) {
      return Optional.empty(); // "zijn mandaat" of the president
    }
    boolean told = view.story().before(view, 1).stream().anyMatch(earlier -> earlier.bodies().stream().anyMatch(body -> BodyStages.said(earlier, body).isPresent()));
    return told ? Optional.empty() : Bodies.before(view);
  }

  /** "blijft het mechanisme langer bestaan: het mandaat is met twee jaar verlengd": a later clause tells of the mandate or treaty of the one body, of which nothing else is told. */
  private void mandate(View view, Consumer<Fact.HasStatus> out) {
    Words words = view.wordTable();
    for (Clause clause : view.clauses()) {
      int first = words.startingAt(clause.range().start());
      boolean apart = clause.opener() == Clause.Opener.PUNCTUATION || clause.opener() == Clause.Opener.COORDINATE;
      boolean treaty = first + 1 < words.size() && TREATIES.contains(words.lower(first + 1));
      boolean there = apart && !treaty && them(view, clause.range()) && Words.any(view, new Range(view.range().start(), clause.range().start()), TREATIES);
      Set<String> stages = treaty || there ? OF_TREATY : OF_MANDATE;
      boolean opens = there || apart && first + 1 < words.size() && OPENING.contains(words.lower(first)) && (treaty || MANDATES.contains(words.lower(first + 1)));
      List<Bodies.Found> bodies = view.bodies().stream().filter(body -> opens && body.range().end() <= clause.range().start()).toList();
      boolean inside = view.bodies().stream().anyMatch(body -> clause.range().contains(body.range()));
      if (bodies.stream().map(Bodies.Found::thing).distinct().count() != 1 || inside) {
        continue;
      }
      Bodies.Found body = bodies.get(0);
      view.cues("status", clause.range()).stream()
          .filter(cue -> stages.contains(cue.concept().name()) && view.modality(cue.range()) == Modality.FACT && !Words.any(view, clause.range(), COMING))
          .findFirst()
          .ifPresent(cue -> out.accept(status(view, body, cue.range(), cue.concept().name(), Modality.FACT)));
    }
  }

  /** "hebben het op 3 mei ondertekend": a pronoun, not an article with its noun behind it. */
  private static boolean them(View view, Range clause) {
    Words words = view.wordTable();
    for (Range it : Words.in(view, clause, THEM)) {
      int next = words.startingAt(it.end());
      boolean status = next < words.size() && view.cues("status", clause).stream().anyMatch(cue -> cue.range().contains(words.range(next)));
      if (next >= words.size() || status || Governor.preposition(words.lower(next)) || Refusals.WORDS.has("behind-it", words.lower(next))) {
        return true;
      }
    }
    return false;
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
    if (said.filter(told -> spokenOf(view, told)).isPresent() && Absence.later(view, body.range())) {
      return true;
    }
    if (said.isPresent() && said.get().modality() != Modality.NEGATED && !UNFINISHED.contains(said.get().stage())) {
      return false;
    }
    Clause own = view.clauseOf(body.range());
    boolean unspoken = said.filter(told -> told.modality() == Modality.NEGATED && BY_VOICE.contains(told.stage())).isPresent() && Words.any(view, own.range(), Verbs.HAVE);
    if (unspoken || Refusals.doubled(view, own.range()) || Refusals.works(view, own.range()) || Refusals.others(view, body.range())) {
      return false;
    }
    boolean housed = Words.any(view, Story.after(body.range(), own.range()), Refusals.WORDS.all("houses")); // "heeft niet toegezegd een hof te huisvesten"
    if (view.modality(body.range()) == Modality.NEGATED && !housed && !BodyProposals.of(view, body.range()) || Absence.later(view, body.range())) {
      return true;
    }
    int next = view.clauses().indexOf(own) + 1;
    if (!BodyProposals.of(view, body.range()) && view.resumes(next + 1) && says(view, view.clauses().get(next + 1).range())) {
      return true; // "een tribunaal voor X, waarop organisaties aandringen, bestaat niet"
    }
    boolean thought = Words.any(view, Story.after(body.range(), own.range()), THOUGHTS);
    return thought && !proposed(said) && next < view.clauses().size() && denies(view, view.clauses().get(next).range());
  }

  /** "Er is gesproken over een hof, maar": it was talked about, and the talks do not go on. */
  private static boolean spokenOf(View view, Predicates.Said said) {
    return said.stage().equals("in-negotiation") && said.modality() == Modality.FACT && !Words.any(view, view.clauseOf(said.cue()).range(), GOING_ON);
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
    return report(view, body.range().to(cue), body.thing(), stage, cue, modality, Way.SAID);
  }

  private Fact.HasStatus report(View view, Range at, Thing thing, String stage, Range cue, Modality modality, Way way) {
    Fact.Time time = OwnTimes.of(view, cue);
    Modality said = BodyMoods.of(view, stage, cue, modality, time);
    return new Fact.HasStatus(view.basis(this, at, said, way), thing, stage, time);
  }
}
