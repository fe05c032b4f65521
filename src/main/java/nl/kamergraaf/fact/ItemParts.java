package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** "Nederland is lid van de volgende coalities:" above a list: the part that is told of the group with which an item begins. */
final class ItemParts {

  private static final int LONGEST_LIST = 15;
  private static final Set<String> OPENING = Set.of("de", "het", "van", "aan", "in", "bij");
  private static final Set<String> WHICH = Set.of("de", "van", "aan", "in", "bij", "tot", "volgende", "deze", "onderstaande", "diverse", "verschillende", "meerdere", "enkele", "een", "aantal");

  private ItemParts() {}

  /** Who has which part in the group of an item, and how surely it is told. */
  record Listed(Joined.Placed group, List<Thing> actors, String role, Modality modality) {}

  static Optional<Listed> of(View view) {
    Optional<Joined.Placed> group = view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM ? view.joined().stream().findFirst().filter(one -> one.thing().kind().isCollaboration() && opens(view, one.range())) : Optional.empty();
    return group.flatMap(one -> lead(view).flatMap(lead -> told(lead, one)));
  }

  private static boolean opens(View view, Range group) {
    return Words.of(view, new Range(view.range().start(), group.start())).stream().allMatch(word -> OPENING.contains(view.lower(word)));
  }

  /** The sentence above the list, which a colon ends. */
  private static Optional<View> lead(View view) {
    return view.story().before(view, LONGEST_LIST).stream()
        .filter(earlier -> earlier.sentence().paragraph().kind() != Block.Kind.LIST_ITEM)
        .findFirst()
        .filter(earlier -> earlier.words(earlier.range()).strip().endsWith(":") && earlier.joined().isEmpty());
  }

  private static Optional<Listed> told(View lead, Joined.Placed group) {
    List<Hit.OfConcept> roles = PartWords.of(lead);
    if (roles.size() != 1 || !closes(lead, roles.get(0).range()) || Roles.over(lead, roles.get(0))) {
      return Optional.empty();
    }
    Hit.OfConcept role = roles.get(0);
    return Optional.of(new Listed(group, Agents.of(lead, role), role.concept().name(), PartWords.modality(lead, role.range())));
  }

  /** Nothing follows the words of the part but how many groups there are: "van de volgende vier coalities". */
  private static boolean closes(View lead, Range cue) {
    return Words.of(lead, Story.after(cue, lead.range())).stream()
        .allMatch(word -> WHICH.contains(lead.lower(word)) || GroupWords.SEVERAL.stream().anyMatch(lead.lower(word)::endsWith) || lead.mentions(Quantity.class).stream().anyMatch(count -> count.range().contains(word)));
  }
}
