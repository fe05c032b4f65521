package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Listings told as a noun that a sentence takes for granted: "met de opname van 26 schepen", "Canada volgde met 24 plaatsingen"; and names that are put forward. */
final class Taken {

  private static final Set<String> GRANTS = Set.of("onder", "door", "na", "dankzij", "sinds");
  private static final Set<String> NAMES = Set.of("namen");
  private static final Set<String> ADDS = Set.of("voegde", "voegden");
  private static final Set<String> ADDED = Set.of("toegevoegd", "toevoegde", "toevoegden");
  private static final Set<String> WITH = Set.of("met");
  private static final Set<String> FOLLOWS = Set.of("volgde", "volgden", "kwam", "kwamen", "reageerde", "reageerden", "antwoordde", "antwoordden", "vervolgde", "vervolgden");
  private static final Set<String> ANSWERED = SanctionWords.all("answered-with");
  private static final Set<String> NOMINATES = Set.of("voorgedragen", "aangedragen", "voordroeg", "voordroegen", "droeg", "droegen");
  private static final Set<String> POSTS = Set.of("benoeming", "benoemd", "functie", "post", "ambt", "kandidaat", "rechtbank", "zetel", "werkgroep", "commissie", "kamer");
  static final Set<String> PROPOSALS = Set.of("voorstel", "voorstellen", "voordracht", "voordrachten");
  private static final Set<String> PUT_FORWARD =
      Set.of("voorgesteld", "aangedragen", "ingebracht", "voorgedragen", "voorgelegd", "ingediend", "aangemeld", "gedaan", "ligt", "liggen");

  private Taken() {}

  static Optional<Predicates.Said> of(View view, Listings.Found one) {
    Range clause = view.clauseOf(one.words()).range();
    Governor own = Governor.of(view, one.words().start());
    Governor counted = one.count().map(count -> Governor.of(view, count.start())).orElse(own);
    boolean opens = counted.word().equals("van") && WITH.contains(own.word()) && own.range().start() - clause.start() <= 1;
    boolean follows = (WITH.contains(own.word()) || WITH.contains(counted.word())) && Words.any(view, clause, FOLLOWS);
    boolean answers = WITH.contains(own.word()) && Words.any(view, clause, ANSWERED) && Words.any(view, clause, SanctionRule.PERFECT); // "aan dat verzoek is gehoor gegeven met de plaatsing van"
    boolean added = Words.any(view, one.words(), NAMES) && (Words.any(view, clause, ADDED) || Words.any(view, clause, ADDS) && last(view, clause).equals("toe")); // "voegde vijftien nieuwe namen toe"
    boolean granted = added || one.nominal() && GRANTS.contains(own.word()) && view.lower(one.words()).contains("ing");
    return opens || follows || answers || granted ? Optional.of(new Predicates.Said("adopted", one.words(), view.modality(one.words()))) : Optional.empty();
  }

  private static String last(View view, Range clause) {
    Words words = view.wordTable();
    int last = words.startingAt(clause.end()) - 1;
    return last < 0 ? "" : words.lower(last);
  }

  /** "voor zeven rechters is een voorstel ingediend": that they are to be listed is what proposals are about. */
  static Optional<Range> proposal(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    return view.mentions(Quantity.class, clause).stream()
        .filter(count -> count.unit() == Quantity.Unit.COUNT && (Governor.of(view, count.range().start()).word().equals("voor") || view.lower(noun).startsWith("voordracht") && Governor.of(view, count.range().start()).word().equals("van")) && ListedCounts.listable(view, count))
        .map(Quantity::range)
        .filter(count -> Words.any(view, clause, PUT_FORWARD) && view.cues("measure-type", clause).isEmpty() && view.packages().isEmpty())
        .findFirst();
  }

  /** "heeft zeven rechters voorgedragen": to be listed, where sanctions are spoken of and no post is. */
  static Optional<Range> nominated(View view) {
    for (Range verb : Words.in(view, view.range(), NOMINATES)) {
      Range clause = view.clauseOf(verb).range();
      Words words = view.wordTable();
      int last = words.startingAt(clause.end()) - 1;
      boolean split = !view.lower(verb).startsWith("droeg") || last > 0 && words.lower(last).equals("voor");
      boolean count = view.mentions(Quantity.class, clause).stream().anyMatch(one -> one.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, one) && !Governor.of(view, one.range().start()).isPreposition());
      if (split && count && !Words.any(view, clause, POSTS) && view.cues("measure-type", clause).stream().allMatch(cue -> cue.range().overlaps(verb))) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** "acht namen zijn door Zweden aangedragen" */
  static boolean proposed(View view, Range words) {
    return (view.lower(words).contains("namen") || PROPOSALS.contains(view.lower(words)) || NOMINATES.contains(view.lower(words))) && (NOMINATES.contains(view.lower(words)) || Words.any(view, view.clauseOf(words).range(), PUT_FORWARD));
  }
}
