package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * The sentence before a list, which says of all its items how far they are: "Het door de Commissie gepresenteerde voorstel bevat:", "De volgende
 * maatregelen zijn vastgesteld:", "Over deze onderdelen wordt nog onderhandeld:".
 */
final class LeadIns {

  private static final Set<String> HEADS = SanctionWords.all("lead-head");
  private static final Set<String> PLANS = Set.of("voorstel", "voorstellen", "ontwerp", "ontwerpbesluit");
  private static final String END = ":";
  /** Sentences back that may have told what became of the proposal. */
  private static final int BACK = 3;

  private LeadIns() {}

  /** What is said of the items, with the noun that stands for all of them; nothing where no single word of the sentence says it. */
  static Optional<MeasureStages.Last> of(View lead) {
    if (!opens(lead) || lead.whole() != Modality.FACT || denies(lead) || !Packages.aboutSanctions(lead) || SanctionWords.domestic(lead)) {
      return Optional.empty();
    }
    for (Range head : Words.in(lead, lead.range(), HEADS)) {
      Optional<Predicates.Said> said = Described.of(lead, head).or(() -> told(lead, head)).or(() -> plan(lead, head)).filter(one -> one.modality() == Modality.FACT);
      if (said.isPresent()) {
        return said.map(one -> new MeasureStages.Last(head, one));
      }
    }
    return Optional.empty();
  }

  /** "Het pakket bevat niet:" */
  static boolean denies(View lead) {
    return opens(lead) && lead.cues("modality").stream().map(Hit.OfConcept::concept).anyMatch(cue -> cue.name().equals(Modality.NEGATED.concept()));
  }

  private static boolean opens(View lead) {
    return lead.words(lead.range()).strip().endsWith(END);
  }

  /** "De volgende maatregelen zijn vastgesteld"; what is said of a package by its number is read of the package. */
  private static Optional<Predicates.Said> told(View lead, Range head) {
    if (!lead.packages().isEmpty()) {
      return Optional.empty();
    }
    return Outcomes.of(lead, head)
        .or(() -> Studied.of(lead, head))
        .or(() -> Predicates.of(lead, head, MeasureStages.STAGES.keySet()))
        .or(() -> Outcomes.frame(lead, head));
  }

  /** "Het voorstel omvat": it is proposed, or as far as the sentences before say of the package; not where those tell that one has been adopted, which may be another. */
  private static Optional<Predicates.Said> plan(View lead, Range head) {
    boolean holds = PLANS.contains(lead.lower(head)) && !Governor.of(lead, head.start()).isPreposition() && Words.any(lead, lead.clauseOf(head).range(), HeldStages.WITH);
    if (!holds) {
      return Optional.empty();
    }
    Optional<Predicates.Said> before = lead.story().before(lead, BACK).stream().flatMap(earlier -> HeldStages.packages(earlier).stream()).map(MeasureStages.Last::said).findFirst();
    boolean open = before.isEmpty() || MeasureStages.ABOVE.contains(before.get().stage());
    return open ? Optional.of(new Predicates.Said(before.map(Predicates.Said::stage).orElse("proposed"), head, Modality.FACT)) : Optional.empty();
  }
}
