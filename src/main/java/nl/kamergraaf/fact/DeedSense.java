package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;

/**
 * What a verb that stands in a proposition says of a thing there: whether it is done to the thing, to which stage it leads, and whether that is told as
 * so. {@link Deeds} finds the proposition and what the thing hangs from.
 */
final class DeedSense {

  private static final String ITSELF = "itself";
  /** The same of a participle only. */
  private static final String DONE_TO = "done";
  private static final Set<String> BESIDE = Set.of("onder", "met");
  private static final Set<String> STAYED = Set.of("bleef", "bleven", "hield", "hielden");
  private static final Set<String> FOR = Set.of("op", "voor");
  private static final Set<String> OUT_OF = Set.of("uit", "buiten");
  private static final String SUBJECT = "subject";
  static final String OF = "van";
  static final String ANNOUNCED = "announced";
  static final String ADOPTED = "adopted";
  static final String PROPOSED = "proposed";
  static final String REJECTED = "rejected";
  static final String TALKED = "in-negotiation";
  static final String STUDIED = "under-study";
  /** Acts on what is there. */
  private static final Set<String> CHANGES = Set.of(ADOPTED, "extended", "lifted", "suspended");
  /** What is said so of measures that are there already says nothing new of them: "sprak over de sancties". */
  private static final Set<String> OF_NEW = Set.of(TALKED, STUDIED, ANNOUNCED, "in-preparation", PROPOSED);
  /** What is told so of an act is not told of the measure that it is on. */
  private static final Set<String> OF_THINGS = Set.of("in-force", "extended", "lifted", "suspended", "ended");
  /** One may do so about many things besides. */
  static final Set<String> TALK = Set.of(TALKED, STUDIED);
  /** What may be told of what is only planned or possible. */
  static final Set<String> OPEN = Set.of(TALKED, STUDIED, "in-preparation");
  private static final Set<String> DRAFTS = Set.of("pakket", "sanctiepakket", "voorstel", "ontwerp");
  /** "is voornemens": the wording of an announcement itself. */
  private static final Set<Modality> INTENDS = Set.of(Modality.INTENTION, Modality.FUTURE);
  private static final Set<Modality> MAYBE = Set.of(Modality.FACT, Modality.POSSIBILITY);
  private static final String IT = "het";
  static final String WHETHER = "of";

  private final View view;
  private final Words words;
  private final Propositions propositions;

  DeedSense(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.propositions = view.propositions();
  }

