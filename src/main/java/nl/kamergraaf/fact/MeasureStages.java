package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** How far the measures of a sentence have come: as it says itself, or as the package or list says that holds them. */
final class MeasureStages {

  /** Stages of the status scheme that a measure can be in; a measure that is set up ("ingesteld") is adopted, one that is ended is lifted. */
  static final Map<String, String> STAGES =
      Map.ofEntries(
          Map.entry("proposed", "proposed"), Map.entry("announced", "announced"), Map.entry("in-preparation", "in-preparation"),
          Map.entry("in-negotiation", "in-negotiation"), Map.entry("agreed", "agreed"), Map.entry("adopted", "adopted"),
          Map.entry("established", "adopted"), Map.entry("in-force", "in-force"), Map.entry("extended", "extended"),
          Map.entry("suspended", "suspended"), Map.entry("lifted", "lifted"), Map.entry("ended", "ended"), Map.entry("under-study", "under-study"),
          Map.entry("operational", "in-force"), Map.entry("ratified", "adopted"), Map.entry("withdrawn", "lifted"), Map.entry("rejected", "rejected"), Map.entry("dropped", "withdrawn"));
  /** Stages of an act that a noun or infinitive takes from the verb above it. */
  static final Set<String> ABOVE = Set.of("proposed", "agreed", "announced", "in-negotiation", "under-study", "in-preparation");
  /** That parties are not at one yet says less than that something was proposed. */
  private static final String TALKS = "in-negotiation";
  static final Set<String> DECIDED = Set.of("besloot", "besloten", "beslist", "besliste");
  /** "over een voorstel voor sancties wordt onderhandeld", "een voorstel is in voorbereiding": the verb tells more than the noun of the proposal. */
  private static final Set<String> FURTHER = Set.of("in-negotiation", "in-preparation");
  private static final Set<String> STRUCK = Set.of("geschrapt", "schrapte", "schrapten", "gehaald");
  private static final Set<String> EXTENSIONS = Set.of("verlenging", "uitbreiding", "aanscherping");
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> COMES = Set.of("komt", "komen");
  private static final String AS = "als";
  private static final Set<String> PARTS = SanctionWords.all("holds-as");
  private static final Set<String> DRAFTS = SanctionWords.all("dropped-from");
  /** Sentences back in one paragraph that may tell of the package. */
  private static final int PARAGRAPH = 6;
  private static final int OF_WHOM = 5;
  private static final Set<String> SAME = Set.of("hetzelfde geldt voor", "datzelfde geldt voor", "hetzelfde gold voor", "dat geldt ook voor", "dit geldt ook voor", "dat geldt eveneens voor", "dit geldt eveneens voor");
  private static final Set<String> HOLDS_UP = Set.of("blokke", "tegen");
  private static final Set<String> TREATED = Set.of("in behandeling", "wordt behandeld");
  private static final Set<String> INSIDE = Set.of("waarvan", "waarin", "waarmee", "waarbij", "waardoor");
  private static final Set<String> GOES_ON = Set.of("verlengd", "voortgezet", "vernieuwd", "gehandhaafd");
  private static final Set<String> HITS = Set.of("trof", "troffen");
  private static final Set<String> WHICH = Set.of("dat", "die");
  private static final Set<String> MISREAD = Set.of("adopted", "rejected");
  private static final Set<String> NOT = Set.of("niet", "evenmin");
  private static final Set<String> YET = Set.of("nog");
  private static final Set<String> TIMES = Set.of("sinds", "sedert", "vanaf");
  private static final Set<String> MOMENTS = Set.of("moment", "ogenblik", "tijdstip");

  /** What is told so may be told plainly by another verb: "zijn komen te vervallen", "overweegt de opschorting". */
  private static final Set<Modality> UNSURE = Set.of(Modality.POSSIBILITY, Modality.INTENTION);

  private MeasureStages() {}

  /** What was said last of a restriction of the sentence. */
  record Last(Range range, Predicates.Said said) {}

  /** The stage that the sentences before give what is told here: of the package or the sanctions named last. */
  static Optional<String> toldBefore(View view) {
    return view.story().before(view, PARAGRAPH).stream()
        .filter(view::sharesParagraph)
        .flatMap(earlier -> stages(earlier).stream())
        .filter(said -> said.modality() == Modality.FACT)
        .findFirst()
        .map(said -> STAGES.get(said.stage()));
  }

