package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Proposals that those who made them take back, whatever the words: "trok zijn voorstel in", "heeft de Commissie niet gehandhaafd", "uit haar voorstel gehaald". */
final class TakenBack {

  private static final List<StagePattern> WAYS = SanctionWords.all("takes-back").stream().map(StagePattern::of).toList();
  private static final Set<String> HINTS = StagePattern.hints(WAYS);
  private static final Set<String> FOR = Set.of("om");
  private static final Set<String> OWN_PLANS = SanctionWords.all("own-plan");
  private static final Set<String> REQUESTS = SanctionWords.all("request");
  private static final Set<String> BY = Set.of("", "door");
  static final Set<String> ONLY_SO = Set.of("als", "indien", "wanneer", "mits", "tenzij", "zodra", "zou", "zouden", "bereid");

  private TakenBack() {}

  /** A measure that whoever only proposes measures takes back: what never held is not lifted. */
  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    if (!view.mayHold(HINTS) || one.type().equals(Restrictions.WHOLE) || Governor.of(view, one.range().start()).isPreposition()) {
      return Optional.empty();
    }
    Range within = around(view, one.range());
    boolean proposer = Words.in(view, within, LaterStages.PROPOSERS).stream().anyMatch(word -> BY.contains(by(view, word)));
    return proposer ? in(view, within, one.range(), one.range()) : Optional.empty();
  }

  /** The same of a proposal, whose makers alone can take it back. */
  static Optional<Predicates.Said> proposal(View view, Range plan, Range thing) {
    return view.mayHold(HINTS) ? in(view, around(view, plan), plan, plan.to(thing)) : Optional.empty();
  }

  /** The same of a proposal to do something, or of what a state asks for; those who are listed ask for it too. */
  static Optional<Predicates.Said> plan(View view, Range segment, Range plan, Range verb) {
    boolean asked = SanctionWords.OWN_PROPOSALS.contains(view.lower(plan)) || OWN_PLANS.contains(view.lower(plan)) || REQUESTS.contains(view.lower(plan)) && byState(view, new Range(segment.start(), plan.start()));
    Range act = Words.in(view, plan.to(verb), FOR).stream().findFirst().map(om -> om.to(verb)).orElse(plan.to(verb)); // "liet haar voorstel vallen om X te verbieden"
    return asked && view.mayHold(HINTS) ? in(view, segment, plan, act) : Optional.empty();
  }

  private static boolean byState(View view, Range before) {
    return view.mentions(Name.class, before).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name));
  }

  private static String by(View view, Range word) {
    Governor governor = Governor.of(view, word.start());
    return governor.isPreposition() ? governor.word() : "";
  }

  /** The clause, and the one behind it that goes on with its verb: "Een verbod om hout in te voeren, heeft de Commissie teruggenomen". */
  private static Range around(View view, Range thing) {
    Clause own = view.clauseOf(thing);
    int next = view.clauses().indexOf(own) + 1;
    boolean goesOn = next < view.clauses().size() && !Words.any(view, own.range(), Verbs.finite()) && Verbs.finite(view.wordTable().opening(view.clauses().get(next).range().start()));
    return goesOn ? own.range().to(view.clauses().get(next).range()) : own.range();
  }

  private static Optional<Predicates.Said> in(View view, Range within, Range plan, Range act) {
    Words words = view.wordTable();
    int first = words.startingAt(within.start());
    int last = StagePattern.behind(words, within);
    for (StagePattern way : WAYS) {
      List<Range> cue = way.mayStand(words) ? way.cue(words, first, last, act) : List.of();
      if (!cue.isEmpty() && plain(view, within, cue, plan)) {
        return Optional.of(new Predicates.Said(Embedded.DROPPED, cue.stream().reduce(Range::to).get(), Modality.FACT));
      }
    }
    return Optional.empty();
  }

  /** It is told as so, and only the words themselves deny anything; that a plan is intended says its noun. */
  private static boolean plain(View view, Range within, List<Range> cue, Range plan) {
    List<Hit.OfConcept> doubts = view.cues("modality", within).stream().filter(hit -> !hit.concept().name().equals(Modality.FACT.concept()) && !(hit.concept().name().equals(Modality.INTENTION.concept()) && hit.range().start() == plan.start())).toList();
    return view.whole() == Modality.FACT && !Words.any(view, within, ONLY_SO) && doubts.stream().allMatch(hit -> cue.stream().anyMatch(hit.range()::overlaps));
  }
}
