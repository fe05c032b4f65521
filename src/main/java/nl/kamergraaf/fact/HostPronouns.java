package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The state that words take up which acted just before: "Het heeft zich daarbij bereid verklaard", "Dat land biedt aan", "Laatstgenoemd land wil", "waarbij het bedong". */
final class HostPronouns {

  private static final String IT = "het";
  private static final String LAND = "land";
  /** Words before a pronoun in its clause: "en daarbij heeft het". */
  private static final int REACH = 4;
  private static final int TWO = 2;

  private HostPronouns() {}

  /** The state that acts in a clause by a pronoun or by "dat land"; none where two could be meant. */
  static Optional<Thing> in(View view, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    for (int i = first; i + 1 < words.size() && words.range(i + 1).end() <= clause.range().end(); i++) {
      if (words.lower(i + 1).equals(LAND) && HostCapacity.WORDS.has("whose-land", words.lower(i)) && !Governor.of(view, words.range(i).start()).isPreposition()) {
        return ofMinister(view, words.range(i));
      }
    }
    for (int i = first; i + 1 < words.size() && i <= first + REACH && words.range(i).end() <= clause.range().end(); i++) {
      String noun = words.lower(i + 1);
      boolean land = noun.equals(LAND) && !Governor.of(view, words.range(i + 1).start()).isPreposition();
      boolean one = land && HostCapacity.WORDS.has("of-two-first", words.lower(i));
      if (one || land && HostCapacity.WORDS.has("of-two-last", words.lower(i))) {
        List<Thing> two = before(view, clause);
        return two.size() == TWO ? Optional.of(two.get(one ? 0 : 1)) : Optional.empty();
      }
      if (land && HostCapacity.WORDS.has("points-at", words.lower(i)) || words.lower(i).equals(IT) && subject(words, first, i)) {
        List<Thing> acted = before(view, clause);
        return acted.size() == 1 && !(land && others(view, clause)) ? Optional.of(acted.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "De Keniaanse minister zei dat zijn land": the one state whose minister is named before, where no other state is. */
  private static Optional<Thing> ofMinister(View view, Range land) {
    Range before = new Range(view.range().start(), land.start());
    List<Thing> states = Stream.concat(view.mentions(OfficeName.class, before).stream().flatMap(office -> office.country().stream()).map(Thing.Known::new),
        view.mentions(Name.class, before).stream().filter(name -> name.kind() == Kind.COUNTRY).flatMap(name -> Things.of(name).stream())).distinct().limit(TWO).toList();
    return states.size() == 1 && !view.mentions(OfficeName.class, before).isEmpty() ? Optional.of(states.get(0)) : Optional.empty();
  }

  /** "Het heeft", "heeft het aangeboden", "waarbij het heeft": no article. */
  private static boolean subject(Words words, int first, int i) {
    String next = words.lower(i + 1);
    boolean verb = Verbs.finite(next) || HostCapacity.WORDS.has("verbs", next);
    boolean behind = i > first && (Verbs.finite(words.lower(i - 1)) || HostCapacity.WORDS.has("verbs", words.lower(i - 1)));
    boolean below = i > first && HostCapacity.WORDS.has("below", words.lower(i - 1));
    return (i == first || below) && verb || (behind || below) && (HostCapacity.WORDS.has("behind-it", next) || behind && (HostCapacity.WORDS.has("article", next) || ConditionPhrases.noun(next)) || OwnVerb.participle(next));
  }

  /** Who acts in what the sentence says before a clause, else in the sentence before; the nearest that names a state. */
  private static List<Thing> before(View view, Clause clause) {
    for (int at = view.clauses().indexOf(clause) - 1; at >= 0; at--) {
      List<Thing> acted = acting(view, view.clauses().get(at));
      if (!acted.isEmpty()) {
        return acted;
      }
    }
    return view.story().before(view).map(HostPronouns::acting).orElse(List.of());
  }

  /** "Nederland sprak met Oman. Dat land": the sentence before names several states, and which one is meant is not plain. */
  private static boolean others(View view, Clause clause) {
    return view.clauses().indexOf(clause) == 0 && view.story().before(view).filter(told -> HostStates.in(told, told.range()).stream().distinct().count() > 1).isPresent();
  }

  private static List<Thing> acting(View view) {
    return view.clauses().stream().filter(one -> one.opener() != Clause.Opener.SUBORDINATE).flatMap(one -> acting(view, one).stream()).distinct().toList();
  }

  private static List<Thing> acting(View view, Clause clause) {
    Range range = clause.range();
    return Things.states(view, range, new Range(range.end(), range.end()));
  }
}
