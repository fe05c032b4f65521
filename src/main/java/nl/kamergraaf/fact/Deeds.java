package nl.kamergraaf.fact;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What the verbs of a proposition do to sanctions: the measure is what they are done to, or hangs from the noun of an act that is, or from an
 * infinitive below them. "De Raad stelde op 4 juni een verbod in op X", "over de invoering van een regime wordt gesproken", "heeft besloten het verbod
 * op te heffen". Only what is told as a fact counts.
 */
final class Deeds {

  private static final String TO = "te";
  private static final String FOR = "om";
  private static final String DONE = "done";
  /** Verbs that only tell: what is to come is announced. */
  private static final String TOLD = "told";
  private static final String NEGOTIATED = "in-negotiation";
  /** What is told of a proposal and so of what it is for; it is negotiated on, but not only spoken about. */
  private static final Set<String> PLANNED = Set.of(DeedSense.REJECTED, DeedSense.PROPOSED, "in-preparation");
  private static final String WHERE = "waar";
  private static final String OF_WHICH = "waarvan";
  private static final Set<String> WHOSE = Set.of(OF_WHICH);
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
  private final DeedSense sense;
  private final Map<int[], DeedClause> clauses = new IdentityHashMap<>();

  Deeds(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.propositions = view.propositions();
    this.sense = new DeedSense(view);
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
    boolean noun = first < words.size() && (SanctionWords.PUTTING.contains(words.lower(first)) || SanctionWords.REMOVING.contains(words.lower(first)) || SanctionWords.LISTED.contains(words.lower(first)) && first > 0 && DeedWords.participle(words.lower(first - 1))) && !words.lower(first).endsWith("en");
    int last = words.startingAt(act.end()) - 1;
    int put = last > first && words.lower(last).endsWith("en") ? last : first; // "het op de lijst plaatsen"
    int article = put < words.size() && words.lower(put).endsWith("en") && SanctionWords.PUTTING.contains(words.lower(put)) ? ListFrames.doing(words, put) : -1;
    if (article >= 0 && mayTell(view)) {
      return view.deeds().told(article + 1, put, DeedSense.ADOPTED); // "over het op de lijst plaatsen van vijf reders"
    }
    return noun && mayTell(view) ? view.deeds().told(first, first, DeedSense.ADOPTED) : of(view, act);
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
    return (view.mayHold(DeedWords.SPANS) || view.mayHold(WHOSE)) && view.whole() == Modality.FACT ? view.deeds().lasts(thing) : Optional.empty();
  }

  /** "Van de sancties is de looptijd met een jaar verlengd", or the relative clause behind the measure. */
  private Optional<Predicates.Said> lasts(Range thing) {
    int[] own = propositions.holding(words.startingAt(thing.start()));
    boolean opens = own.length > 0 && words.lower(own[0]).equals(DeedSense.OF) && Governor.of(view, thing.start()).range().equals(words.range(own[0]));
    for (int[] next : opens ? propositions.all() : List.<int[]>of()) {
      for (int i = 1; i < next.length; i++) {
        if (next[0] >= own[0] && next[i] > words.startingAt(thing.start()) && DeedWords.SPANS.contains(words.lower(next[i])) && DeedWords.ARTICLES.contains(words.lower(next[i - 1]))) {
          DeedClause rest = new DeedClause(view, Arrays.copyOfRange(next, Math.max(0, i - 2), next.length)); // not "gelden" of the relative clause before it
          return sense.main(rest, next[i], next[i], new Governor("", words.range(next[i])), null);
        }
      }
    }
    return lasting(words.startingAt(thing.end()) - 1);
  }

  private Optional<Predicates.Said> told(Range thing) {
    int first = words.startingAt(thing.start());
    int last = words.startingAt(thing.end()) - 1;
    if (first >= words.size() || last < first) {
      return Optional.empty();
    }
    String act = last > first && PointedWholes.OF_IT.contains(words.lower(last)) ? DeedWords.act(words.lower(first)).orElse(null) : null; // "de instelling ervan"
    return whether(first).or(() -> told(first, last, act));
  }

  /** "onderzoekt of de uitvoer kan worden beperkt" */
  private Optional<Predicates.Said> whether(int first) {
    int[] own = propositions.holding(first);
    if (own.length == 0 || own[0] == 0 || !words.lower(own[0]).equals(DeedSense.WHETHER)) {
      return Optional.empty();
    }
    if (!clause(own).any(DeedWords.CAN)) {
      return Optional.empty(); // "gaat na of de sancties worden nageleefd"
    }
    return clause(propositions.holding(own[0] - 1)).verbs().stream()
        .filter(verb -> verb.form().verb().role() == DeedWords.Role.ABOVE && verb.form().verb().stage().equals(DeedSense.STUDIED))
        .reduce((earlier, later) -> later)
        .flatMap(verb -> sense.fact(DeedSense.STUDIED, verb));
  }

