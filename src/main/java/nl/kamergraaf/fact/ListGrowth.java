package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * Lists that become longer or shorter by so many: "de lijst groeide met 46 namen tot 658", "de lijst gaat van 612 met 46 naar 658", "het aantal
 * gelijste personen steeg met negen tot 210", "de lijst telt nu 27 namen meer". How long the list was or is then is no act.
 */
final class ListGrowth {

  static final String BY = "met";
  private static final Set<String> GROWS = SanctionWords.all("grows");
  private static final Set<String> SHRINKS = SanctionWords.all("shrinks");
  /** Verbs that say so only beside the number from which or to which the list goes. */
  private static final Set<String> GOES = SanctionWords.all("goes");
  private static final Set<String> TOTALS = Set.of("tot", "naar", "van", "op", "uit");
  private static final Set<String> NUMBER = Set.of("aantal");
  /** "de kring van gesanctioneerden" */
  private static final Set<String> CIRCLE = Set.of("kring", "groep", "aantal");
  private static final Set<String> PERSONS = Set.of("gesanctioneerden", "gelisten");
  private static final Set<String> LISTED = Set.of("gelijste", "geliste", "geplaatste", "gesanctioneerde");

  private ListGrowth() {}

  static List<ListFrames.Frame> in(View view) {
    List<ListFrames.Frame> found = new ArrayList<>();
    for (Clause clause : view.mayHold(Set.of(BY)) && Packages.aboutSanctions(view) && !SanctionWords.domestic(view) ? view.clauses() : List.<Clause>of()) {
      Range range = clause.range();
      Optional<Range> list = list(view, range);
      boolean by = list.isPresent() && !ListSense.other(view, list.get()) && view.mentions(Quantity.class, range).stream().anyMatch(count -> by(view, count));
      if (by) {
        verb(view, range, GROWS).or(() -> CIRCLE.contains(view.lower(list.get())) ? verb(view, range, SanctionWords.LENGTHENS) : Optional.empty()).or(() -> between(view, range) ? verb(view, range, GOES) : Optional.empty()).ifPresent(verb -> found.add(new ListFrames.Frame("listing", list.get().to(verb), false)));
        verb(view, range, SHRINKS).ifPresent(verb -> found.add(new ListFrames.Frame("delisting", list.get().to(verb), false)));
      }
    }
    return found;
  }

  /** The number by which a list is moved, not the one that it comes to. */
  static boolean by(View view, Quantity count) {
    return count.unit() == Quantity.Unit.COUNT && (count.thing().isEmpty() || ListedCounts.listable(view, count)) && Governor.of(view, count.range().start()).word().equals(BY);
  }

  /** The words tell of a list that is moved by a number of its clause, and this number is another one. */
  static boolean total(View view, Range words, Quantity count) {
    boolean moves = Words.any(view, words, GROWS) || Words.any(view, words, GOES) || Words.any(view, words, SHRINKS);
    return moves && TOTALS.contains(Governor.of(view, count.range().start()).word());
  }

  private static boolean between(View view, Range clause) {
    return view.mentions(Quantity.class, clause).stream().anyMatch(count -> TOTALS.contains(Governor.of(view, count.range().start()).word()) || ListedCounts.until(view, count));
  }

  private static Optional<Range> verb(View view, Range clause, Set<String> verbs) {
    return Words.in(view, clause, verbs).stream().findFirst();
  }

  /** The list, or "het aantal gelijste personen", as a subject. */
  private static Optional<Range> list(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      boolean list = SanctionWords.isList(word) && !SanctionWords.UNLIKE_LISTS.contains(word) && !Governor.of(view, words.range(i).start()).isPreposition();
      boolean circle = CIRCLE.contains(word) && i + 2 < words.size() && words.lower(i + 1).equals("van") && PERSONS.contains(words.lower(i + 2));
      boolean number = circle || NUMBER.contains(word) && i + 1 < words.size() && LISTED.contains(words.lower(i + 1));
      if (list || number) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }
}
