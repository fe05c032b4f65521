package nl.kamergraaf.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Who is said to act inside a group: "binnen de X Coalition steunt Nederland Y", "in de X Coalition, die Chili leidt, bereidt Nederland met Fiji Y voor". */
final class Insiders {

  static final Set<String> HINTS = Set.of("binnen", "in ", "In ");
  private static final Set<String> DELIVERS = Set.of("levert", "leverde", "leveren", "leverden", "geleverd");
  private static final String WITHIN = "binnen";
  private static final String IN = "in";
  private static final String WITH = "met";

  private Insiders() {}

  /** What the state does inside a group: the words that name the group, where the clause ends, the part that this is. */
  record Act(Range group, Range end, String role) {}

  /** The groups to which the state whose government writes belongs, each with what it does there. */
  static Map<Thing, Act> of(View view) {
    Map<Thing, Act> inside = new LinkedHashMap<>();
    for (Name name : view.mentions(Name.class)) {
      if (name.kind().isCollaboration()) {
        Things.of(name).ifPresent(thing -> act(view, name.range()).ifPresent(act -> inside.putIfAbsent(thing, act)));
      }
    }
    for (Groups.Found group : view.groups()) {
      act(view, group.words()).ifPresent(act -> inside.putIfAbsent(group.thing(), act));
    }
    return inside;
  }

  private static Optional<Act> act(View view, Range group) {
    Governor governor = Governor.of(view, group.start());
    boolean within = governor.word().equals(WITHIN);
    if (!within && !governor.word().equals(IN)) {
      return Optional.empty();
    }
    Range main = main(view, group);
    Range end = new Range(main.end() - 1, main.end());
    Optional<Entry> home = view.story().home();
    boolean ours = home.isPresent() && Things.subjects(view, main, end).contains(new Thing.Known(home.get()));
    boolean told = view.cues("participation-role", main).stream().allMatch(cue -> Roles.gives(view, cue) || Roles.drawsUp(view, cue.range()));
    boolean acts = within || joint(view, main) && opens(view, governor, home);
    boolean delivers = Words.any(view, main, DELIVERS); // "binnen de X Coalition levert Nederland schepen"
    return ours && told && acts && !Roles.over(view, end) ? Optional.of(new Act(group, end, delivers ? "role-contributing" : "role-member")) : Optional.empty();
  }

  /** The clause of the group, or the one that goes on behind a relative clause about the group. */
  private static Range main(View view, Range group) {
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(group));
    boolean goesOn = view.resumes(at + 2) && Words.of(view, Story.after(group, clauses.get(at).range())).isEmpty();
    return goesOn ? clauses.get(at + 2).range() : clauses.get(at).range();
  }

  /** Something is done with another state, more than talking. */
  private static boolean joint(View view, Range main) {
    return !Words.any(view, main, GroupWords.TALKS)
        && view.mentions(Name.class, main).stream()
            .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Governor.of(view, name.range().start()).word().equals(WITH));
  }

  /** The words "in X" open their clause or stand behind who acts: "de positie van Chili in X" is none. */
  private static boolean opens(View view, Governor governor, Optional<Entry> home) {
    Range before = new Range(view.clauseOf(governor.range()).range().start(), governor.range().start());
    boolean first = Words.of(view, before).isEmpty();
    return first || view.mentions(Name.class, before).stream().anyMatch(name -> name.entry().equals(home) && Things.acts(name) && Words.of(view, new Range(name.range().end(), governor.range().start())).size() <= 1);
  }
}
