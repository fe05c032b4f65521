package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** "Met Fiji is het Partnerschap X gesloten", "wij sloten met Fiji het Partnerschap X": who concludes a partnership is a party to it. */
final class Concluded {

  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden");
  /** "door de Unie gesloten", "het tussen Fiji en Tonga gesloten" */
  private static final Set<String> OTHERS = Set.of("door", "tussen");
  private static final String WITH = "met";

  private Concluded() {}

  /** A partnership that the state whose government writes has concluded, and the verb. */
  static Optional<Initiatives.Founded> of(View view) {
    for (Range verb : Words.in(view, view.range(), GroupWords.CONCLUDES)) {
      Range clause = view.clauseOf(verb).range();
      boolean others = Words.any(view, clause, OTHERS);
      boolean concludes = !others && (ours(view, clause, verb) || passive(view, clause) && !ofUnion(view));
      Optional<Joined.Placed> group = concludes ? Initiatives.group(view, clause, verb).filter(one -> partnership(one.thing())) : Optional.empty();
      if (group.isPresent()) {
        return group.map(one -> new Initiatives.Founded(one.thing(), one.range(), verb));
      }
    }
    return Optional.empty();
  }

  private static boolean partnership(Thing group) {
    String label = group.label().toLowerCase(Locale.ROOT);
    return GroupWords.CONCLUDED.stream().anyMatch(label::contains);
  }

  /** The state, its cabinet or who writes does it: "in juni sloten Nederland en Fiji X", "dat wij met Fiji hebben gesloten". */
  private static boolean ours(View view, Range clause, Range verb) {
    List<Thing> home = Things.home(view).stream().toList();
    boolean us = PartSubjects.actors(view, clause).stream().anyMatch(home::contains) || Ourselves.subject(view, clause).isPresent();
    return us && !Roles.over(view, verb);
  }

  /** "Met Fiji is X gesloten": with another state, and nobody is said to have done it. */
  private static boolean passive(View view, Range clause) {
    boolean nobody = Words.any(view, clause, PASSIVE) && PartSubjects.actors(view, clause).isEmpty();
    return nobody && view.mentions(Name.class, clause).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && !name.entry().equals(view.story().home()) && Governor.of(view, name.range().start()).word().equals(WITH));
  }

  /** What the Union concludes is told in a sentence, or behind one, that names a body of states as who acts. */
  private static boolean ofUnion(View view) {
    return union(view) || view.story().before(view, 1).stream().anyMatch(Concluded::union);
  }

  private static boolean union(View view) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.ORGANISATION && Things.acts(name));
  }
}
