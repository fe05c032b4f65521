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
  private static final int FAR = 12;

  private PointedGroups() {}

  /** The words that point to a group, each with the group. */
  static Map<Range, Thing> in(View view) {
    Map<Range, Thing> all = pointing(view);
    Words words = view.mayHold(GroupWords.DESCRIBED) ? view.wordTable() : null;
    for (int i = 1; words != null && i < words.size(); i++) {
      if (GroupWords.DESCRIBED.contains(words.lower(i)) && GroupWords.ARTICLES.contains(words.lower(i - 1))) {
        Range range = words.range(i);
        described(view, words.lower(i)).ifPresent(thing -> all.put(range, thing));
      }
    }
    return all;
  }

  /** Those with "deze" and the like. */
  static Map<Range, Thing> pointing(View view) {
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

  /** "de kerngroep" is the one that the letter has described as "een kerngroep van 36 landen". */
  private static Optional<Thing> described(View view, String noun) {
    List<Thing> found = view.story().before(view, FAR).stream()
        .flatMap(earlier -> earlier.groups().stream())
        .map(Groups.Found::thing)
        .filter(thing -> thing.label().startsWith(noun))
        .distinct()
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
