package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** The number of those whom a restriction is on: "een inreisverbod opgelegd aan vijf functionarissen", "een transactieverbod treft elf banken". */
final class RestrictionCounts {

  private static final Set<String> TO = Set.of("aan", "voor", "tegen", "jegens");
  private static final Set<String> OF = Set.of("van");
  private static final Set<String> VOTES = Set.of("stem", "stemmen");
  private static final Set<String> IMPOSES = Set.of("leg", "opgelegd", "op te leggen");
  private static final Set<String> RECEIVE = Set.of("kreeg", "kregen", "krijgt", "krijgen", "gekregen");
  private static final Set<String> HITS = Set.of("voorzien", "treft", "treffen", "trof", "troffen", "raakt", "raken");
  private static final String OUT = "havens";
  private static final String TO_DO = " te ";
  private static final String BROADCASTS = "broadcasting-ban";

  private RestrictionCounts() {}

  /** "de uitsluiting van SWIFT van 22 banken" */
  private static boolean of(View view, Restrictions.Found one, Quantity count) {
    return one.type().equals("financial-restriction") && count.range().start() > one.range().end() && Governor.of(view, count.range().start()).word().equals("van");
  }

  /** "zes generaals mogen de Unie niet meer in" */
  private static boolean enter(View view, Restrictions.Found one, Quantity count) {
    boolean may = one.type().equals(EntryBans.TYPE) && Words.any(view, one.range(), EntryBans.MAY);
    return may && count.range().start() < one.range().end() && ListedCounts.listable(view, count) && ungoverned(view, count);
  }

  /** "41 tankers mogen de havens niet meer aandoen", "besloot 41 tankers uit zijn havens te weren" */
  private static boolean ships(View view, Restrictions.Found one, Quantity count) {
    String act = view.lower(one.range());
    boolean keeps = one.type().equals(EntryBans.PORT) && act.contains(OUT) && act.contains(TO_DO);
    return (one.type().equals(EntryBans.PORT) || one.type().equals(BROADCASTS)) && (keeps || SanctionRule.MAY.stream().anyMatch(view.lower(one.range())::startsWith) || EntryBans.WELCOME.contains(view.lower(one.range()))) && count.range().start() < one.range().end() && (ListNumbers.vessels(view, count.range()) || one.type().equals(BROADCASTS)) && ungoverned(view, count);
  }

  /** "vijf functionarissen kregen een inreisverbod" */
  private static boolean received(View view, Restrictions.Found one, Quantity count) {
    return count.range().end() <= one.range().start() && Words.any(view, view.clauseOf(one.range()).range(), RECEIVE) && !Governor.of(view, count.range().start()).isPreposition();
  }

  /** "legt twee ministers een inreisverbod op", "vijf banken zijn onder het verbod gebracht": who stands before the ban as subject or object. */
  private static boolean subjected(View view, Restrictions.Found one, Predicates.Said said, Quantity count) {
    boolean imposes = IMPOSES.stream().anyMatch(view.lower(said.cue())::startsWith) || !view.lower(said.cue()).contains(" ") && Set.of("onder", "aan").contains(Governor.of(view, one.range().start()).word());
    return imposes && count.range().end() <= one.range().start() && ungoverned(view, count);
  }

  /** No preposition governs it; "om" before an infinitive is none. */
  private static boolean ungoverned(View view, Quantity count) {
    Governor governor = Governor.of(view, count.range().start());
    return !governor.isPreposition() || governor.word().equals("om");
  }

  /** "een transactieverbod treft elf banken", "transacties met zes havens" */
  private static boolean hit(View view, Restrictions.Found one, Predicates.Said said, Quantity count) {
    String governor = Governor.of(view, count.range().start()).word();
    boolean object = HITS.contains(view.lower(said.cue())) && (count.range().start() > said.cue().end() || view.lower(said.cue()).equals("voorzien")) && !Governor.preposition(governor);
    boolean with = governor.equals("met") && one.type().equals("transaction-ban");
    return (object || with) && ListedCounts.listable(view, count);
  }

  /** "een reisverbod voor 12 personen en de bevriezing van de tegoeden van 15 bedrijven": those behind funds are whose they are. */
  private static boolean hasOwn(View view, Restrictions.Found one) {
    return one.type().equals(SanctionRule.FREEZE) && view.mentions(Quantity.class, view.clauseOf(one.range()).range()).stream()
        .anyMatch(q -> q.unit() == Quantity.Unit.COUNT && q.range().start() > one.range().end() && OF.contains(Governor.of(view, q.range().start()).word()) && Governor.of(view, q.range().start()).range().start() - one.range().end() == 1);
  }

  /** "een inreisverbod opgelegd aan vijf functionarissen" */
  static Optional<Range> first(View view, Restrictions.Found one, Predicates.Said said) {
    boolean acts = Restrictions.acts(view, one);
    List<Range> all = view.mentions(Quantity.class, ListNumbers.reach(view, one.range())).stream()
        .filter(q -> q.thing().map(view::lower).filter(VOTES::contains).isEmpty()) // "met negentien tegen acht stemmen"
        .filter(q -> q.range().start() > one.range().start() || !hasOwn(view, one))
        .filter(q -> !Restrictions.between(view, one.range(), q.range(), true) && (q.range().end() > one.range().start() || view.propositions().reaches(q.range(), one.range())))
        .filter(q -> q.unit() == Quantity.Unit.COUNT && (hit(view, one, said, q) || of(view, one, q) || one.type().equals("asset-freeze") && Governor.of(view, q.range().start()).word().equals("van") || ships(view, one, q) || enter(view, one, q) || received(view, one, q) || subjected(view, one, said, q) || ListedCounts.added(view, said.cue(), q) || acts && !SanctionRule.TRADE.contains(one.type()) && q.range().start() < one.range().end() && ListedCounts.listable(view, q) && !SanctionWords.BANS.contains(view.lower(one.range()).split(" ")[0]) || TO.contains(Governor.of(view, q.range().start()).word()) && q.thing().map(thing -> view.nouns("goods", thing).isEmpty() || ListedCounts.listable(view, q)).orElse(true)))
        .map(Quantity::range)
        .toList();
    Optional<Range> behind = acts ? Optional.empty() : all.stream().filter(count -> count.start() > one.range().end() && TO.contains(Governor.of(view, count.start()).word())).findFirst(); // "een verbod voor dertien banken en een uitzendverbod voor acht media"
    return behind.or(() -> all.stream().findFirst());
  }
}
