package nl.kamergraaf.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * What the verbs of a proposition do to sanctions: the measure is what they are done to, or hangs from the noun of an act that is, or from an
 * infinitive below them. "De Raad stelde op 4 juni een verbod in op X", "over de invoering van een regime wordt gesproken", "heeft besloten het verbod
 * op te heffen". Only what is told as a fact counts.
 */
final class Deeds {

  private static final String ITSELF = "itself";
  /** The same of a participle only. */
  private static final String DONE_TO = "done";
  private static final Set<String> BESIDE = Set.of("onder", "met");
  private static final String SUBJECT = "subject";
  private static final String OF = "van";
  private static final String TO = "te";
  private static final String FOR = "om";
  private static final String DONE = "done";
  /** Verbs that only tell: what is to come is announced. */
  private static final String TOLD = "told";
  private static final String ANNOUNCED = "announced";
  private static final String ADOPTED = "adopted";
  private static final String PROPOSED = "proposed";
  private static final String REJECTED = "rejected";
  private static final String TALKED = "in-negotiation";
  private static final String STUDIED = "under-study";
  /** Acts on what is there. */
  private static final Set<String> CHANGES = Set.of(ADOPTED, "extended", "lifted", "suspended");
  /** What is said so of measures that are there already says nothing new of them: "sprak over de sancties". */
  private static final Set<String> OF_NEW = Set.of(TALKED, STUDIED, ANNOUNCED, "in-preparation", PROPOSED);
  /** What is told so of an act is not told of the measure that it is on. */
  private static final Set<String> OF_THINGS = Set.of("in-force", "extended", "lifted", "suspended", "ended");
  /** One may do so about many things besides. */
  private static final Set<String> TALK = Set.of(TALKED, STUDIED);
  /** What may be told of what is only planned or possible. */
  private static final Set<String> OPEN = Set.of(TALKED, STUDIED, "in-preparation");
  private static final Set<String> DRAFTS = Set.of("pakket", "sanctiepakket", "voorstel", "ontwerp");
  /** "is voornemens": the wording of an announcement itself. */
  private static final Set<Modality> INTENDS = Set.of(Modality.INTENTION, Modality.FUTURE);
  private static final Set<Modality> MAYBE = Set.of(Modality.FACT, Modality.POSSIBILITY);
  private static final String IT = "het";
  private static final String WHERE = "waar";
  private static final String WHETHER = "of";
  private static final String OF_WHICH = "waarvan";
  private static final Set<String> WHEREIN = Set.of("waarin", "waarmee");
  private static final Set<String> THAT = Set.of("dat", "die");
  /** Words that open a relative clause, with the preposition by which the noun before hangs from its verb. */
  private static final Map<String, String> RELATIVES = Map.of("dat", "", "die", "", "waarover", "over", "waaraan", "aan", "waartoe", "tot", "waarmee", "met", "waarvoor", "voor", "waarvan", "van");
  /** Words from the noun of a proposal to its relative clause. */
  private static final int NEAR = 5;
  /** Words behind "te" among which its infinitive stands: "te zullen verbieden". */
  private static final int INFINITIVE = 2;
  /** Words from the noun of an act to the preposition by which it has its object: "de verlenging, tot en met 23 juni 2027, van". */
  private static final int APART = 8;

  private final View view;
  private final Words words;
  private final Propositions propositions;
  private final Map<int[], DeedClause> clauses = new IdentityHashMap<>();

  Deeds(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.propositions = view.propositions();
  }

  /** How far a measure is by the verbs around it, told as a fact. */
  static Optional<Predicates.Said> of(View view, Range thing) {
    return tells(view, thing) && !Outcomes.ofLaw(view, thing) ? view.deeds().told(thing) : Optional.empty();
  }

  /** The sentence has a verb of the lists and asks nothing, and the clause tells no habit. */
  private static boolean tells(View view, Range thing) {
    return mayTell(view) && !SanctionWords.habit(view, view.clauseOf(thing).range());
  }

  private static boolean mayTell(View view) {
    return view.whole() != Modality.ASKED && view.wordTable().mayHave(DeedWords.HINTS);
  }

