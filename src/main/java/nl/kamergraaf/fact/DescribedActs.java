package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Acts told by their noun with a participle that says how far they are: "de door de Commissie voorgestelde verlaging van het plafond". What the
 * sentence says of the noun comes first: "werd geblokkeerd", "over de voorgestelde verlaging wordt onderhandeld".
 */
final class DescribedActs {

  private static final String OF = "van";
  private static final String ADOPTED = "adopted";
  private static final Set<String> LATER = Set.of("rejected", "in-negotiation", "agreed", "dropped", ADOPTED);

  private DescribedActs() {}

  /** The stage of a thing that hangs from such a noun; a proposal to end it says nothing of the thing itself. */
  static Optional<Predicates.Said> of(View view, Range thing) {
    Governor of = Governor.of(view, thing.start());
    Words words = view.wordTable();
    int at = of.word().equals(OF) ? words.startingAt(of.range().start()) - 1 : -1;
    if (at < 0 || !NominalActs.noun(view, words.range(at))) {
      return Optional.empty();
    }
    Range noun = words.range(at);
    String leadsTo = NominalActs.stage(words.lower(at));
    Optional<Predicates.Said> described = Described.of(view, noun).filter(said -> said.stage().equals(ADOPTED) || leadsTo.equals(ADOPTED) && !Regimes.CHANGED.contains(said.stage()));
    return described.flatMap(said -> later(view, noun, said).or(() -> Optional.of(said)))
        .map(said -> said.stage().equals(ADOPTED) ? new Predicates.Said(leadsTo, said.cue(), said.modality()) : said);
  }

  private static Optional<Predicates.Said> later(View view, Range noun, Predicates.Said described) {
    return Outcomes.of(view, noun)
        .or(() -> Predicates.of(view, noun, LATER).filter(said -> !said.cue().overlaps(described.cue())))
        .or(() -> Outcomes.frame(view, noun))
        .filter(said -> LATER.contains(said.stage()));
  }
}
