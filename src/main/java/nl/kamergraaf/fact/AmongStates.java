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
  private static final List<String> WHOM = List.of(", waaronder ", ", onder wie ", " waaronder ", ", inclusief ");
  private static final String OF = "van";
  private static final int NEAR = 6;
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

  /** "door zes landen, waaronder Nederland": of those that a word governs. */
  static List<Thing> behind(View view, Range within, String word) {
    if (!view.mayHold(WHOM)) {
      return List.of();
    }
    for (String mark : WHOM) {
      int at = view.next(mark, within.start());
      boolean counted = at > 0 && at <= within.end() + 1 && GroupWords.STATES.contains(view.wordBefore(at)) && governor(view, at).equals(word);
      if (counted) {
        return run(view, at + mark.length());
      }
    }
    return List.of();
  }

  /** The preposition before a noun with nothing but its numbers and adjectives between: "door zes landen", "door een groep van zes landen"; empty where none is. */
  static String governor(View view, int end) {
    Words words = view.wordTable();
    int noun = words.startingAt(end) - 1;
    for (int i = noun - 1; i >= 0 && noun - i <= NEAR && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      if (Governor.preposition(words.lower(i)) && !words.lower(i).equals(OF)) {
        return words.lower(i);
      }
    }
    return "";
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