  Optional<Predicates.Said> main(DeedClause clause, int first, int last, Governor governor, String act) {
    int[] own = clause.words();
    if (own.length == 0 || words.lower(own[0]).equals(WHETHER) || DeedWords.ASIDE.contains(words.lower(own[0])) || MeasureStages.times(view, words.range(first))) {
      return Optional.empty();
    }
    for (DeedClause.Found verb : clause.verbs()) {
      boolean outside = verb.word() < first || verb.word() > last;
      if (outside && !itself(verb, first) && does(clause, verb, first, governor, act)) {
        String stage = stage(verb, first, act);
        boolean doubted = idle(verb, stage, first, act) || doubted(clause, verb, stage, first, governor, act);
        boolean possible = OPEN.contains(stage) && DeedWords.POSSIBLE.contains(before(first)) && MAYBE.contains(view.modality(verb.cue())); // "er wordt gekeken naar een mogelijk verbod"
        boolean plain = !doubted && (view.modality(words.range(first)) == Modality.FACT || view.modality(words.range(first)) == Modality.NEGATED && apart(verb) || possible || stage.equals(REJECTED) || verb.denies() && MeasureStages.ownDenial(view, verb.cue()));
        Optional<Predicates.Said> said = !plain ? Optional.empty() : possible ? Optional.of(new Predicates.Said(stage, verb.cue(), Modality.FACT)) : fact(stage, verb);
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /** "het tegengehouden verbod", or "het" of the wording itself. */
  private boolean itself(DeedClause.Found verb, int first) {
    boolean attribute = verb.form().shape() == DeedWords.Shape.PARTICIPLE && verb.word() + 1 == first && !words.breaks(verb.word());
    return attribute || words.lower(first).equals(IT) && verb.form().verb().needs().contains(IT);
  }

  /** The thing hangs from the verb, as what it is done to. */
  private boolean does(DeedClause clause, DeedClause.Found verb, int first, Governor governor, String act) {
    DeedWords.Verb sense = verb.form().verb();
    if (sense.role() == DeedWords.Role.HAPPENS) {
      return act != null && !act.equals(PROPOSED) && !governor.isPreposition();
    }
    if (sense.slot().equals(DONE_TO) && verb.form().shape() != DeedWords.Shape.PARTICIPLE || governor.range().start() == words.range(clause.words()[0]).start() && BESIDE.contains(governor.word())) {
      return false; // "onder het embargo brachten de lidstaten iets in kaart"
    }
    boolean active = verb.form().shape() == DeedWords.Shape.FINITE || clause.any(Verbs.HAVE);
    boolean actor = (sense.slot().equals(ITSELF) || sense.slot().equals(DONE_TO)) && active && acts(clause.words(), first, verb.word());
    return sense.role() == DeedWords.Role.DEED && fits(sense, governor) && !actor;
  }

  private String stage(DeedClause.Found verb, int first, String act) {
    DeedWords.Verb sense = verb.form().verb();
    boolean done = sense.role() == DeedWords.Role.HAPPENS || act != null && sense.stage().equals(ADOPTED);
    String told = done ? act : sense.stage();
    return told.equals("lifted") && DeedWords.PLANNED.contains(before(first)) ? REJECTED : told; // "het beoogde verbod is geschrapt"
  }

  /** What is said so of a measure that is there already says nothing new of it. */
  private boolean idle(DeedClause.Found verb, String stage, int first, String act) {
    if (act != null) {
      return !act.equals(PROPOSED) && OF_THINGS.contains(verb.form().verb().stage()); // "de opschorting van de sancties is ingetrokken" is of the act
    }
    return TALK.contains(stage) ? !DeedWords.FRESH.contains(before(first)) && !DeedWords.POSSIBLE.contains(before(first)) && !nominal(first) : OF_NEW.contains(stage) && DeedWords.KNOWN.contains(before(first));
  }

  /** "het bevriezen van de tegoeden": an act that is still to come. */
  private boolean nominal(int first) {
    return before(first).equals(IT) && words.lower(first).endsWith("en") && first + 1 < words.size() && words.lower(first + 1).equals(OF);
  }

  /** Something shows that it is not so: a wish that fails, what came after all, sanctions in general, a talk that is over, an act that is still to come. */
  private boolean doubted(DeedClause clause, DeedClause.Found verb, String stage, int first, Governor governor, String act) {
    if (stage.equals(REJECTED)) {
      boolean held = clause.any(DeedWords.YET) || Words.any(view, view.range(), DeedWords.AFTER_ALL) || act != null && !act.equals(ADOPTED) && !act.equals(PROPOSED);
      boolean there = act == null && (verb.form().verb().slot().equals(SUBJECT) && (verb.form().verb().particle().size() > 1 || verb.denies()) || verb.form().verb().slot().equals("in") || OUT_OF.stream().anyMatch(verb.form().verb().particle()::contains)) && !DeedWords.FRESH.contains(before(first)) && !DeedWords.PLANNED.contains(before(first)) && !Phrases.isParticiple(before(first)); // "de sancties stuitten op verzet"
      if (held || there || DeedWords.WISHED.contains(before(first))) {
        return true;
      }
    }
    boolean vague = act == null && governor.isPreposition() && DeedWords.VAGUE.contains(words.lower(first)) && !words.any(words.startingAt(governor.range().end()), first, DeedWords.KNOWN) && !(OPEN.contains(stage) && DeedWords.FRESH.contains(before(first)));
    boolean over = TALK.contains(stage) && !DeedWords.BEGINS.contains(words.lower(verb.word())) && !(verb.form().shape() == DeedWords.Shape.FINITE ? clause.present(verb) : clause.any(Verbs.BECOMES));
    boolean undated = clause.present(verb) && (Words.any(view, view.range(), DRAFTS) || view.mentions(When.class, view.clauseOf(verb.cue()).range()).isEmpty());
    boolean coming = (CHANGES.contains(stage) || stage.equals("ended")) && (clause.underWay(verb) || undated);
    boolean past = stage.equals("in-force") && verb.form().verb().slot().equals(SUBJECT) && verb.form().shape() == DeedWords.Shape.FINITE && !verb.form().present() && !STAYED.contains(words.lower(verb.word())); // "het embargo gold tot 2020"
    return vague || over || coming || past || partly(verb, stage);
  }

  /** "is tijdelijk niet van toepassing op oude contracten": it holds for all others. */
  private boolean partly(DeedClause.Found verb, String stage) {
    int next = words.startingAt(verb.cue().end());
    boolean of = CHANGES.contains(stage) && verb.form().verb().slot().equals(SUBJECT) && next < words.size() && FOR.contains(words.lower(next)) && !words.breaks(next - 1);
    return of && view.mentions(When.class).stream().noneMatch(when -> when.range().start() - words.range(next).end() <= 1 && when.range().end() > words.range(next).start());
  }

  String before(int first) {
    return first > 0 ? words.lower(first - 1) : "";
  }

  /** The measure stands before the verb of a main clause and so is what acts itself: "de sancties treffen elf rechters". */
  private boolean acts(int[] own, int first, int verb) {
    int finite = verb;
    for (int word : own) {
      finite = words.isIn(word, Verbs.HAVE) ? Math.min(finite, word) : finite;
    }
    return first < finite && !Clause.subordinates(words.lower(own[0])) && !words.lower(own[0]).equals(WHETHER);
  }

  static boolean fits(DeedWords.Verb verb, Governor governor) {
    boolean bare = verb.slot().equals(ITSELF) || verb.slot().equals(DONE_TO) || verb.slot().equals(SUBJECT);
    return bare ? !governor.isPreposition() : verb.slot().equals(governor.word());
  }

  /** Only as a fact; a denial that belongs to the wording denies nothing else. */
  Optional<Predicates.Said> fact(String stage, DeedClause.Found verb) {
    Modality told = view.modality(verb.cue());
    Modality modality = told == Modality.NEGATED && apart(verb) ? Modality.FACT : told;
    boolean intends = stage.equals(ANNOUNCED) && INTENDS.contains(modality) && Announced.ruler(view, view.clauseOf(verb.cue()).range());
    boolean asks = stage.equals(STUDIED) && modality == Modality.POSSIBILITY && verb.form().verb().role() == DeedWords.Role.ABOVE; // what is looked into is possible only
    boolean plain = modality == Modality.FACT || intends || asks || modality == Modality.NEGATED && verb.denies() && MeasureStages.ownDenial(view, verb.cue());
    return plain && !MeasureStages.takenFor(view, verb.cue(), verb.cue()) ? Optional.of(new Predicates.Said(stage, verb.cue(), Modality.FACT)) : Optional.empty();
  }

  /** "kent geen einddatum en is nog van kracht", "stuitte op verzet en haalde het niet": the denial is of the proposition before or behind. */
  private boolean apart(DeedClause.Found verb) {
    int[] own = propositions.holding(verb.word());
    int[] next = propositions.behind(own);
    return (propositions.shares(own) || propositions.shares(next) || propositions.below(next)) && view.cues("modality", words.range(own[0]).to(words.range(own[own.length - 1]))).stream().allMatch(cue -> cue.concept().name().equals(Modality.FACT.concept()));
  }
}
