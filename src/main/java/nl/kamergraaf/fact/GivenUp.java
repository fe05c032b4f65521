package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
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
  private static final String WITHDRAWN = "withdrawn";
  /** Words from a measure to the infinitive of which it is the object. */
  private static final int NEAR = 8;

  /** "nadat het daar in 2027 van had afgezien": what was so before the plan. */
  private static final Set<String> EARLIER = Set.of("nadat", "voordat", "alvorens", "sinds", "hoewel");
  /** Acts on a measure that is there; giving up the plan for one leaves it so. */
  private static final Set<String> CHANGES = Set.of("lifted", "ended", "suspended", "extended", "withdrawn");
  private static final Set<String> HELD = Set.of("adopted", "established", "in-force");

  private GivenUp() {}

  /** The stage of a measure, in the light of what became of the plan. */
  static Predicates.Said turned(View view, Range thing, Predicates.Said said, List<MeasureStages.Last> before) {
    if (said.modality() != Modality.FACT) {
      return said;
    }
    if (TAKEN_BACK.contains(said.stage()) && plan(view, thing, said, before)) {
      return new Predicates.Said(Embedded.DROPPED, said.cue(), Modality.FACT);
    }
    boolean misread = said.stage().equals(DECREED) && view.mayHold(HINTS) && in(view, said.cue()).isPresent(); // "kondigde het aan en zag daar van af" is no "kondigde af"
    Optional<Range> end = OPEN.contains(said.stage()) ? here(view, thing.to(said.cue())).or(() -> next(view)) : misread ? Optional.of(said.cue()) : Optional.empty();
    if (end.isPresent() && changes(view, thing)) {
      return new Predicates.Said(said.stage(), said.cue(), Modality.NEGATED);
    }
    String stage = said.stage().equals(STUDIED) ? REFUSED : Embedded.DROPPED;
    return end.map(cue -> new Predicates.Said(stage, said.cue(), Modality.FACT)).orElse(said);
  }

  /** What is taken back is a proposal, or a pronoun for what has only been proposed: "het aangekondigde verbod", "dat voorstel", "dat". */
  private static boolean plan(View view, Range thing, Predicates.Said said, List<MeasureStages.Last> before) {
    Words words = view.wordTable();
    int first = words.startingAt(thing.start());
    boolean described = first > 0 && DESCRIBES.contains(words.lower(first - 1));
    if (described || PROPOSALS.contains(view.lower(thing))) {
      return true;
    }
    boolean pronoun = said.stage().equals(WITHDRAWN) && Pronouns.pronoun(view.lower(thing)) && !held(view, said.cue());
    boolean here = pronoun && !before.isEmpty() && PLANNED.contains(before.getLast().said().stage());
    return here || pronoun && before.isEmpty() && MeasureStages.toldBefore(view).filter(PLANNED::contains).isPresent();
  }

  /** "nam het aan en trok het na een jaar in" */
  private static boolean held(View view, Range end) {
    return view.cues("status", new Range(view.range().start(), end.start())).stream().anyMatch(cue -> HELD.contains(cue.concept().name()));
  }

  /** The plan was to lift or extend it: "stelde voor het verbod in te trekken", "een verlenging van het embargo". */
  private static boolean changes(View view, Range thing) {
    Words words = view.wordTable();
    Governor of = Governor.of(view, thing.start());
    boolean noun = of.isPreposition() && DeedWords.deed(view.wordBefore(of.range().start())).filter(CHANGES::contains).isPresent();
    int first = words.startingAt(thing.end());
    boolean verb = false;
    for (int i = first; i + 1 < words.size() && i < first + NEAR && !verb; i++) {
      String particle = i > 0 ? words.lower(i - 1) : "";
      int done = i + 2 < words.size() && DeedWords.WILL.contains(words.lower(i + 1)) ? i + 2 : i + 1; // "te zullen opheffen"
      verb = TO.contains(words.lower(i)) && DeedWords.forms(words.lower(done)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.INFINITIVE && CHANGES.contains(form.verb().stage()) && (form.whole() || form.verb().particle().contains(particle)));
    }
    return noun || verb;
  }

  /** Behind the words that tell of the plan. */
  private static Optional<Range> here(View view, Range plan) {
    return view.mayHold(HINTS) ? in(view, Story.after(plan, view.range())) : Optional.empty();
  }

  /** "Daar ziet het nu van af", right behind the sentence. */
  private static Optional<Range> next(View view) {
    return view.story().after(view).filter(next -> next.sharesParagraph(view) && next.mayHold(HINTS) && next.restrictions().isEmpty() && next.whole() == Modality.FACT && !another(view, next))
        .flatMap(next -> in(next, next.clauses().get(0).range()));
  }

  /** "Daar ziet Oman van af": one whom the sentence of the plan does not name. */
  private static boolean another(View view, View next) {
    List<String> own = view.mentions(Name.class).stream().map(Name::label).toList();
    return next.mentions(Name.class, next.clauses().get(0).range()).stream().anyMatch(name -> Things.acts(name) && !own.contains(name.label()) && !Governor.of(next, name.range().start()).isPreposition());
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
        boolean earlier = EARLIER.contains(words.opening(view.clauseOf(all).range().start()));
        return together && !other && !earlier && plain(view, all) ? Optional.of(all) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean plain(View view, Range cue) {
    List<Hit.OfConcept> cues = view.cues("modality", view.clauseOf(cue).range());
    return cues.stream().allMatch(one -> one.concept().name().equals(Modality.FACT.concept()) || cue.contains(one.range()) && one.concept().name().equals(Modality.INTENTION.concept())); // "van dit voornemen"
  }
}
