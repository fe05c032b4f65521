package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** "Veertig landen hebben zich aangesloten bij X, waaronder Nederland": who is named among the many that have a part. */
final class AmongStates {

  private static final Set<String> AMONG = Set.of("waaronder");
  private static final Set<String> ROLES = Set.of("role-member", "role-participant", "role-party", "role-observer");
  private static final Set<String> JOINS = Set.of("en", "ook", "de", "het", "alsmede", "onder", "andere", "meer");

  private AmongStates() {}

  /** The states right behind the word; empty where the many are not who has the part. */
  static List<Thing> of(View view, Range cue, String role) {
    if (!ROLES.contains(role) || !view.mayHold(AMONG)) {
      return List.of();
    }
    Range clause = view.clauseOf(cue).range();
    boolean many = view.mentions(Quantity.class, clause).stream().anyMatch(count -> states(view, count) && !Governor.of(view, count.range().start()).isPreposition());
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.end()); many && i < words.size(); i++) {
      if (AMONG.contains(words.lower(i))) {
        return words.range(i).start() - clause.end() <= 2 ? run(view, words.range(i).end()) : List.of();
      }
    }
    return List.of();
  }

  private static boolean states(View view, Quantity count) {
    return count.thing().map(view::lower).filter(thing -> GroupWords.STATES.contains(thing.substring(thing.lastIndexOf(' ') + 1))).isPresent();
  }

  /** States from a place on, with nothing but "en", commas and the like between. */
  static List<Thing> run(View view, int from) {
    List<Thing> run = new ArrayList<>();
    int end = from;
    for (Name name : view.mentions(Name.class, new Range(from, view.range().end()))) {
      boolean next = name.range().start() >= end && Things.only(JOINS, view.lower(new Range(end, name.range().start())));
      if (!next || name.kind() != Kind.COUNTRY || !Things.acts(name)) {
        break;
      }
      Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(run::add);
      end = name.range().end();
    }
    return run;
  }
}
