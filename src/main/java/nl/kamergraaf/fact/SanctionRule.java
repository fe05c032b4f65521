package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Restrictions that somebody proposes, imposes, extends or lifts, and those who are put on a list. */
final class SanctionRule implements Rule {

  static final Set<String> MAY = Set.of("mogen ", "mag ");
  private static final List<String> FIELDS = List.of("gebied van ", "terrein van ", "vlak van ", "sectoren ");
  private static final Set<String> BESIDES = Set.of("er", "ook", "daarnaast", "verder", "bovendien", "daarmee");
  private static final Set<String> WHOM = Set.of("wie", "waarop");
  /** Words from them to what holds for them: "op wie de volledige regeling". */
  private static final int TO_WHOM = 4;
  /** Bans on goods, which count nobody that stands before them. */
  static final Set<String> TRADE = Set.of("import-restriction", "export-control", "price-cap");
  /** "hun tegoeden zijn bevroren": the measure of which a pronoun may say whom it is on. */
  static final String FREEZE = "asset-freeze";
  /** What sanctions do, and nobody does to them; what makes of it something that somebody does. */
  private static final Set<String> OF_ITSELF = SanctionWords.all("of-itself");
  private static final Set<String> MAKES = SanctionWords.all("makes-it");
  private static final Set<String> CAME = Set.of("kwam", "kwamen", "gekomen");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden", "komt", "komen");
  /** Verbs beside a participle that make it a done act. */
  static final Set<String> PERFECT = Set.of("is", "zijn", "werd", "werden", "heeft", "hebben", "had", "hadden");
  private static final Set<String> OPEN = Set.of("under-study", "in-negotiation", "in-preparation");
  /** What a motion may ask for. */
  private static final Set<String> ASKABLE = Set.of("proposed", "rejected", "under-study", "in-preparation");
  private static final Set<String> COMING = Set.of("proposed", "agreed", "in-negotiation", "in-preparation", "announced");
  private static final Set<String> DONE = Set.of("gedaan", "verricht", "doorgevoerd", "aangenomen", "vastgesteld");
  /** What else may become of a listing told as a noun. */
  private static final Set<String> LISTING_STAGES = Stream.concat(MeasureStages.ABOVE.stream(), Stream.of("rejected", "adopted")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KEPT_STAGES = Stream.concat(LISTING_STAGES.stream(), KeptListings.STAGES.stream()).collect(Collectors.toUnmodifiableSet());
  /** "zes leiders onder het regime brengen", "aan het regime toevoegen" */
  private static final Set<String> UNDER = Set.of("onder", "aan");
  private static final Set<String> WITH = Set.of("waarmee ", "waarbij ");
  static final Set<Modality> PLANNED = Set.of(Modality.INTENTION, Modality.EXPECTATION, Modality.POSSIBILITY, Modality.FUTURE);
  private static final Set<String> THEY = Set.of("zij", "ze", "deze");
  private static final Set<String> PLEADS = SanctionWords.PLEADS;
  private static final Set<String> WISHES = Set.of("inzetten", "inzet", "pleiten", "pleit", "streven", "streeft");

  @Override
  public String name() {
    return "sanction/measure";
  }

  @Override
  public String reads() {
    return "Sancties als geheel, een enkele maatregel of plaatsingen op een lijst, met stadium, goederen, doelwit, partij en aantal: \"de EU stelde een importverbod in op olie\", \"de sancties tegen Mali zijn verlengd\", \"vijf personen op de sanctielijst\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    List<Fact.Sanction> told = new ArrayList<>();
    acts(view, fact -> {
      told.add((Fact.Sanction) fact);
      out.accept(fact);
    });
    SameAgain.of(view).ifPresent(words -> SameAgain.before(view, words, told, this).ifPresent(act -> out.accept(again(view, words, act))));
    Followers.in(view, told, this, this::acts).forEach(out);
  }

  private void acts(View view, Consumer<Fact> out) {
    List<Restrictions.Found> restrictions = view.restrictions();
    List<Listings.Found> listings = Listings.in(view);
    List<Restrictions.Found> prohibitions = new ArrayList<>(Prohibitions.in(view));
    EntryBans.in(view).filter(ban -> restrictions.stream().noneMatch(other -> other.type().equals(ban.type()))).ifPresent(prohibitions::add);
    prohibitions.removeIf(one -> restrictions.stream().anyMatch(other -> other.frame().filter(frame -> BarFrames.forbids(view, frame)).isPresent() && other.range().overlaps(one.range())));
    if (restrictions.isEmpty() && listings.isEmpty() && prohibitions.isEmpty() && !HeldStages.item(view)) {
      return;
    }
    Optional<MeasureStages.Last> announced = HeldStages.announced(view).or(() -> HeldStages.carried(view));
    List<MeasureStages.Last> packages = HeldStages.packages(view);
    List<MeasureStages.Last> before = new ArrayList<>(packages);
    List<Range> told = new ArrayList<>();
    List<Range> counted = new ArrayList<>();
    List<Range> persons = new ArrayList<>();
    for (Restrictions.Found one : restrictions) {
      if (prohibitions.stream().anyMatch(other -> other.range().overlaps(one.range()) && other.type().equals(one.type())) || one.type().equals(Restrictions.WHOLE) && Outcomes.ofLaw(view, one.range()) || SanctionDoubts.excepted(view, one.range()) || fieldOf(view, one, restrictions) || SanctionAsides.describesList(view, one.range())) {
        continue;
      }
      Optional<Predicates.Said> own = own(view, one, announced, before).filter(act -> !SanctionDoubts.of(view, one, act) && !SanctionAsides.of(view, one, act) && !bystander(view, one, act)).map(act -> GivenUp.turned(view, one.range(), act, before));
      Optional<Predicates.Said> holds = own.isEmpty() && one.type().equals(Restrictions.WHOLE) ? HeldStages.holds(view, one.range()) : Optional.empty();
      Optional<Predicates.Said> said = own.or(() -> holds.filter(held -> HeldStages.standing(view, one.range())));
      holds.filter(held -> said.isEmpty()).ifPresent(held -> before.add(new MeasureStages.Last(one.range(), held)));
      boolean under = one.type().equals(Restrictions.WHOLE) && UNDER.contains(Governor.of(view, one.range().start()).word()) && listings.stream().anyMatch(listing -> view.clauseOf(listing.words()).equals(view.clauseOf(one.range()))) && said.filter(stage -> view.clauseOf(stage.cue()).equals(view.clauseOf(one.range()))).isPresent();
      boolean listing = one.type().equals(Restrictions.WHOLE) && said.filter(act -> act.stage().equals("adopted") || act.stage().equals("agreed")).isPresent() && listedWith(view, one.range(), listings);
      if (said.isPresent() && !under && !listing && !habit(view, one, said.get()) && !SanctionAsides.follows(view, one.range(), said.get(), before) && !(said.get().stage().equals("proposed") && NamedBefore.refusedBehind(view))) { // "zes leiders onder het Myanmar-regime te listen" is a listing
        before.add(new MeasureStages.Last(one.range(), said.get()));
        if (one.type().equals(Restrictions.WHOLE) && HeldStages.holder(view, one.range())) {
          continue;
        }
        told.add(one.range());
        List<Range> listed = ListedCounts.of(view, one, said.get());
        if (listed.isEmpty() && SingleTarget.of(view, one, said.get())) {
          out.accept(persons(view, one, said.get(), Optional.empty()));
        } else if (listed.isEmpty()) {
          counted.addAll(restriction(view, one, said.get(), out));
        }
        SecondStages.of(view, one, said.get()).ifPresent(second -> restriction(view, one, second, out));
        persons.addAll(listed);
        listed.forEach(count -> out.accept(persons(view, one, said.get(), Optional.of(count))));
        ListedBeside.last(view, said.get().cue(), listed).ifPresent(beside -> out.accept(persons(view, new Restrictions.Found(one.type(), beside), said.get(), Optional.empty())));
      }
    }
    prohibitions.removeIf(one -> SanctionAsides.describesList(view, one.range()));
    for (Restrictions.Found one : prohibitions) {
      restriction(view, one, new Predicates.Said(Prohibitions.stage(view, one, packages), one.range(), Modality.FACT), out);
    }
    if (restrictions.isEmpty() && listings.isEmpty() && announced.isPresent() && HeldStages.item(view)) {
      counted(view, announced.get(), out);
    }
    for (Listings.Found one : listings) {
      boolean used = one.count().filter(count -> counted.stream().anyMatch(count::overlaps)).isPresent();
      boolean doubted = SanctionDoubts.unreal(view, one.words()) || one.nominal() && SanctionDoubts.striven(view, one.words());
      boolean again = one.count().isEmpty() && Words.any(view, view.clauseOf(one.words()).range(), THEY) && persons.stream().anyMatch(count -> count.end() <= one.words().start()); // "sancties tegen drie reders en een bank genomen; zij zijn op de lijst geplaatst"
      if (!used && !doubted && !again && told.stream().noneMatch(other -> other.overlaps(one.words())) && (Studied.opening(view, one.words()).isPresent() || !habit(view, one.words(), false))) {
        listing(view, one, before, announced, out);
      }
    }
  }

  /** "schortte de sancties op het gebied van banken en vervoer op": what the sanctions themselves are on is not what the verb does something with. */
  private static boolean fieldOf(View view, Restrictions.Found one, List<Restrictions.Found> all) {
    return one.frame().isPresent() && all.stream()
        .filter(other -> other.type().equals(Restrictions.WHOLE) && other.range().end() < one.range().end() && view.clauseOf(other.range()).equals(view.clauseOf(one.range())))
        .map(other -> view.lower(new Range(other.range().end(), Math.max(other.range().end(), one.frame().get().object().start()))))
        .anyMatch(between -> FIELDS.stream().anyMatch(between::contains));
  }

  /** "ingestemd met maatregelen, waarmee drie rechters op de lijst komen": they are that listing. */
  private static boolean listedWith(View view, Range thing, List<Listings.Found> listings) {
    int next = view.clauses().indexOf(view.clauseOf(thing)) + 1;
    Range with = next < view.clauses().size() ? view.clauses().get(next).range() : thing;
    return WITH.stream().anyMatch(view.lower(with).strip()::startsWith) && listings.stream().anyMatch(one -> with.contains(one.words()));
  }

  /** What the words around a restriction say of it; that sanctions hold sanctions says nothing: "bestaan uit drie pijlers: handelsmaatregelen". */
  private static Optional<Predicates.Said> own(View view, Restrictions.Found one, Optional<MeasureStages.Last> announced, List<MeasureStages.Last> before) {
    Optional<Range> replaced = Replacements.verb(view, one.range());
    if (replaced.isPresent()) {
      return Replacements.said(view, one.range(), replaced.get());
    }
    Optional<Predicates.Said> planned = ByProposal.of(view, one);
    if (planned.isPresent()) {
      return planned;
    }
    if (one.frame().isPresent()) {
      return FrameStages.of(view, one).or(() -> HeldStages.item(view) && one.frame().get().infinitive() ? HeldStages.listed(announced, one.range()) : Optional.empty()).filter(said -> said.modality() == Modality.FACT).or(() -> Deeds.around(view, one.range())); // "heeft voorgesteld om:", "de uitvoer van X te verbieden"
    }
    if (Restrictions.acts(view, one)) {
      Optional<Predicates.Said> refused = Deeds.around(view, one.range()).filter(act -> act.stage().equals("rejected")); // "het idee om schepen uit de havens te weren heeft het niet gehaald"
      return refused.isPresent() ? refused : Studied.of(view, one.range()).filter(act -> view.modality(one.range()) != Modality.FACT || view.lower().contains("of ")).or(() -> Optional.of(acted(view, one)).map(act -> act.stage().equals("adopted") ? HeldStages.below(view, announced, one.range(), act.modality()).orElse(act) : act));
    }
    return MeasureStages.said(view, one, announced, before).or(() -> AimedSanctions.of(view, one))
        .filter(act -> !act.stage().equals("in-preparation") || !Words.any(view, view.clauseOf(act.cue()).range(), SanctionWords.STAFF)) // "er werken 120 medewerkers aan sancties"
        .filter(act -> act.modality() == Modality.FACT || !Words.any(view, view.clauseOf(act.cue()).range(), PLEADS)) // whoever pleads for it decides nothing
        .filter(act -> act.modality() != Modality.NEGATED || !SanctionDoubts.partly(view, view.clauseOf(act.cue()).range()))
        .filter(act -> !ASKABLE.contains(act.stage()) || !SanctionDoubts.motion(view, act.cue())) // "de motie waarin wordt voorgesteld"
        .filter(act -> !Words.any(view, act.cue(), WISHES)) // "blijft zich ervoor inzetten dat deze maatregelen van kracht blijven"
        .filter(act -> !one.type().equals(Restrictions.WHOLE) || !HeldStages.held(view, act, before))
        .map(act -> act.stage().equals("adopted") && HeldStages.item(view) ? ActNoun.of(view, one.range()).map(stage -> new Predicates.Said(stage, act.cue(), act.modality())).orElse(act) : act)
        .filter(act -> !LaterStages.howWell(view, one.range(), act) && !toWhom(view, one.range(), act))
        .map(act -> act.stage().equals("adopted") ? ProposedPackages.comes(view, one.range()).orElse(act) : act)
        .map(act -> Pronouns.prolongs(view, one.range(), act))
        .map(act -> LaterStages.turned(view, one.range(), LaterStages.dated(view, act)));
  }

  /** "De EU voegt 24 personen toe. Er komen ook twaalf banken bij": the same act, and no day on which it will be. */
  private static boolean besides(View view, Range clause) {
    return BESIDES.contains(view.wordTable().lower(0)) && view.mentions(When.class, clause).isEmpty() && ActedStages.listedBefore(view);
  }

  /** "een persoon op wie de regeling van toepassing is": who is meant, and no stage. */
  private static boolean toWhom(View view, Range thing, Predicates.Said act) {
    Words words = view.wordTable();
    int noun = words.startingAt(thing.start());
    return act.stage().equals("in-force") && view.lower(act.cue()).contains("toepassing") && words.any(Math.max(0, noun - TO_WHOM), noun, WHOM);
  }

  /** Somebody else does it, who imposes nothing. */
  private static boolean bystander(View view, Restrictions.Found one, Predicates.Said act) {
    return !BarFrames.suffered(view, one) && Bystanders.act(view, one.frame().map(MeasureFrames.Frame::verb).orElse(act.cue()), act.stage());
  }

  private static Predicates.Said acted(View view, Restrictions.Found one) {
    Predicates.Said act = ActedStages.acted(view, one);
    boolean own = act.modality() != Modality.FACT && view.propositions().tells(one.range());
    return own ? new Predicates.Said(act.stage(), act.cue(), Modality.FACT) : act;
  }

  /** An item of a package's list that only counts: "63 schepen van de schaduwvloot", "48 personen en 35 entiteiten". */
  private void counted(View view, MeasureStages.Last announced, Consumer<Fact> out) {
    for (Listings.Found one : Listings.counted(view)) {
      out.accept(
          new Fact.Sanction(
              view.basis(this, one.words(), Modalities.stronger(announced.said().modality(), view.modality(one.words())), Way.INFERRED), Optional.of(one.type()), List.of(),
              List.of(), targets(view, one.words()), List.of(), part(view), one.count(), MeasureStages.STAGES.get(announced.said().stage()), Fact.Time.NONE));
    }
  }

  private Fact again(View view, Range words, Fact.Sanction act) {
    return new Fact.Sanction(
        view.basis(this, words, Modality.FACT, Way.INFERRED), act.measureType(), act.goods(), act.otherGoods(), act.targets(), SameAgain.actors(view, words), Optional.empty(), SameAgain.count(view, words, act.count()),
        act.status(), Times.of(view, words));
  }

  /** Whether a restriction comes that a verb of the question imposes, can be looked into as it is. */
  private static boolean habit(View view, Restrictions.Found one, Predicates.Said said) {
    boolean studied = said.stage().equals("under-study");
    return habit(view, one.range(), studied) && !(studied && Studied.opening(view, one.range(), one.frame().isPresent()).isPresent());
  }

  /** What happens again and again, or of which is asked whether it happens: "of hij op de lijst komt, is onzeker". */
  private static boolean habit(View view, Range act, boolean studied) {
    if (HeldStages.item(view) && view.cues("status").isEmpty()) {
      return false; // "een uitvoerverbod op zagen, jaarlijks goed voor 2 miljoen"
    }
    Range clause = view.clauseOf(act).range();
    boolean whether = clause.start() == view.range().start() && view.lower(clause).startsWith("of ");
    boolean asked = studied && !view.cues("status", clause).isEmpty(); // "of de sancties worden omzeild": no stage is looked into
    return whether && !asked || SanctionWords.habit(view, clause);
  }

  private Fact persons(View view, Restrictions.Found one, Predicates.Said said, Optional<Range> count) {
    return new Fact.Sanction(
        view.basis(this, count.map(one.range()::to).orElse(one.range()).to(said.cue()), said.modality()),
        Optional.of(MeasureStages.STAGES.get(said.stage()).equals("lifted") || ActNoun.of(view, one.range()).filter("lifted"::equals).isPresent() ? "delisting" : count.filter(words -> ListNumbers.vessels(view, words)).isPresent() ? "vessel-listing" : "listing"), List.of(), List.of(), against(view, one.range(), said.cue()),
        authorities(view, one.range(), said.cue()), part(view, one.range()), count, MeasureStages.STAGES.get(said.stage()), Times.of(view, said.cue()));
  }

  /** One act, or one for each number of those it is on: "een transactieverbod voor vijf banken en drie handelshuizen". */
  private List<Range> restriction(View view, Restrictions.Found one, Predicates.Said said, Consumer<Fact> out) {
    boolean whole = one.type().equals(Restrictions.WHOLE);
    String status = MeasureStages.STAGES.get(said.stage());
    Goods goods = whole ? Goods.NONE : goods(view, one);
    String stage = status.equals("ended") && !past(view, said.cue()) ? "lifted" : status;
    List<Thing> authorities = authorities(view, one.range(), said.cue());
    List<Thing> targets = against(view, one.range(), said.cue()).stream().filter(target -> !authorities.contains(target)).toList(); // "Rusland heeft de uitvoer van benzine verboden"
    List<Range> counts = whole ? List.of() : RestrictionCounts.first(view, one, said).map(first -> ListedCounts.joined(view, first)).orElse(List.of());
    for (Optional<Range> count : counts.isEmpty() ? List.of(Optional.<Range>empty()) : counts.stream().map(Optional::of).toList()) {
      Range act = one.range().to(said.cue());
      Range words = count.isPresent() && !count.equals(Optional.of(counts.get(0))) ? act.to(count.get()) : act;
      out.accept(
          new Fact.Sanction(
              view.basis(this, words, said.modality()), Optional.of(one.type()), goods.concepts(), goods.words(),
              targets, authorities, part(view, one.range()), count.or(() -> one.type().equals(FREEZE) ? ListedPronouns.here(view, one.range()) : Optional.empty()), stage, Times.of(view, said.cue())));
    }
    return counts;
  }

  /** Behind the words, or between the noun and the verb of a ban: "wordt de uitvoer van rubber verboden". */
  private static Goods goods(View view, Restrictions.Found one) {
    Goods behind = Goods.after(view, one.range());
    List<Range> words = Words.of(view, one.range());
    Goods goods = behind.concepts().isEmpty() && words.size() > 1 && Restrictions.acts(view, one) ? Goods.after(view, words.get(0)) : behind;
    if (goods.concepts().isEmpty() && !TRADE.contains(one.type())) {
      return Goods.NONE; // "inreisverboden voor militairen, rechters en politici"
    }
    return goods.concepts().isEmpty() && goods.words().isEmpty() ? Goods.inside(view, one.range()) : goods;
  }

  /** "liep af" ends of itself; what somebody ends is lifted. */
  private static boolean past(View view, Range cue) {
    String words = view.lower(cue);
    return words.endsWith("af") || words.contains("afl") || words.contains("ten einde") || words.endsWith("verlopen") || words.contains("verlopen") || words.contains("verliep") || words.contains("verstreken") || words.contains("verstreek")
        || words.contains("afgelopen") || words.contains("eindigd");
  }

  private void listing(View view, Listings.Found one, List<MeasureStages.Last> before, Optional<MeasureStages.Last> announced, Consumer<Fact> out) {
    String status = one.type().equals("delisting") ? "lifted" : ListFrames.stands(view, one.words()) ? "in-force" : "adopted";
    Range clause = view.clauseOf(one.words()).range();
    Modality coming = Modality.FACT;
    if (Words.any(view, clause, PASSIVE) && !Words.any(view, clause, PERFECT) && !ListFrames.stands(view, one.words())) {
      Optional<String> told = DecisionBrings.of(view, one.words()).map(said -> MeasureStages.STAGES.get(said.stage())).or(() -> MeasureStages.toldBefore(view));
      status = told.filter(COMING::contains).orElse(status); // "worden geplaatst", by a package that is proposed
      coming = told.isEmpty() && !one.nominal() && !besides(view, clause) ? Modality.FUTURE : Modality.FACT;
    }
    Modality modality = Modalities.stronger(coming, Modalities.stronger(view.modality(one.words()), one.count().map(view::modality).orElse(Modality.FACT)));
    Range cue = one.words();
    if (!one.nominal() && announced.isPresent() && HeldStages.item(view) && !Words.any(view, clause, Verbs.finite())) {
      String told = MeasureStages.STAGES.get(announced.get().said().stage()); // "42 schepen op de lijst", below what is proposed
      status = one.type().equals("delisting") && told.equals("adopted") ? "lifted" : told;
    }
    if (Taken.proposed(view, one.words())) {
      status = "proposed"; // "acht namen zijn voorgesteld"
    }
    if (modality == Modality.FUTURE && !one.nominal() && Announced.act(view, one.words())) {
      status = "announced"; // "maakte bekend dat de EU vijf rechters op de lijst zal zetten"
      modality = Modality.FACT;
    }
    if (modality == Modality.NEGATED && one.type().equals("delisting") && (ListFrames.over(view, one.words()) && MeasureStages.ownDenial(view, one.words()) || KeptListings.dropped(view, one.words()))) {
      modality = Modality.FACT;
    }
    if (!one.nominal() && modality == Modality.POSSIBILITY && (one.count().filter(count -> Studied.asked(view, count)).isPresent() || Studied.asked(view, one.words()) || Studied.opening(view, one.words()).isPresent() || Deeds.of(view, one.words()).filter(act -> act.stage().equals("under-study")).isPresent())) {
      status = "under-study"; // "onderzocht wordt of acht rechters op de lijst kunnen worden gezet", "of het leger op de lijst kan worden gezet, wordt nog bezien"
      modality = Modality.FACT;
    }
    if (one.nominal() && !Taken.proposed(view, one.words())) {
      Optional<Predicates.Said> embedded = Embedded.of(view, one.count().orElse(one.words()), false).or(() -> Embedded.request(view, one.words()).flatMap(asked -> Embedded.proposal(view, one.words()))).map(act -> refused(one, act));
      modality = HeldStages.provided(view, one.words()) ? Modality.FACT : modality;
      modality = embedded.isPresent() && toldAbove(view, one, embedded.get(), modality) ? Modality.FACT : modality;
      Optional<Predicates.Said> studied = embedded.isPresent() ? Optional.empty() : Studied.of(view, one.words()).or(() -> one.count().flatMap(count -> Studied.of(view, count)));
      modality = studied.isPresent() && modality == Modality.POSSIBILITY ? Modality.FACT : modality;
      Optional<Predicates.Said> outcome = embedded.isPresent() ? Optional.empty() : Outcomes.of(view, one.words());
      modality = outcome.isPresent() && modality == Modality.NEGATED ? Modality.FACT : modality;
      Optional<Predicates.Said> done = ListingDecisions.cameTo(view, one);
      modality = done.isPresent() && modality == Modality.POSSIBILITY || outcome.filter(act -> act.stage().equals("under-study")).isPresent() && modality == Modality.POSSIBILITY ? Modality.FACT : modality;
      Optional<Predicates.Said> deed = Deeds.ofAct(view, one.words());
      Optional<Predicates.Said> talked = deed.filter(act -> act.stage().equals("in-negotiation") && describedBefore(view, one.words()) && view.propositions().same(act.cue(), one.words())); // "over de door Ierland voorgestelde plaatsing wordt nog gesproken"
      Optional<Predicates.Said> rejected = deed.filter(act -> act.stage().equals("rejected") && view.propositions().same(act.cue(), one.words()));
      Optional<Predicates.Said> said = rejected.or(() -> done).or(() -> embedded).or(() -> talked).or(() -> outcome).or(() -> studied).or(() -> KeptListings.is(view, one.words()) ? KeptListings.upheld(view, one.words()) : Optional.empty()).or(() -> Taken.of(view, one)).or(() -> above(view, one)).or(() -> ListingDecisions.decided(view, one)).or(() -> achieved(view, one)).or(() -> Predicates.of(view, one.words(), KeptListings.is(view, one.words()) ? KEPT_STAGES : LISTING_STAGES)).or(() -> HeldStages.inherited(view, one.range(), before)).or(() -> HeldStages.listed(announced, one.range())).or(() -> deed.filter(act -> LISTING_STAGES.contains(act.stage()))).or(() -> Outcomes.frame(view, one.words()).filter(act -> MeasureStages.ABOVE.contains(act.stage())));
      if (said.isEmpty()) {
        return;
      }
      status = MeasureStages.STAGES.get(said.get().stage());
      status = one.type().equals("delisting") && status.equals("adopted") ? "lifted" : status;
      status = status.equals("extended") && Words.any(view, clause, SanctionWords.LENGTHENS) ? "adopted" : status; // "verlengd en aangevuld met vier plaatsingen"
      boolean announces = status.equals("announced") && PLANNED.contains(modality) && said.get().modality() == Modality.FACT; // "aangekondigd X op de lijst te zullen zetten"
      boolean open = modality == Modality.POSSIBILITY && deed.equals(said) && OPEN.contains(said.get().stage()); // "gekeken wordt naar mogelijke plaatsing van"
      boolean planned = announces || open || rejected.isPresent() && (PLANNED.contains(modality) || modality == Modality.NEGATED || modality == Modality.REQUESTED && Embedded.request(view, one.words()).isPresent());
      modality = planned ? Modality.FACT : Modalities.stronger(modality, said.get().modality()); // "de beoogde plaatsing van X werd tegengehouden"
      cue = said.get().cue();
    }
    if (!one.nominal() && ByProposal.lists(view, one.words(), modality)) {
      status = "proposed"; // "zouden, zo heeft de Commissie voorgesteld, zes personen op de lijst komen"
      modality = Modality.FACT;
    }
    status = SanctionAsides.discussed(view) && status.equals("proposed") ? "in-negotiation" : status;
    out.accept(
        new Fact.Sanction(
            view.basis(this, one.range(), modality), Optional.of(one.type()), List.of(), List.of(), SanctionParties.listed(view, one.range()),
            Imposers.ofListing(view, cue), part(view), one.count().or(() -> one.nominal() ? Optional.empty() : ListedPronouns.count(view, one.words())), status, ListTimes.of(view, one.words(), one.count())));
  }

  /** "de voorgedragen plaatsing" */
  private static boolean describedBefore(View view, Range listing) {
    String before = view.wordBefore(listing.start());
    return DeedWords.PLANNED.contains(before) || DeedWords.participle(before);
  }

  /** The verb above says what is denied, asked for or thought about: "een Grieks verzoek om twee reders van de lijst te halen vond geen steun". */
  private static boolean toldAbove(View view, Listings.Found one, Predicates.Said embedded, Modality modality) {
    boolean studied = embedded.stage().equals("under-study") && modality == Modality.POSSIBILITY;
    boolean sure = !DeedWords.ASIDE.contains(view.wordTable().lower(0)) && view.cues("modality", view.clauseOf(one.words()).range()).stream().noneMatch(cue -> cue.concept().name().equals(Modality.CONDITIONAL.concept()));
    boolean refused = (embedded.stage().equals("rejected") || embedded.stage().equals(Embedded.DROPPED)) && (modality == Modality.REQUESTED || PLANNED.contains(modality) || modality == Modality.ATTEMPTED) && sure; // "het voornemen om ... strandde op een veto"
    return modality == Modality.NEGATED || studied || refused || Embedded.request(view, one.words()).isPresent();
  }

  /** "een voorstel om twee reders van de lijst te halen haalde het niet": what is refused is the delisting. */
  private static Predicates.Said refused(Listings.Found one, Predicates.Said act) {
    boolean refused = one.type().equals("delisting") && act.stage().equals("rejected") && act.modality() == Modality.NEGATED;
    return refused ? new Predicates.Said(act.stage(), act.cue(), Modality.FACT) : act;
  }

  /** "heeft voorgesteld negen kolonisten op de lijst te plaatsen", "akkoord over de plaatsing van": the stage of the verb above. */
  private static Optional<Predicates.Said> above(View view, Listings.Found one) {
    return view.cues("status").stream()
        .filter(cue -> MeasureStages.ABOVE.contains(cue.concept().name()) && cue.range().start() < one.range().end() && !StageLinks.settled(view, cue))
        .findFirst()
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())))
        .or(() -> Predicates.proposing(view).filter(cue -> cue.start() < one.range().end()).map(cue -> new Predicates.Said("proposed", cue, view.modality(cue))));
  }

  /** "verwelkomt de listing van zes rechters" */
  private static Optional<Predicates.Said> achieved(View view, Listings.Found one) {
    Range clause = view.clauseOf(one.words()).range();
    boolean done = view.lower(one.words()).endsWith("ingen") && Words.any(view, clause, DONE) && Words.any(view, clause, PERFECT);
    boolean stands = Words.any(view, clause, CAME) && view.lower(clause).contains("tot stand"); // "een ronde kwam tot stand"
    boolean achieved = stands || done || MeasureVerbs.takenOver(view, clause).isPresent() || Words.any(view, clause, SanctionWords.ACHIEVED);
    return achieved ? Optional.of(new Predicates.Said("adopted", one.words(), view.modality(one.words()))) : Optional.empty();
  }

  private static List<Thing> against(View view, Range range, Range cue) {
    List<Thing> on = SanctionParties.imposedOn(view, cue);
    return on.isEmpty() ? targets(view, range) : on;
  }

  private static List<Thing> targets(View view, Range range) {
    List<Thing> targets = new ArrayList<>(SanctionParties.targets(view, range));
    if (targets.isEmpty()) {
      SanctionParties.main(view, range).or(() -> SanctionParties.carried(view, range)).ifPresent(targets::add);
    }
    return targets;
  }

  private static List<Thing> authorities(View view, Range range, Range cue) {
    boolean over = MeasureVerbs.takenOver(view, view.clauseOf(cue).range()).filter(verb -> verb.overlaps(cue)).isPresent(); // "Zwitserland nam de sancties van de EU over": it now imposes them itself
    List<Thing> said = over ? List.of() : SanctionParties.authority(view, range).map(List::of).orElse(List.of());
    boolean itself = Words.any(view, cue, OF_ITSELF) && !Words.any(view, cue, MAKES); // "verviel het regime"
    boolean barred = itself || MAY.stream().anyMatch(view.lower(cue)::startsWith) || HeldStages.holding(view, cue); // "Iran Air mag niet meer landen", "omvatten een verbod op de uitvoer door Iran": they restrict nobody
    List<Thing> all = said.isEmpty() && !barred ? Imposers.of(view, cue) : said;
    List<Thing> on = SanctionParties.imposedOn(view, cue);
    List<Thing> targets = SanctionParties.targets(view, range);
    return all.stream().filter(SanctionRule::imposes).filter(thing -> !on.contains(thing) && !targets.contains(thing)).toList();
  }

  /** States and bodies impose sanctions; firms, lines and persons do not. */
  static boolean imposes(Thing thing) {
    return thing instanceof Thing.Known known && (known.entry().kind() == Kind.COUNTRY || SanctionWords.imposes(known.entry().label()));
  }

  /** The regime that the words themselves name, else the one package of the sentence. */
  private static Optional<Thing> part(View view, Range range) {
    return SanctionParties.regime(view, range).flatMap(Things::of).or(() -> part(view));
  }

  private static Optional<Thing> part(View view) {
    List<Thing.SanctionsPackage> packages = view.packages().stream().map(Packages.Found::thing).distinct().toList();
    return packages.size() == 1 ? Optional.of(packages.get(0)) : Optional.empty();
  }
}
