package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** The states of which a group that a sentence describes consists: their number, their names, or that they stand elsewhere in the sentence. */
final class GroupMembers {

  private static final Set<String> MEMBERS = Set.of("van", "met", "tussen");

  private static final List<String> COMPOSED = List.of("bestaande uit", "bestaat uit", "bestaande uit onder meer", "gevormd door");
  private static final int LONGEST = 90;

  private GroupMembers() {}

  static List<Thing> members(View view, Optional<Quantity> count, Range group, boolean together) {
    Optional<Quantity> number = count.or(() -> GroupParts.counted(view, group));
    if (number.isPresent()) {
      int end = number.get().thing().orElse(number.get().range()).end();
      return view.clauses().stream()
          .filter(clause -> clause.range().start() >= end && clause.range().start() - end <= 2)
          .filter(clause -> view.lower(clause.range()).trim().startsWith("waaronder"))
          .findFirst()
          .map(clause -> Things.in(view, clause.range(), name -> name.kind() == Kind.COUNTRY && Things.acts(name)))
          .orElse(List.of());
    }
    List<Thing> composed = composed(view, group);
    if (!composed.isEmpty()) {
      return composed;
    }
    Range clause = view.clauseOf(group).range();
    if (Groups.followedBy(view, group, " van ") || Groups.followedBy(view, group, " tussen ")) {
      return chain(view, Story.after(group, clause));
    }
    return together ? Things.in(view, new Range(clause.start(), Math.max(clause.start(), group.start())), GroupMembers::state) : List.of();
  }

  /** States from the start of a range on, with nothing but "en" and commas between. */
  static List<Thing> chain(View view, Range within) {
    List<Thing> states = new ArrayList<>();
    int last = within.start() + " tussen ".length();
    for (Name name : view.mentions(Name.class, within)) {
      boolean beside = states.isEmpty() ? name.range().start() <= last + 4 : Things.onlyJoins(view.words(new Range(last, name.range().start())));
      if (!state(name) || !beside) {
        break;
      }
      last = name.range().end();
      Things.of(name).ifPresent(states::add);
    }
    return states;
  }

  /** "de kopgroep voor schone lucht, bestaande uit Chili en Kenia": two states at least, right behind such words. */
  static List<Thing> composed(View view, Range group) {
    Range behind = new Range(group.end(), view.range().end());
    for (Name name : view.mentions(Name.class, new Range(behind.start(), Math.min(behind.end(), behind.start() + 2 * LONGEST)))) {
      if (state(name)) {
        String between = view.lower(new Range(group.end(), name.range().start())).strip();
        boolean told = COMPOSED.stream().anyMatch(between::endsWith) && between.indexOf(';') < 0 && between.length() <= LONGEST;
        List<Thing> states = told ? chain(view, new Range(name.range().start() - " uit ".length(), behind.end())) : List.of();
        return states.size() > 1 ? states : List.of();
      }
    }
    return List.of();
  }

  /** "met het Verenigd Koninkrijk en Spanje", "van Nederland, Italië en ..." behind the noun. */
  static boolean withStates(View view, Range group) {
    Range clause = view.clauseOf(group).range();
    return view.mentions(Name.class, Story.after(group, clause)).stream()
        .anyMatch(name -> state(name) && MEMBERS.contains(Governor.of(view, name.range().start()).word()) && name.range().start() - group.end() <= Groups.GAP);
  }

  /** States stand elsewhere in the sentence as those who take part: "samen met elf lidstaten", "voorgezeten door Egypte". */
  static boolean abroad(View view) {
    boolean counted = view.mentions(Quantity.class).stream()
        .anyMatch(q -> q.thing().map(thing -> ofStates(view, thing)).orElse(false) && MEMBERS.contains(Governor.of(view, q.range().start()).word()));
    return counted || view.mentions(Name.class).stream()
        .anyMatch(name -> state(name) && !home(view, name) && Set.of("met", "door").contains(Governor.of(view, name.range().start()).word()));
  }

  /** "Nederland en België richten een gezamenlijk onderzoeksteam in" */
  static boolean together(View view, Words words, int noun, String head) {
    boolean joint = noun > 0 && Groups.OWN.contains(words.lower(noun - 1));
    return joint && head.equals("onderzoeksteam") && (view.mentions(Name.class).stream().filter(GroupMembers::state).count() >= 2 || abroad(view));
  }

  static boolean state(Name name) {
    return name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.NAME;
  }

  static boolean home(View view, Name name) {
    return name.entry().equals(view.story().home());
  }

  static Optional<Quantity> count(View view, Range group) {
    return view.mentions(Quantity.class, Story.after(group, view.range())).stream()
        .filter(q -> q.unit() == Quantity.Unit.COUNT && q.range().start() - group.end() <= Groups.GAP)
        .filter(q -> view.words(new Range(group.end(), q.range().start())).startsWith(" van "))
        .filter(q -> q.thing().map(thing -> ofStates(view, thing)).orElse(false))
        .findFirst();
  }

  /** "van Noordzeelanden", "van Europese landen": states without a number, from the word that follows the group on. */
  static Optional<Range> uncounted(View view, Words words, int of) {
    if (of + 1 >= words.size() || !words.lower(of).equals("van")) {
      return Optional.empty();
    }
    int noun = words.lower(of + 1).endsWith("e") ? of + 2 : of + 1;
    boolean capital = noun < words.size() && Character.isUpperCase(view.text().text().charAt(words.range(noun).start())); // "Noordzeelanden", not "gemeentelanden"
    boolean states = noun < words.size() && (GroupWords.STATES.contains(words.lower(noun)) || capital && GroupWords.STATES.stream().anyMatch(words.lower(noun)::endsWith));
    return states ? Optional.of(words.range(noun)) : Optional.empty();
  }

  static boolean ofStates(View view, Range thing) {
    return view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("country"));
  }
}