  private static List<Predicates.Said> stages(View view) {
    List<Predicates.Said> stages = new ArrayList<>(HeldStages.packages(view).stream().map(Last::said).toList());
    for (Restrictions.Found one : view.restrictions()) {
      over(view, one.range()).or(() -> Predicates.of(view, one.range(), STAGES.keySet())).or(() -> MeasureVerbs.of(view, one)).ifPresent(stages::add);
    }
    return stages;
  }

  /** "de plaatsing is niet verlengd": the only denial of the clause is that of the words themselves. */
  static boolean ownDenial(View view, Range words) {
    List<Hit.OfConcept> denials = view.cues("modality", view.clauseOf(words).range()).stream().filter(cue -> cue.concept().name().equals(Modality.NEGATED.concept())).toList();
    return denials.size() == 1 && words.contains(denials.get(0).range());
  }

  /** The stage of a restriction by its wordings; where they tell no fact, by the grammar of its verbs. */
  static Optional<Predicates.Said> said(View view, Restrictions.Found one, Optional<Last> announced, List<Last> before) {
    Optional<Predicates.Said> lasting = Deeds.lasting(view, one.range());
    if (lasting.isPresent()) {
      return lasting;
    }
    Optional<Predicates.Said> titled = BanInstruments.about(view, one);
    if (titled.isPresent()) {
      return titled;
    }
    if (SAME.stream().anyMatch(view.lower()::startsWith) && Governor.of(view, one.range().start()).word().equals("voor")) {
      return toldBefore(view).map(stage -> new Predicates.Said(stage, one.range(), view.modality(one.range()))); // "Hetzelfde geldt voor de maatregelen tegen Nicaragua"
    }
    Optional<Predicates.Said> worded = worded(view, one, announced, before).filter(said -> !heldUp(view, said) && !neverCame(view, said) && !(said.stage().equals("proposed") && HeldStages.foreign(view, one.range())) && !(said.stage().equals("under-study") && view.wordBefore(said.cue().start()).equals("te"))).map(said -> open(view, one, said));
    boolean open = worded.filter(said -> ABOVE.contains(said.stage())).isPresent();
    boolean told = worded.filter(said -> said.modality() == Modality.FACT).isPresent();
    boolean here = told && view.propositions().same(worded.get().cue(), one.range());
    if (told && worded.get().stage().equals("in-force") && lapsed(view, worded.get().cue())) {
      return Optional.empty();
    }
    boolean parted = told && parted(view, worded.get());
    Optional<Predicates.Said> deed = told && !parted && here && !open ? Optional.empty() : Deeds.of(view, one.range());
    if (deed.filter(said -> parted && said.cue().start() == worded.get().cue().start()).isPresent()) {
      return deed; // "legde het uitvoerverbod op pompen stil" is not "legde op"
    }
    if (here && !open) {
      return worded;
    }
    if (open && deed.filter(said -> said.stage().equals("rejected") || worded.get().stage().equals("proposed") && FURTHER.contains(said.stage())).isPresent()) {
      return deed; // "een Brits voorstel om het embargo uit te strekken werd geblokkeerd"
    }
    if (here) {
      return worded;
    }
    boolean aside = told && deed.isEmpty() && worded.get().stage().equals("in-force") && INSIDE.contains(view.wordTable().opening(view.clauseOf(one.range()).range().start())) && !view.clauseOf(worded.get().cue()).equals(view.clauseOf(one.range()));
    if (aside) {
      return Optional.empty(); // "de maatregelen, waarvan het havenverbod deel uitmaakt, gelden tot 31 juli"
    }
    return told && deed.filter(said -> view.propositions().same(said.cue(), one.range())).isEmpty() ? worded : deed.or(() -> worded); // a verb of its own clause says more than what stands in another
  }

  /** A verb and a particle that stand apart, which may be a preposition: "legde ... op". */
  private static boolean parted(View view, Predicates.Said said) {
    List<Range> own = Words.of(view, said.cue());
    return own.size() > 2 && MISREAD.contains(said.stage()) && Verbs.finite(view.lower(own.get(0)));
  }

  /** "De sancties, die sinds 2015 gelden, zijn niet verlengd": the main clause tells that what the relative one says holds no longer. */
  private static boolean lapsed(View view, Range cue) {
    int main = view.clauses().indexOf(view.clauseOf(cue)) + 1;
    Range told = view.resumes(main) ? view.clauses().get(main).range() : null;
    return told != null && Words.any(view, told, GOES_ON) && Words.any(view, told, NOT) && !Words.any(view, told, YET);
  }

