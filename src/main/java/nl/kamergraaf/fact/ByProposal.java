package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Range;

/**
 * A ban that comes only by what somebody entitled proposes: "volgens het voorstel van de Commissie zal de uitvoer worden verboden", "zal, zo stelde
 * de Commissie voor, worden verboden", "de Commissie wil de invoer verbieden".
 */
final class ByProposal {

  private static final Set<String> PLANS = SanctionWords.all("proposal-brings");
  private static final Set<String> BY = Set.of("onder", "volgens", "krachtens", "in", "met", "ingevolge", "bij");
  private static final Set<String> COMING = Set.of("zou", "zouden", "zal", "zullen", "moet", "moeten", "wordt", "worden");
  private static final Set<String> WANTS = Set.of("wil", "willen");
  private static final Set<String> PUTS = Set.of("stelt", "stelde", "stelden", "heeft", "hebben", "luidt", "luidde");
  private static final Set<String> WOULD = Set.of("zou", "zouden");
  private static final Set<String> PASSIVE = Set.of("worden", "zijn", "mogen", "komen");
  private static final Set<String> GOES_ON = SanctionWords.all("goes-on-also");
  private static final Set<String> COMES = Set.of("proposed", "in-negotiation", "in-preparation");
  private static final Set<String> DOUBTS = Set.of("als", "indien", "volgens", "leden", "motie", "fractie", "fracties", "wellicht", "mogelijk", "kunnen", "moeten", "graag", "onrechte");
  private static final Set<String> HAVE = Set.of("hebben");
  private static final Set<String> BE = Set.of("zijn");
  private static final Set<String> ALLOWED = Set.of("toegestaan");
  private static final Set<String> NOT = Set.of("niet", "geen", "nooit", "evenmin");
  private static final Set<String> LONGER = Set.of("langer", "meer");
  private static final Set<String> AGENT = Set.of("door");
  /** What goes on with the same list of what is proposed, behind a comma. */
  private static final Set<String> GOING_ON = Set.of("en", "zou", "zouden", "alsmede", "evenals", "ook");
  private static final Set<String> DEFINITE = Set.of("het", "dit", "haar", "hun");
  private static final Set<String> AIMS = Set.of("strekt", "strekken", "strekte", "behelst", "beoogt");
  private static final Set<String> SO = Set.of("zo");
  private static final Set<String> FORWARD = Set.of("voor", "voorgesteld");
  private static final String PROPOSED = "proposed";
  /** Words between "zo stelde" and its particle. */
  private static final int NEAR = 6;

  private ByProposal() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    boolean verb = (one.frame().isPresent() || Restrictions.acts(view, one)) && view.whole() == Modality.FACT;
    if (!verb || !words.mayHave(PLANS) && !words.mayHave(WANTS) && !words.mayHave(SO) && !words.mayHave(WOULD)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(one.range()).range();
    if (Words.any(view, clause, AIMS) && Words.in(view, clause, PLANS).stream().anyMatch(noun -> !Governor.of(view, noun.start()).isPreposition())) {
      return Optional.of(new Predicates.Said(PROPOSED, one.range(), Modality.FACT)); // "het voorstel strekt ertoe de invoer te verbieden"
    }
    Range own = view.propositions().words(one.range());
    boolean kept = denied(view, own) && !Words.any(view, own, ALLOWED); // "zal niet worden verboden"
    Optional<Range> plan = !kept && Words.any(view, view.range(), COMING) ? plan(view, clause).or(() -> aside(view)).or(() -> brings(view).filter(cue -> done(view, one.range()))) : Optional.empty();
    return plan.or(() -> wants(view, one, clause)).map(cue -> new Predicates.Said(PROPOSED, cue, Modality.FACT));
  }

  /**
   * What a sentence as a whole only tells as proposed: "In dit pakket, zo heeft de Commissie voorgesteld, zouden zes personen op de lijst komen", and
   * one that goes on so behind a package that is still to come: "Ook zou de uitvoer worden verboden".
   */
  static Optional<Range> brings(View view) {
    Words words = view.wordTable();
    if (view.sentence().paragraph().kind() == Block.Kind.QUESTION || !words.mayHave(SO) && !words.mayHave(WOULD) || doubted(view) || commented(view)) {
      return Optional.empty();
    }
    boolean on = words.size() > 2 && GOES_ON.contains(words.lower(0)) && WOULD.contains(words.lower(1)) && !rumoured(view) && !caused(view);
    Optional<Range> going = on && HeldStages.told(view).filter(said -> COMES.contains(said.stage())).isPresent() ? Optional.of(words.range(1)) : Optional.empty();
    return aside(view).or(() -> going);
  }

