package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** "De EU heeft sancties ingesteld. De sancties zijn gericht tegen vier bankiers": so many are put under the sanctions that the sentence before tells of. */
final class AimedSanctions {

  private static final Set<String> OPENS = Set.of("de", "deze");
  private static final Set<String> NEW = Set.of("nieuwe");
  private static final Set<String> AIMED = Set.of("gericht", "richten");
  private static final Set<String> AGAINST = Set.of("tegen", "op");
  private static final String ADOPTED = "adopted";
  /** Sentences back. */
  private static final int BACK = 2;

  private AimedSanctions() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    int noun = words.startingAt(one.range().start());
    boolean opens = one.type().equals(Restrictions.WHOLE) && (noun == 1 || noun == 2 && NEW.contains(words.lower(1))) && OPENS.contains(words.lower(0)) && view.whole() == Modality.FACT;
    Range clause = view.clauses().get(0).range();
    List<Range> aimed = opens ? Words.in(view, clause, AIMED) : List.of();
    if (aimed.isEmpty() || !Modalities.plain(view, clause) || view.mentions(Quantity.class, clause).stream().noneMatch(count -> AGAINST.contains(Governor.of(view, count.range().start()).word()) && ListedCounts.listable(view, count))) {
      return Optional.empty();
    }
    boolean counted = view.story().before(view, BACK).stream().anyMatch(earlier -> Listings.in(earlier).stream().anyMatch(act -> act.count().isPresent()));
    boolean told = !counted && (MeasureStages.toldBefore(view).filter(ADOPTED::equals).isPresent() || ActedStages.listedBefore(view));
    return told ? Optional.of(new Predicates.Said(ADOPTED, aimed.get(0), Modality.FACT)) : Optional.empty();
  }
}