  /** The same of the noun of an act: "over plaatsing van drie reders wordt gesproken". */
  static Optional<Predicates.Said> ofAct(View view, Range act) {
    Words words = view.wordTable();
    int first = words.startingAt(act.start());
    boolean noun = first < words.size() && (SanctionWords.PUTTING.contains(words.lower(first)) || SanctionWords.REMOVING.contains(words.lower(first))) && !words.lower(first).endsWith("en");
    int article = first < words.size() && words.lower(first).endsWith("en") && SanctionWords.PUTTING.contains(words.lower(first)) ? ListFrames.doing(words, first) : -1;
    if (article >= 0 && mayTell(view)) {
      return view.deeds().told(article + 1, first, ADOPTED); // "over het op de lijst plaatsen van vijf reders"
    }
    return noun && mayTell(view) ? view.deeds().told(first, first, ADOPTED) : of(view, act);
  }

  /** The same of a measure that a verb tells, which only what stands above or around it can bring further: "is voornemens de uitvoer stil te leggen". */
  static Optional<Predicates.Said> around(View view, Range act) {
    return tells(view, act) ? view.deeds().around(act) : Optional.empty();
  }

  private Optional<Predicates.Said> around(Range act) {
    int first = words.startingAt(act.start());
    int last = words.startingAt(act.end()) - 1;
    int[] own = propositions.holding(first);
    int te = infinitive(own, first, last);
    int part = part(own, first);
    return whether(first).or(() -> te >= 0 ? below(own, first, last, te, governor(first), null) : part >= 0 ? held(part) : Optional.empty());
  }

  /** "de maatregelen, waarvan de looptijd met een jaar is verlengd": what the relative clause behind a measure tells of how long it lasts. */
  static Optional<Predicates.Said> lasting(View view, Range thing) {
    return (view.mayHold(DeedWords.SPANS) || view.mayHold(Set.of(OF_WHICH))) && view.whole() == Modality.FACT ? view.deeds().lasting(view.wordTable().startingAt(thing.end()) - 1) : Optional.empty();
  }

  private Optional<Predicates.Said> told(Range thing) {
    int first = words.startingAt(thing.start());
    int last = words.startingAt(thing.end()) - 1;
    if (first >= words.size() || last < first) {
      return Optional.empty();
    }
    return whether(first).or(() -> told(first, last, null));
  }

  /** "onderzoekt of de uitvoer kan worden beperkt" */
  private Optional<Predicates.Said> whether(int first) {
    int[] own = propositions.holding(first);
    if (own.length == 0 || own[0] == 0 || !words.lower(own[0]).equals(WHETHER)) {
      return Optional.empty();
    }
    if (!clause(own).any(DeedWords.CAN)) {
      return Optional.empty(); // "gaat na of de sancties worden nageleefd"
    }
    return clause(propositions.holding(own[0] - 1)).verbs().stream()
        .filter(verb -> verb.form().verb().role() == DeedWords.Role.ABOVE && verb.form().verb().stage().equals(STUDIED))
        .reduce((earlier, later) -> later)
        .flatMap(verb -> fact(STUDIED, verb));
  }

  /** @param act the stage to which the noun leads that the thing hangs from; null where it hangs from none */
  private Optional<Predicates.Said> told(int first, int last, String act) {
    int[] own = propositions.holding(first);
    Governor governor = governor(first);
    int noun = governor.isPreposition() ? noun(governor) : -1;
    if (noun >= 0) {
      String stage = DeedWords.act(words.lower(noun));
      boolean plan = stage.equals(PROPOSED);
      return plan ? plan(noun) : told(noun, last, act == null ? stage : act);
    }
    int aspect = governor.word().equals(OF) && planned(first) ? words.startingAt(governor.range().start()) - 1 : -1;
    if (aspect >= 0 && DeedWords.ASPECTS.contains(words.lower(aspect))) {
      return told(aspect, last, ADOPTED).filter(said -> OPEN.contains(said.stage())); // "over de reikwijdte van het voorgenomen verbod wordt gesproken"
    }
    int te = infinitive(own, first, last);
    te = te < 0 ? joining(own, first, governor) : te;
    if (te >= 0) {
      return below(own, first, last, te, governor, act);
    }
    int part = part(own, first);
    if (part >= 0) {
      return held(part).or(() -> planned(first) ? plan(part) : Optional.empty());
    }
    return main(own, first, last, governor, act).or(() -> goingOn(own, first, last, governor, act)).or(() -> lasting(last)).or(() -> act == null ? relative(last) : Optional.empty());
  }