  /** "Het verbod kwam er niet" */
  private static boolean neverCame(View view, Predicates.Said said) {
    Words words = view.wordTable();
    int next = words.startingAt(said.cue().end());
    return next > 0 && next < words.size() && THERE.contains(words.lower(next - 1)) && NOT.contains(words.lower(next));
  }

  /** "dat maandenlang werd geblokkeerd, is er alsnog gekomen": what was held up and came after all has not failed. */
  static boolean heldUp(View view, Predicates.Said said) {
    return said.stage().equals("rejected") && HOLDS_UP.stream().anyMatch(view.lower(said.cue())::contains) && Words.any(view, view.range(), DeedWords.AFTER_ALL);
  }

  /** "Een door Polen ingebracht voorstel voor een inreisverbod is in behandeling": who looks at a proposal does so because it has been made. */
  private static Predicates.Said open(View view, Restrictions.Found one, Predicates.Said said) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, one.range().start());
    int noun = words.startingAt(governor.range().start()) - 1;
    boolean looked = said.stage().equals("under-study") && TREATED.stream().anyMatch(view.lower()::contains);
    boolean proposal = looked && DeedWords.PLAN_OF.contains(governor.word()) && noun >= 0 && words.lower(noun).startsWith("voorstel");
    return proposal ? new Predicates.Said("proposed", said.cue(), said.modality()) : said;
  }

  /** What only a noun such as "een verlaging van" says gives way to the list or package that holds it. */
  private static Optional<Predicates.Said> worded(View view, Restrictions.Found one, Optional<Last> announced, List<Last> before) {
    if (ofWhom(view, one.range())) {
      return Optional.empty();
    }
    Optional<Predicates.Said> talked = NamedBefore.talked(view, one.range());
    if (talked.isPresent()) {
      return talked;
    }
    Optional<Predicates.Said> spoken = AboutIt.behind(view, one.range());
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<Predicates.Said> embedded = Embedded.of(view, one.range(), one.type().equals(Restrictions.WHOLE));
    if (embedded.isPresent()) {
      return embedded;
    }
    Optional<Predicates.Said> decided = NominalActs.decided(view, one.range());
    if (decided.isPresent()) {
      return decided;
    }
    Optional<Predicates.Said> outcome = Outcomes.of(view, one.range());
    Optional<Predicates.Said> dropped = Embedded.proposal(view, one.range()).or(() -> TakenBack.of(view, one)).or(() -> outcome.filter(said -> !said.stage().equals(TALKS)));
    if (dropped.isPresent()) {
      return dropped;
    }
    Optional<Predicates.Said> studied = Studied.of(view, one.range());
    if (studied.isPresent()) {
      return studied;
    }
    Optional<Predicates.Said> nominal = NominalActs.of(view, one.range()).or(() -> LaterStages.among(view, one.range())).or(() -> DescribedActs.of(view, one.range()));
    if (nominal.isPresent()) {
      return nominal;
    }
    Optional<Predicates.Said> applies = applies(view, one.range());
    if (applies.isPresent()) {
      return applies;
    }
    boolean item = HeldStages.item(view);
    boolean below = !item && !HeldStages.foreign(view, one.range());
    Optional<Predicates.Said> listed = item ? HeldStages.listed(announced, one.range()).map(said -> done(view, said)) : Optional.empty();
    Optional<Predicates.Said> own = listed.or(() -> MeasureVerbs.of(view, one)).or(() -> over(view, one.range())).or(() -> Predicates.of(view, one.range(), STAGES.keySet())).or(() -> decided(view, one.range())).or(() -> comes(view, one.range())).or(() -> LaterStages.ends(view, one.range())).or(() -> outcome).filter(said -> !times(view, said.cue()) && !dropped(view, said.cue()) && !takenFor(view, one.range(), said.cue()) && !hits(view, one.range(), said.cue())).map(said -> begun(view, said));
    if (own.filter(said -> said.stage().equals("proposed")).isPresent() && view.whole() == Modality.FACT && Embedded.fails(view, view.range())) {
      return Optional.of(new Predicates.Said("rejected", own.get().cue(), Modality.FACT)); // "het embargo dat Litouwen had voorgesteld, kreeg geen steun"
    }
    if (own.isPresent() && own.get().modality() == Modality.FACT) {
      boolean relative = own.get().cue().start() >= view.clauseOf(one.range()).range().end();
      return relative ? Outcomes.behindRelative(view, one.range()).or(() -> own) : own;
    }
    if (own.filter(said -> said.stage().equals("agreed")).isPresent() && outcome.isPresent()) {
      return outcome; // "nog niet uitonderhandeld"
    }
    Optional<Predicates.Said> carried = !below || own.filter(said -> act(view, said.cue())).isEmpty() ? Optional.empty() : HeldStages.listed(announced, one.range());
    Optional<Predicates.Said> held = HeldStages.inherited(view, one.range(), before).or(() -> carried);
    if (own.filter(said -> said.modality() == Modality.FUTURE && Announced.act(view, said.cue())).isPresent()) {
      return own.map(said -> new Predicates.Said("announced", said.cue(), Modality.FACT));
    }
    if (own.filter(said -> promised(view, said)).isPresent()) {
      return own.map(said -> new Predicates.Said(said.stage(), said.cue(), Modality.FACT));
    }
    boolean open = own.isEmpty() || UNSURE.contains(own.get().modality());
    return held.or(() -> item || !open ? Optional.empty() : Outcomes.frame(view, one.range()).filter(said -> !times(view, said.cue()) && !dropped(view, said.cue()) && !takenFor(view, one.range(), said.cue()))).or(() -> own).or(() -> !below ? Optional.empty() : HeldStages.listed(announced, one.range())).or(() -> HeldStages.described(view, one.range())).or(() -> Described.behind(view, one.range())).or(() -> Described.told(view, one.range()));
  }

  /** "Voor de uitvoer geldt voortaan een verbod": what holds from now on is new. */
  private static Predicates.Said begun(View view, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    boolean begun = said.stage().equals("in-force") && Words.any(view, clause, MeasureVerbs.HENCEFORTH);
    String stage = Words.any(view, clause, SanctionWords.DRAFTS) ? "proposed" : "adopted"; // "Volgens het voorstel geldt voortaan"
    return begun ? new Predicates.Said(stage, said.cue(), said.modality()) : said;
  }

  /** "De Raad besloot om:", "de sancties te verlengen": what is decided is what the infinitive of the item does. */
  private static Predicates.Said done(View view, Predicates.Said said) {
    Words words = view.wordTable();
    int verb = said.stage().equals("adopted") ? Embedded.infinitive(view, words.startingAt(said.cue().start())) : -1;
    return verb < 0 ? said : new Predicates.Said(Embedded.stage(words, verb), said.cue(), said.modality());
  }

  /** "de lijst van personen op wie beperkende maatregelen van toepassing zijn": which list it is. */
  private static boolean ofWhom(View view, Range thing) {
    Words words = view.wordTable();
    for (int i = words.startingAt(thing.start()) - 1; i > 0 && i > words.startingAt(thing.start()) - OF_WHOM; i--) {
      if (words.lower(i).equals("wie") && words.lower(i - 1).equals("op") || words.lower(i).equals("waarop")) {
        return true;
      }
    }
    return false;
  }

  /** "kondigde aan de import te zullen verbieden": what is to come is what is announced. */
  private static boolean promised(View view, Predicates.Said said) {
    return said.stage().equals("announced") && said.modality() == Modality.FUTURE
        && view.cues("modality", view.clauseOf(said.cue()).range()).stream().allMatch(cue -> cue.range().start() >= said.cue().end() && cue.concept().name().equals(Modality.FUTURE.concept()) || cue.concept().name().equals(Modality.FACT.concept()));
  }

  /** "een verlaging van": the act as a noun, of which the package told of before says how far it is. */
  private static boolean act(View view, Range cue) {
    String words = view.lower(cue);
    return words.endsWith("ing van") || words.endsWith("ing") && words.indexOf(' ') < 0;
  }

  /** "er komt een invoerverbod", behind a sentence on the package that brings it. */
  private static Optional<Predicates.Said> comes(View view, Range thing) {
    Words words = view.wordTable();
    for (Range there : Words.in(view, view.clauseOf(thing).range(), THERE)) {
      int at = words.startingAt(there.start());
      boolean comes = at > 0 && COMES.contains(words.lower(at - 1)) || at + 1 < words.size() && COMES.contains(words.lower(at + 1));
      if (comes && !Governor.of(view, thing.start()).isPreposition()) {
        Modality modality = view.modality(thing);
        return HeldStages.told(view).map(said -> new Predicates.Said(said.stage(), thing, modality));
      }
    }
    return Optional.empty();
  }

  /** "Daarmee komt een verbod op X te gelden": by what the sentences before tell of. */
  private static Optional<Predicates.Said> applies(View view, Range thing) {
    Range clause = view.clauseOf(thing).range();
    Words words = view.wordTable();
    int last = words.startingAt(clause.end()) - 1;
    boolean applies = last > 0 && words.lower(last).equals("gelden") && words.lower(last - 1).equals("te") && Words.any(view, clause, COMES);
    if (!applies || Governor.of(view, thing.start()).isPreposition() || view.whole() != Modality.FACT || view.cues("modality", clause).stream().anyMatch(cue -> cue.concept().name().equals(Modality.NEGATED.concept()))) {
      return Optional.empty();
    }
    return HeldStages.told(view).or(() -> HeldStages.carried(view).map(Last::said)).map(said -> new Predicates.Said(said.stage(), thing, said.modality()));
  }

  /** "besloot de tegoeden te bevriezen": an infinitive that restricts, and the decision above it. */
  private static Optional<Predicates.Said> decided(View view, Range act) {
    String words = view.lower(act);
    boolean infinitive = words.endsWith("en") && words.lastIndexOf(' ') > 2 && words.substring(0, words.lastIndexOf(' ')).endsWith(" te");
    return infinitive && Words.any(view, view.clauseOf(act).range(), DECIDED) ? Optional.of(new Predicates.Said("adopted", act, view.modality(act))) : Optional.empty();
  }

  /** "Als knelpunt geldt het invoerverbod", "geldt als te licht": what a thing is taken for is no stage of it. */
  static boolean takenFor(View view, Range thing, Range cue) {
    Words words = view.wordTable();
    int verb = words.startingAt(cue.start());
    if (!Restrictions.HOLD.contains(words.lower(verb))) {
      return false;
    }
    int first = words.startingAt(view.clauseOf(cue).range().start());
    int as = AS.equals(words.lower(first)) && thing.start() >= words.range(verb).end() ? first : verb + 1;
    return as + 1 < words.size() && AS.equals(words.lower(as)) && !PARTS.contains(words.lower(as + 1));
  }

  /** "het inreisverbod dat een topman trof": whom it is on. */
  private static boolean hits(View view, Range thing, Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(thing.end());
    return HITS.contains(view.lower(cue)) && next < words.startingAt(cue.start()) && WHICH.contains(words.lower(next));
  }

  /** "uit het pakket geschrapt": it did not come. */
  private static boolean dropped(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    return Words.any(view, cue, STRUCK) && Words.in(view, clause, DRAFTS).stream().anyMatch(draft -> Governor.of(view, draft.start()).word().equals("uit"));
  }

  /** "sinds de instelling van de sancties", "vanaf het moment dat de sancties werden ingevoerd" only tell when something else was so. */
  static boolean times(View view, Range cue) {
    if (TIMES.contains(Governor.of(view, cue.start()).word()) && view.lower(cue).contains("ing")) {
      return true;
    }
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    int first = words.startingAt(clause.start());
    boolean moment = first > 0 && words.lower(first).equals("dat") && MOMENTS.contains(words.lower(first - 1));
    for (int i = first; i + 1 < words.size() && words.range(i).end() <= cue.start() && !moment; i++) {
      moment = words.lower(i + 1).equals("dat") && MOMENTS.contains(words.lower(i));
    }
    return moment;
  }

  /** "akkoord over het opheffen van de sancties": what is said of an act that is only spoken about. */
  private static Optional<Predicates.Said> over(View view, Range range) {
    Founding founding = Founding.ofAct(view, range);
    Governor of = founding.governor();
    boolean extension = of.word().equals("van") && EXTENSIONS.contains(view.wordBefore(of.range().start()));
    if (extension) {
      Words words = view.wordTable();
      Governor above = Governor.of(view, words.range(words.startingAt(of.range().start()) - 1).start());
      return above.word().equals("over") ? Predicates.of(view, range, above, ABOVE).filter(said -> said.modality() == Modality.FACT) : Optional.empty();
    }
    return founding.start() < range.start()
        ? Predicates.of(view, range, founding.governor(), ABOVE).filter(said -> said.modality() == Modality.FACT)
        : Optional.empty();
  }
}
