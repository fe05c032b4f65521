package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** "deze coalitie", "dit platform": the one group that the sentences just before name. */
final class PointedGroups {

  private static final int LOOK_BACK = 2;

  private PointedGroups() {}

  /** The words that point to a group, each with the group. */
  static Map<Range, Thing> in(View view) {
    Map<Range, Thing> pointed = new LinkedHashMap<>();
    if (!view.mayHold(GroupWords.POINTED)) {
      return pointed;
    }
    Words words = view.wordTable();
    for (int i = 1; i < words.size(); i++) {
      if (GroupWords.POINTED.contains(words.lower(i)) && GroupWords.POINTERS.contains(words.lower(i - 1))) {
        Range range = words.range(i - 1).to(words.range(i));
        before(view).ifPresent(thing -> pointed.put(range, thing));
      }
    }
    return pointed;
  }

  /** The group named last, if the sentence that names it names no other. */
  private static Optional<Thing> before(View view) {
    for (View earlier : view.story().before(view, LOOK_BACK)) {
      List<Thing> named = new ArrayList<>();
      for (Name name : earlier.mentions(Name.class)) {
        if (name.kind().isCollaboration()) {
          Things.of(name).filter(thing -> !named.contains(thing)).ifPresent(named::add);
        }
      }
      earlier.groups().stream().map(Groups.Found::thing).filter(thing -> !named.contains(thing)).forEach(named::add);
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
