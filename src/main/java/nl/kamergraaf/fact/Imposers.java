package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Who does an act of sanctioning: the agent behind "door", else the subject of the active verb in the very clause of the act. */
final class Imposers {

  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarmee", "waarvoor", "waartegen");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "was", "waren", "werd", "werden", "wordt", "worden", "blijft", "blijven");
  private static final Set<String> ACTIVE = Set.of("heeft", "hebben", "had", "hadden");
  private static final String BY = "door";

  private Imposers() {}

  static List<Thing> of(View view, Range act) {
    Range clause = own(view, act);
    List<Thing> agents =
        view.mentions(Name.class, clause).stream()
            .filter(name -> Things.acts(name) && Governor.of(view, name.range().start()).word().equals(BY))
            .flatMap(name -> Things.of(name).stream())
            .map(thing -> Things.home(view, thing))
            .distinct()
            .toList();
    boolean passive = Words.any(view, clause, PASSIVE) && !Words.any(view, clause, ACTIVE);
    return !agents.isEmpty() ? agents : passive ? List.of() : Things.subjects(view, clause, act);
  }

  /** The clause of an act, from a relative pronoun on that no comma shows: "heeft alle rechters die zijn gesanctioneerd uitgenodigd". */
  private static Range own(View view, Range act) {
    Range clause = view.clauseOf(act).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = words.startingAt(act.start()) - 1; i > first; i--) {
      if (RELATIVES.contains(words.lower(i)) && words.range(i).start() - words.range(i - 1).end() == 1) {
        return new Range(words.range(i).start(), clause.end());
      }
    }
    return clause;
  }
}
