package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * The sentence before a list, which says of all its items how far they are: "Het door de Commissie gepresenteerde voorstel bevat:", "De volgende
 * maatregelen zijn vastgesteld:", "Over deze onderdelen wordt nog onderhandeld:".
 */
final class LeadIns {

  private static final Set<String> HEADS = SanctionWords.all("lead-head");
  private static final Set<String> PLANS = Set.of("voorstel", "voorstellen", "ontwerp", "ontwerpbesluit");
  private static final Set<String> LESS = SanctionWords.all("lead-less");
  private static final Set<String> BY_VERB = Set.of("proposed", "announced", "in-negotiation", "agreed", "adopted", "under-study", "in-preparation");
  /** Stages that need nobody who brings them about: "Nog in bespreking zijn:". */
  private static final Set<String> TALKED = Set.of("in-negotiation");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten");
  /** "besloot tot:", "besloot op 3 mei om:", "heeft besloten:" */
  private static final Set<String> CLOSES = Set.of("tot", "om", "besloten");
  private static final String END = ":";
  /** Words between the verb and the colon. */
  private static final int APART = 3;
  /** Sentences back that may have told what became of the proposal. */
  private static final int BACK = 3;

  private LeadIns() {}

  /** What is said of the items, with the noun that stands for all of them; nothing where no single word of the sentence says it. */
  static Optional<MeasureStages.Last> of(View lead) {
    if (!opens(lead) || doubts(lead) || !Packages.aboutSanctions(lead) || SanctionWords.domestic(lead)) {
      return Optional.empty();
    }
    for (Range head : Words.in(lead, lead.range(), HEADS)) {
      Optional<Predicates.Said> said = Described.of(lead, head).or(() -> told(lead, head)).or(() -> plan(lead, head)).filter(one -> one.modality() == Modality.FACT);
      if (said.isPresent()) {
        return said.map(one -> new MeasureStages.Last(head, one));
      }
    }
    return HeldStages.carried(lead).or(() -> verb(lead));
  }

  /** "Het pakket bevat niet:", "De leden vragen om:", "Het kabinet pleit voor:": the items are told of no act. */
  static boolean doubts(View lead) {
    Range clause = last(lead);
    return opens(lead) && (lead.whole() != Modality.FACT || Words.any(lead, clause, LESS) || !Modalities.plain(lead, clause));
  }

  /** "De Commissie stelt voor:", "De Raad besloot tot:", "Nog in bespreking zijn:": the verb of those who decide or propose has the items as its object. */
  private static Optional<MeasureStages.Last> verb(View lead) {
    Range clause = last(lead);
    boolean who = lead.packages().isEmpty() && (Words.any(lead, clause, SanctionWords.DECIDERS) || Words.any(lead, clause, LaterStages.PROPOSERS) || lead.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(lead, name) && Things.acts(name) && !Governor.of(lead, name.range().start()).isPreposition()));
    Words words = lead.wordTable();
    int end = StagePattern.behind(words, clause) - 1;
    for (Hit.OfConcept cue : lead.cues("status", clause)) {
      boolean closes = end - words.startingAt(cue.range().end()) < APART;
      if (closes && (who ? BY_VERB : TALKED).contains(cue.concept().name())) {
        return Optional.of(new MeasureStages.Last(cue.range(), new Predicates.Said(cue.concept().name(), cue.range(), Modality.FACT)));
      }
    }
    Optional<Range> decided = who && end >= 0 && CLOSES.contains(words.lower(end)) ? Words.in(lead, clause, DECIDED).stream().findFirst() : Optional.empty();
    return decided.map(verb -> new MeasureStages.Last(verb, new Predicates.Said("adopted", verb, Modality.FACT)));
  }

  /** The clause that the colon ends. */
  private static Range last(View lead) {
    return lead.clauses().get(lead.clauses().size() - 1).range();
  }

  private static boolean opens(View lead) {
    return lead.words(lead.range()).strip().endsWith(END);
  }

  /** "De volgende maatregelen zijn vastgesteld"; what is said of a package by its number is read of the package. */
  private static Optional<Predicates.Said> told(View lead, Range head) {
    if (!lead.packages().isEmpty()) {
      return Optional.empty();
    }
    return Outcomes.around(lead, head, MeasureStages.STAGES.keySet());
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