  /** "zouden" of what is proposed: it leaves nothing in doubt. */
  static boolean would(View view, Range word) {
    return WOULD.contains(view.lower(word)) && brings(view).isPresent();
  }

  /** The same of a listing, which nothing else in its own proposition denies: "zouden zes personen op de lijst komen en zou de uitvoer niet langer zijn toegestaan". */
  static boolean lists(View view, Range listing, Modality told) {
    boolean open = told == Modality.FACT || told == Modality.CONDITIONAL || SanctionRule.PLANNED.contains(told);
    boolean elsewhere = told == Modality.NEGATED && view.cues("modality", view.propositions().words(listing)).stream().noneMatch(cue -> cue.concept().name().equals(Modality.NEGATED.concept()));
    return (open || elsewhere) && brings(view).isPresent();
  }

  /** Another voice, a condition or a wish stands in it. */
  private static boolean doubted(View view) {
    return Words.any(view, view.range(), DOUBTS);
  }

  /** "zou hebben verboden", "zouden zijn geplaatst": what is said to have happened. */
  private static boolean rumoured(View view) {
    Words words = view.wordTable();
    boolean been = Words.in(view, view.range(), BE).stream().map(be -> words.startingAt(be.start())).anyMatch(be -> perfect(words, be - 1) || perfect(words, be + 1));
    return been || Words.any(view, view.range(), HAVE);
  }

  private static boolean perfect(Words words, int at) {
    return at >= 0 && at < words.size() && OwnVerb.participle(words.lower(at)) && !ALLOWED.contains(words.lower(at));
  }

  /** "door een tekort aan schepen", "door Canada": not by those to whom it is proposed. */
  private static boolean caused(View view) {
    Words words = view.wordTable();
    return Words.in(view, view.range(), AGENT).stream().map(by -> words.startingAt(by.end())).anyMatch(who -> !words.any(who, Math.min(words.size(), who + NEAR), SanctionWords.DECIDERS));
  }

  /** ", vrezen Finse smelterijen", ", maar de Raad heeft hen geschrapt": behind what would be done somebody else has a say. */
  private static boolean commented(View view) {
    Words words = view.wordTable();
    List<Range> verbs = Words.in(view, view.range(), PASSIVE);
    for (int i = verbs.isEmpty() ? words.size() : words.startingAt(verbs.getLast().start()); i + 1 < words.size(); i++) {
      String next = words.lower(i + 1);
      if (words.breaks(i) && !GOING_ON.contains(next) && !Governor.preposition(next) && !Clause.subordinates(next)) {
        return true;
      }
    }
    return false;
  }

  /** Something is done, by whoever decides: "zou worden verboden", "zou niet langer zijn toegestaan". */
  private static boolean done(View view, Range act) {
    return Words.any(view, view.propositions().words(act), PASSIVE);
  }

  private static boolean denied(View view, Range own) {
    Words words = view.wordTable();
    return Words.in(view, own, NOT).stream().map(not -> words.startingAt(not.end())).anyMatch(next -> next >= words.size() || !LONGER.contains(words.lower(next)));
  }

  /** "onder het voorstel van de Commissie" */
  private static Optional<Range> plan(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, PLANS).stream().filter(noun -> {
      int at = words.startingAt(noun.start());
      Governor governor = Governor.of(view, noun.start());
      return BY.contains(governor.word()) && words.any(words.startingAt(governor.range().end()), at, DEFINITE);
    }).findFirst();
  }

  /** ", zo stelde de Commissie voor,", ", zo heeft de Commissie voorgesteld,", ", zo luidt het voorstel," */
  private static Optional<Range> aside(View view) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, view.range(), PUTS)) {
      int at = words.startingAt(verb.start());
      boolean so = at > 0 && SO.contains(words.lower(at - 1));
      for (int i = at + 1; so && i < Math.min(words.size(), at + NEAR); i++) {
        boolean who = Words.any(view, verb.to(words.range(i)), LaterStages.PROPOSERS);
        if (FORWARD.contains(words.lower(i)) && who || PLANS.contains(words.lower(i))) {
          return Optional.of(verb.to(words.range(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** "De Commissie wil de invoer van hout verbieden": who can propose it has made the plan. */
  private static Optional<Range> wants(View view, Restrictions.Found one, Range clause) {
    boolean bare = one.frame().filter(frame -> !frame.infinitive() && view.lower(frame.verb()).endsWith("en")).isPresent();
    boolean proposer = Words.in(view, clause, LaterStages.PROPOSERS).stream().anyMatch(who -> !Governor.of(view, who.start()).isPreposition());
    boolean denied = view.cues("modality", clause).stream().anyMatch(cue -> cue.concept().name().equals(Modality.NEGATED.concept()));
    return Words.in(view, clause, WANTS).stream().filter(wil -> bare && proposer && !denied).findFirst();
  }
}
