package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> PUTS = Set.of("stelt", "stelde", "stelden");
  private static final Set<String> DEFINITE = Set.of("het", "dit", "haar", "hun");
  private static final Set<String> AIMS = Set.of("strekt", "strekken", "strekte", "behelst", "beoogt");
  private static final String SO = "zo";
  private static final String FORWARD = "voor";
  private static final String PROPOSED = "proposed";
  /** Words between "zo stelde" and its particle. */
  private static final int NEAR = 6;

  private ByProposal() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    boolean verb = (one.frame().isPresent() || Restrictions.acts(view, one)) && view.whole() == Modality.FACT;
    if (!verb || !words.mayHave(PLANS) && !words.mayHave(WANTS) && !words.mayHave(PUTS)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(one.range()).range();
    if (Words.any(view, clause, AIMS) && Words.in(view, clause, PLANS).stream().anyMatch(noun -> !Governor.of(view, noun.start()).isPreposition())) {
      return Optional.of(new Predicates.Said(PROPOSED, one.range(), Modality.FACT)); // "het voorstel strekt ertoe de invoer te verbieden"
    }
    Optional<Range> plan = Words.any(view, view.range(), COMING) ? plan(view, clause).or(() -> aside(view)) : Optional.empty();
    return plan.or(() -> wants(view, one, clause)).map(cue -> new Predicates.Said(PROPOSED, cue, Modality.FACT));
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

  /** ", zo stelde de Commissie voor," */
  private static Optional<Range> aside(View view) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, view.range(), PUTS)) {
      int at = words.startingAt(verb.start());
      boolean so = at > 0 && words.lower(at - 1).equals(SO);
      for (int i = at + 1; so && i < Math.min(words.size(), at + NEAR); i++) {
        if (words.lower(i).equals(FORWARD) && Words.any(view, verb.to(words.range(i)), LaterStages.PROPOSERS)) {
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
