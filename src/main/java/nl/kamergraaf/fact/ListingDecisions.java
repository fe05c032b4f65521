package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Verbs of deciding above the noun or infinitive of a listing. */
final class ListingDecisions {

  /** "het besluit is op 3 mei genomen" */
  private static final Set<String> DECISION = Set.of("besluit", "beslissing");
  private static final Set<String> TAKEN = Set.of("genomen", "nam", "namen");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten", "overgegaan", "overging", "overgingen");
  private static final Set<String> WENT = Set.of("ging", "gingen");
  private static final Set<String> OVER = Set.of("over");
  private static final Set<String> TOT = Set.of("tot");
  private static final Set<String> COULD = Set.of("kon", "konden");
  private static final Set<String> COME_TO = Set.of("overgaan", "besluiten");

  private ListingDecisions() {}

  /** "kon de Raad overgaan tot plaatsing", "ging over tot het op de lijst plaatsen van": what somebody came to do is done. */
  static Optional<Predicates.Said> cameTo(View view, Listings.Found one) {
    Range clause = view.clauseOf(one.words()).range();
    Range before = new Range(clause.start(), Math.max(clause.start(), one.words().start()));
    boolean could = Words.any(view, clause, COULD) && Words.any(view, before, TOT) && view.cues("modality", clause).stream().noneMatch(cue -> cue.concept().name().equals(Modality.NEGATED.concept()));
    boolean went = Words.any(view, before, OVER) && Words.any(view, before, TOT);
    return (could ? Words.in(view, before, COME_TO) : went ? Words.in(view, before, WENT) : List.<Range>of()).stream().findFirst().map(verb -> new Predicates.Said("adopted", verb, could ? Modality.FACT : view.modality(verb)));
  }

  /** "besloot zes rechters op de lijst te plaatsen", "besloot tot plaatsing van zes rechters" */
  static Optional<Predicates.Said> decided(View view, Listings.Found one) {
    Range clause = view.clauseOf(one.words()).range();
    boolean taken = Words.any(view, clause, DECISION) && Words.any(view, clause, TAKEN);
    return Words.in(view, clause, taken ? TAKEN : DECIDED).stream()
        .findFirst()
        .map(verb -> new Predicates.Said("adopted", verb, view.modality(verb)));
  }
}