  /** @param act the stage to which the noun leads that the thing hangs from; null where it hangs from none */
  private Optional<Predicates.Said> told(int first, int last, String act) {
    int[] own = propositions.holding(first);
    Governor governor = governor(first);
    int noun = governor.isPreposition() ? noun(governor) : -1;
    if (noun >= 0) {
      String stage = DeedWords.act(words.lower(noun)).orElseThrow();
      boolean plan = stage.equals(DeedSense.PROPOSED);
      return plan ? plan(noun) : told(noun, last, act == null ? stage : act);
    }
    int aspect = governor.word().equals(DeedSense.OF) && planned(first) ? words.startingAt(governor.range().start()) - 1 : -1;
    if (aspect >= 0 && DeedWords.ASPECTS.contains(words.lower(aspect))) {
      return told(aspect, last, DeedSense.ADOPTED).filter(said -> DeedSense.OPEN.contains(said.stage())); // "over de reikwijdte van het voorgenomen verbod wordt gesproken"
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
    return sense.main(clause(own), first, last, governor, act).or(() -> goingOn(own, first, last, governor, act)).or(() -> lasting(last)).or(() -> act == null ? relative(last) : Optional.empty());
  }

  /** What a phrase hangs from, over words that only describe it: "over de door de Commissie bepleite verlaging". */
  private Governor governor(int first) {
    boolean participle = first > 1 && !words.breaks(first - 1) && (DeedWords.participle(words.lower(first - 1)) || Phrases.isParticiple(words.lower(first - 1)));
    if (first > 1 && (participle || Phrases.isInflected(words.lower(first - 1)))) {
      int next = first - 1;
      for (int i = words.before(next), far = 1; i >= 0 && far < APART; i = words.before(next), far++) { // "een door de Commissie (hierna: de Commissie) bepleit verbod"
        if (DeedWords.ARTICLES.contains(words.lower(i)) && DeedWords.DESCRIBES.contains(words.lower(next))) {
          return Governor.of(view, words.range(i).start());
        }
        next = i;
      }
    }
    Governor governor = Governor.of(view, words.range(first).start());
    int some = governor.word().equals(DeedSense.OF) ? words.startingAt(governor.range().start()) - 1 : -1;
    if (some > 0 && (DeedWords.SOME.contains(words.lower(some)) || DeedWords.SPANS.contains(words.lower(some)))) {
      return Governor.of(view, words.range(some).start()); // "overweegt een aantal van zijn maatregelen in te trekken"
    }
    return governor.word().startsWith(WHERE) ? new Governor("", governor.range()) : governor; // "ten aanzien waarvan de sancties zijn opgeheven"
  }

  private boolean planned(int first) {
    String before = sense.before(first);
    boolean described = first > 1 && (Phrases.isInflected(before) || DeedWords.WHOLE.contains(before)); // "een volledig verbod"
    return DeedWords.PLANNED.contains(before) || DeedWords.FRESH.contains(before) || described && DeedWords.FRESH.contains(words.lower(first - 2));
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
    return subject && propositions.shares(next) ? sense.main(clause(next), first, last, governor, act) : Optional.empty();
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
      boolean whose = words.lower(i).equals(DeedSense.OF) || DeedWords.participle(words.lower(i)) || DeedWords.ARTICLES.contains(words.lower(i)) || Character.isUpperCase(view.text().text().charAt(words.range(i).start()));
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
        return sense.main(clause(next), next[0], next[0], new Governor(preposition, words.range(next[0])), null);
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
      String act = behind ? DeedWords.act(words.lower(next[2])).orElse(null) : null;
      if (behind && (act != null || DeedWords.SPANS.contains(words.lower(next[2])))) {
        return sense.main(clause(next), next[2], next[2], new Governor("", words.range(next[2])), act); // "het pakket, waarvan de vaststelling op 3 mei plaatsvond"
      }
    }
    return Optional.empty();
  }

  /** The noun of an act from which a phrase hangs by its preposition; -1 where there is none. */
  private int noun(Governor governor) {
    int at = words.startingAt(governor.range().start());
    for (int i = at - 1; i >= 0 && i >= at - APART; i--) {
      Optional<String> stage = DeedWords.act(words.lower(i));
      if (stage.isPresent()) {
        boolean takes = stage.get().equals(DeedSense.PROPOSED) ? DeedWords.PLAN_OF.contains(governor.word()) : governor.word().equals(DeedSense.OF);
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
    return told(noun, noun, DeedSense.PROPOSED).filter(said -> PLANNED.contains(said.stage()) || said.stage().equals(NEGOTIATED) && Words.any(view, said.cue(), Embedded.NEGOTIATES));
  }

  /** The same of what a proposal holds, which may be spoken about still: "een resolutie die het embargo zou uitbreiden". */
  private Optional<Predicates.Said> held(int noun) {
    return told(noun, noun, DeedSense.PROPOSED).filter(said -> said.stage().equals(DeedSense.REJECTED) || DeedSense.TALK.contains(said.stage()));
  }

  /** The index of the verb of an infinitive with "te" in which a phrase stands; -1 where it stands in none. */
  private int infinitive(int[] own, int first, int last) {
    for (int i = 0; i < own.length; i++) {
      if (own[i] > first) {
        boolean to = words.lower(own[i]).equals(TO) && i + 1 < own.length && words.lower(own[i + 1]).endsWith("n"); // not "te berde"
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
      return Optional.of(act == null ? DeedSense.ADOPTED : act);
    }
    for (int word : clause.words()) {
      if (word >= te && word <= te + INFINITIVE) {
        Optional<String> does = DeedWords.forms(words.lower(word)).stream()
            .filter(form -> form.verb().role() == DeedWords.Role.DEED && DeedSense.fits(form.verb(), governor) && clause.complete(form, word))
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
      if (DeedWords.act(words.lower(i)).filter(DeedSense.PROPOSED::equals).isPresent()) {
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
    String said = stage.equals(DONE) || stage.equals(TOLD) && !coming ? inner : stage.equals(TOLD) ? DeedSense.ANNOUNCED : stage;
    return sense.fact(said, verb);
  }

  private DeedClause clause(int[] own) {
    return clauses.computeIfAbsent(own, words -> new DeedClause(view, words));
  }
}
