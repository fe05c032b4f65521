package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * Plans for a measure that were given up since: "kondigde een invoerverbod aan, maar ziet daar nu van af", "deed een voorstel tot een verbod; dat is
 * ingetrokken". What never held is not lifted either.
 */
final class GivenUp {

  private static final Set<String> PLANNED = Set.of("proposed", "announced");
  private static final String STUDIED = "under-study";
  private static final String REFUSED = "rejected";
  /** What was looked into can be given up as well. */
  private static final Set<String> OPEN = Set.of("proposed", "announced", STUDIED, "in-preparation");
  private static final Set<String> TAKEN_BACK = Set.of("withdrawn", "lifted", "ended");
  private static final List<StagePattern> WAYS = SanctionWords.all("gives-up").stream().map(StagePattern::of).toList();
  private static final Set<String> HINTS = StagePattern.hints(WAYS);
  private static final Set<String> PROPOSALS = SanctionWords.DRAFTS;
  private static final Set<String> DESCRIBES = SanctionWords.all("only-planned");
  private static final String DECREED = "adopted";
  private static final Set<String> TO = Set.of("te");

  private GivenUp() {}

  /** The stage of a measure, in the light of what became of the plan. */
  static Predicates.Said turned(View view, Range thing, Predicates.Said said, List<MeasureStages.Last> before) {
    if (said.modality() != Modality.FACT) {
      return said;
    }
    if (TAKEN_BACK.contains(said.stage()) && plan(view, thing, before)) {
      return new Predicates.Said(Embedded.DROPPED, said.cue(), Modality.FACT);
    }
    boolean misread = said.stage().equals(DECREED) && view.mayHold(HINTS) && in(view, said.cue()).isPresent(); // "kondigde het aan en zag daar van af" is no "kondigde af"
    Optional<Range> end = OPEN.contains(said.stage()) ? here(view, thing.to(said.cue())).or(() -> next(view)) : misread ? Optional.of(said.cue()) : Optional.empty();
    String stage = said.stage().equals(STUDIED) ? REFUSED : Embedded.DROPPED;
    return end.map(cue -> new Predicates.Said(stage, said.cue(), Modality.FACT)).orElse(said);
  }

  /** What is taken back is a proposal, or a pronoun for what has only been proposed: "het aangekondigde verbod", "dat voorstel", "dat". */
  private static boolean plan(View view, Range thing, List<MeasureStages.Last> before) {
    Words words = view.wordTable();
    int first = words.startingAt(thing.start());
    boolean described = first > 0 && DESCRIBES.contains(words.lower(first - 1));
    if (described || PROPOSALS.contains(view.lower(thing))) {
      return true;
    }
    boolean pronoun = Pronouns.pronoun(view.lower(thing));
    boolean here = pronoun && !before.isEmpty() && PLANNED.contains(before.getLast().said().stage());
    return here || pronoun && before.isEmpty() && MeasureStages.toldBefore(view).filter(PLANNED::contains).isPresent();
  }

  /** Behind the words that tell of the plan. */
  private static Optional<Range> here(View view, Range plan) {
    return view.mayHold(HINTS) ? in(view, Story.after(plan, view.range())) : Optional.empty();
  }

  /** "Daar ziet het nu van af", right behind the sentence. */
  private static Optional<Range> next(View view) {
    return view.story().after(view).filter(next -> next.sharesParagraph(view) && next.mayHold(HINTS) && next.restrictions().isEmpty() && next.whole() == Modality.FACT)
        .flatMap(next -> in(next, next.clauses().get(0).range()));
  }

  /** Said as so, and not of another thing that an infinitive names: "heeft ervan afgezien een verbod in te stellen". */
  private static Optional<Range> in(View view, Range within) {
    Words words = view.wordTable();
    int first = words.startingAt(within.start());
    int last = StagePattern.behind(words, within);
    for (StagePattern way : WAYS) {
      List<Range> cue = way.mayStand(words) ? way.cue(words, first, last, new Range(within.start(), within.start())) : List.of();
      if (!cue.isEmpty()) {
        Range all = cue.stream().reduce(Range::to).get();
        boolean together = view.clauseOf(cue.getFirst()).equals(view.clauseOf(cue.getLast()));
        boolean other = Words.any(view, Story.after(all, view.clauseOf(all).range()), TO);
        return together && !other && plain(view, all) ? Optional.of(all) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean plain(View view, Range cue) {
    List<Hit.OfConcept> cues = view.cues("modality", view.clauseOf(cue).range());
    return cues.stream().allMatch(one -> one.concept().name().equals(Modality.FACT.concept()) || cue.contains(one.range()) && one.concept().name().equals(Modality.INTENTION.concept())); // "van dit voornemen"
  }
}