  /** What a phrase hangs from, over words that only describe it: "over de door de Commissie bepleite verlaging". */
  private Governor governor(int first) {
    if (first > 1 && Phrases.isInflected(words.lower(first - 1))) {
      for (int i = first - 2; i >= 0 && i >= first - APART; i--) {
        if (DeedWords.ARTICLES.contains(words.lower(i)) && DeedWords.DESCRIBES.contains(words.lower(i + 1))) {
          return Governor.of(view, words.range(i).start());
        }
      }
    }
    Governor governor = Governor.of(view, words.range(first).start());
    int some = governor.word().equals(OF) ? words.startingAt(governor.range().start()) - 1 : -1;
    if (some > 0 && DeedWords.SOME.contains(words.lower(some))) {
      return Governor.of(view, words.range(some).start()); // "overweegt een aantal van zijn maatregelen in te trekken"
    }
    return governor.word().startsWith(WHERE) ? new Governor("", governor.range()) : governor; // "ten aanzien waarvan de sancties zijn opgeheven"
  }

  private boolean planned(int first) {
    return DeedWords.PLANNED.contains(before(first)) || DeedWords.FRESH.contains(before(first));
  }

  /** The verb of an infinitive before a phrase that hangs from it: "overweegt zich aan te sluiten bij het verbod"; -1 where there is none. */
  private int joining(int[] own, int first, Governor governor) {
    int preposition = governor.isPreposition() ? words.startingAt(governor.range().start()) : -1;
    for (int i = 0; i + 1 < own.length && own[i + 1] < preposition; i++) {
      int verb = own[i + 1];
      boolean takes = words.lower(own[i]).equals(TO) && DeedWords.forms(words.lower(verb)).stream().anyMatch(form -> form.verb().slot().equals(governor.word()) && clause(own).complete(form, verb));
      if (takes) {
        return verb;
      }
    }
    return -1;
  }

  /** "Het embargo kent geen einddatum en is nog van kracht": what the next proposition says of the same subject. */
  private Optional<Predicates.Said> goingOn(int[] own, int first, int last, Governor governor, String act) {
    boolean subject = !governor.isPreposition() && own.length > 0 && first <= own[0] + NEAR;
    int[] next = subject ? propositions.behind(own) : own;
    return subject && propositions.shares(next) ? main(next, first, last, governor, act) : Optional.empty();
  }

  /** The noun of a proposal, or of a part of one, whose relative clause a proposition is: "een voorstel van Litouwen, dat het vervoer had willen stilleggen"; -1 where it is none. */
  private int part(int[] own, int first) {
    for (int word : own) {
      boolean relative = word < first && (THAT.contains(words.lower(word)) || word == own[0] && WHEREIN.contains(words.lower(word)));
      int noun = relative ? antecedent(word) : -1;
      if (noun >= 0) {
        return noun;
      }
    }
    return -1;
  }

  private int antecedent(int relative) {
    for (int i = relative - 1; i >= 0 && i >= relative - NEAR; i--) {
      if (DeedWords.PARTS.contains(words.lower(i))) {
        return i;
      }
      boolean whose = words.lower(i).equals(OF) || DeedWords.participle(words.lower(i)) || DeedWords.ARTICLES.contains(words.lower(i)) || Character.isUpperCase(view.text().text().charAt(words.range(i).start()));
      if (!whose) {
        return -1;
      }
    }
    return -1;
  }

  /** "het regime, dat in december 2020 tot stand kwam": the relative clause right behind a measure or what belongs to it. */
  private Optional<Predicates.Said> relative(int last) {
    for (int[] next : propositions.all()) {
      String preposition = next.length > 1 && next[0] > last && next[0] <= last + APART ? RELATIVES.get(words.lower(next[0])) : null;
      if (preposition != null && belongs(last, next[0])) {
        return main(next, next[0], next[0], new Governor(preposition, words.range(next[0])), null);
      }
    }
    return Optional.empty();
  }

  /** Between a measure and its relative clause stands only what it is on or against, and no verb. */
  private boolean belongs(int last, int relative) {
    for (int i = last + 1; i < relative; i++) {
      if (Verbs.finite(words.lower(i)) || !DeedWords.forms(words.lower(i)).isEmpty() || words.breaks(i) && i < relative - 1) {
        return false;
      }
    }
    return true;
  }

  /** "de maatregelen, waarvan de looptijd met een jaar is verlengd" */
  private Optional<Predicates.Said> lasting(int last) {
    for (int[] next : propositions.all()) {
      boolean behind = next.length > 2 && next[0] > last && next[0] <= last + APART && words.lower(next[0]).equals(OF_WHICH) && DeedWords.ARTICLES.contains(words.lower(next[1]));
      String act = behind ? DeedWords.act(words.lower(next[2])) : null;
      if (behind && (act != null || DeedWords.SPANS.contains(words.lower(next[2])))) {
        return main(next, next[2], next[2], new Governor("", words.range(next[2])), act); // "het pakket, waarvan de vaststelling op 3 mei plaatsvond"
      }
    }
    return Optional.empty();
  }

  /** The noun of an act from which a phrase hangs by its preposition; -1 where there is none. */
  private int noun(Governor governor) {
    int at = words.startingAt(governor.range().start());
    for (int i = at - 1; i >= 0 && i >= at - APART; i--) {
      String stage = DeedWords.act(words.lower(i));
      if (stage != null) {
        boolean takes = stage.equals(PROPOSED) ? DeedWords.PLAN_OF.contains(governor.word()) : governor.word().equals(OF);
        return takes ? i : -1;
      }
      if (Verbs.finite(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What became of a proposal; that there is one is told by who made it. */
  private Optional<Predicates.Said> plan(int noun) {
    return told(noun, noun, PROPOSED).filter(said -> said.stage().equals(REJECTED) || said.stage().equals(PROPOSED));
  }

  /** The same of what a proposal holds, which may be spoken about still: "een resolutie die het embargo zou uitbreiden". */
  private Optional<Predicates.Said> held(int noun) {
    return told(noun, noun, PROPOSED).filter(said -> said.stage().equals(REJECTED) || TALK.contains(said.stage()));
  }

  /** The index of the verb of an infinitive with "te" in which a phrase stands; -1 where it stands in none. */
  private int infinitive(int[] own, int first, int last) {
    for (int i = 0; i < own.length; i++) {
      if (own[i] > first) {
        boolean to = words.lower(own[i]).equals(TO) && i + 1 < own.length;
        if (to) {
          return verbBefore(own, first) ? own[i + 1] : -1;
        }
        boolean verb = own[i] > last && (Verbs.finite(words.lower(own[i])) || DeedWords.participle(words.lower(own[i])));
        if (verb) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Something stands before a phrase that an infinitive can hang from: "om" or another verb. */
  private boolean verbBefore(int[] own, int first) {
    for (int word : own) {
      if (word >= first) {
        return false;
      }
      if (words.lower(word).equals(FOR) || Verbs.finite(words.lower(word)) || !DeedWords.forms(words.lower(word)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "besloot het verbod op te heffen", "kondigde aan de invoer te zullen verbieden" */
  private Optional<Predicates.Said> below(int[] own, int first, int last, int te, Governor governor, String act) {
    int om = -1;
    for (int word : own) {
      om = word < first && words.lower(word).equals(FOR) ? word : om;
    }
    DeedClause clause = clause(own);
    Optional<String> inner = inner(clause, last, te, governor, act);
    for (int i = clause.verbs().size() - 1; i >= 0 && inner.isPresent(); i--) {
      DeedClause.Found verb = clause.verbs().get(i);
      boolean above = verb.word() < first && verb.word() > om && verb.form().verb().role() == DeedWords.Role.ABOVE;
      Optional<Predicates.Said> said = above ? above(verb, inner.get(), DeedWords.COMING.contains(words.lower(te))) : Optional.empty();
      if (said.isPresent()) {
        return said;
      }
    }
    int noun = om < 0 ? -1 : nounBefore(om);
    return noun < 0 ? Optional.empty() : plan(noun);
  }

  /** What an infinitive does to a measure; "de invoer aan banden te leggen": the thing is the ban. */
  private Optional<String> inner(DeedClause clause, int last, int te, Governor governor, String act) {
    if (act != null || te <= last) {
      return Optional.of(act == null ? ADOPTED : act);
    }
    for (int word : clause.words()) {
      if (word >= te && word <= te + INFINITIVE) {
        Optional<String> does = DeedWords.forms(words.lower(word)).stream()
            .filter(form -> form.verb().role() == DeedWords.Role.DEED && fits(form.verb(), governor) && clause.complete(form, word))
            .map(form -> form.verb().stage())
            .findFirst();
        if (does.isPresent()) {
          return does;
        }
      }
    }
    return Optional.empty();
  }

  /** The noun of a proposal before "om": "een voorstel van Polen om". */
  private int nounBefore(int om) {
    for (int i = om - 1; i >= 0 && i >= om - APART; i--) {
      if (PROPOSED.equals(DeedWords.act(words.lower(i)))) {
        return i;
      }
      if (Verbs.finite(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What the verb above makes of what an infinitive does. */
  private Optional<Predicates.Said> above(DeedClause.Found verb, String inner, boolean coming) {
    String stage = verb.form().verb().stage();
    String said = stage.equals(DONE) || stage.equals(TOLD) && !coming ? inner : stage.equals(TOLD) ? ANNOUNCED : stage;
    return fact(said, verb);
  }

  private Optional<Predicates.Said> main(int[] own, int first, int last, Governor governor, String act) {
    if (own.length == 0 || DeedWords.ASIDE.contains(words.lower(own[0])) || MeasureStages.times(view, words.range(first))) {
      return Optional.empty();
    }
    DeedClause clause = clause(own);
    for (DeedClause.Found verb : clause.verbs()) {
      boolean outside = verb.word() < first || verb.word() > last;
      if (outside && !itself(verb, first) && does(clause, verb, first, governor, act)) {
        String stage = stage(verb, first, act);
        boolean doubted = idle(verb, stage, first, act) || doubted(clause, verb, stage, first, governor, act);
        boolean possible = OPEN.contains(stage) && DeedWords.POSSIBLE.contains(before(first)) && MAYBE.contains(view.modality(verb.cue())); // "er wordt gekeken naar een mogelijk verbod"
        boolean plain = !doubted && (view.modality(words.range(first)) == Modality.FACT || view.modality(words.range(first)) == Modality.NEGATED && apart(verb) || possible || stage.equals(REJECTED));
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
    return attribute || verb.form().verb().needs().contains(words.lower(first));
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
      boolean there = act == null && verb.form().verb().slot().equals(SUBJECT) && verb.form().verb().particle().size() > 1 && !DeedWords.FRESH.contains(before(first)) && !DeedWords.PLANNED.contains(before(first)); // "de sancties stuitten op verzet"
      if (held || there || DeedWords.WISHED.contains(before(first))) {
        return true;
      }
    }
    boolean vague = act == null && governor.isPreposition() && DeedWords.VAGUE.contains(words.lower(first)) && !words.any(words.startingAt(governor.range().end()), first, DeedWords.KNOWN);
    boolean over = TALK.contains(stage) && !DeedWords.BEGINS.contains(words.lower(verb.word())) && !(verb.form().shape() == DeedWords.Shape.FINITE ? clause.present(verb) : clause.any(Verbs.BECOMES));
    boolean undated = clause.present(verb) && (Words.any(view, view.range(), DRAFTS) || view.mentions(When.class, view.clauseOf(verb.cue()).range()).isEmpty());
    boolean coming = (CHANGES.contains(stage) || stage.equals("ended")) && (clause.underWay(verb) || undated);
    boolean past = stage.equals("in-force") && verb.form().shape() == DeedWords.Shape.FINITE && !verb.form().present(); // "het embargo gold tot 2020"
    return vague || over || coming || past;
  }

  private String before(int first) {
    return first > 0 ? words.lower(first - 1) : "";
  }

  private DeedClause clause(int[] own) {
    return clauses.computeIfAbsent(own, words -> new DeedClause(view, words));
  }

  /** The measure stands before the verb of a main clause and so is what acts itself: "de sancties treffen elf rechters". */
  private boolean acts(int[] own, int first, int verb) {
    int finite = verb;
    for (int word : own) {
      finite = words.isIn(word, Verbs.HAVE) ? Math.min(finite, word) : finite;
    }
    return first < finite && !Clause.subordinates(words.lower(own[0])) && !words.lower(own[0]).equals(WHETHER);
  }

  private static boolean fits(DeedWords.Verb verb, Governor governor) {
    boolean bare = verb.slot().equals(ITSELF) || verb.slot().equals(DONE_TO) || verb.slot().equals(SUBJECT);
    return bare ? !governor.isPreposition() : verb.slot().equals(governor.word());
  }

  /** Only as a fact; a denial that belongs to the wording denies nothing else. */
  private Optional<Predicates.Said> fact(String stage, DeedClause.Found verb) {
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
