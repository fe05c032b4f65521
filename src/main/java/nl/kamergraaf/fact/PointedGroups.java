package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** "deze coalitie", "dit platform": the one group that the sentences just before name. */
final class PointedGroups {

  private static final Set<String> FIRST = Set.of("eerste", "eerstgenoemde");
  private static final Set<String> NAMED = Set.of("eerstgenoemde", "laatstgenoemde");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "laatste", "eerstgenoemde", "laatstgenoemde");
  private static final int LOOK_BACK = 2;
  private static final int FAR = 12;
  private static final Set<String> WHICH = Set.of("van", "voor", "tegen", "tussen", "met", "om", "inzake");
  /** "nam het initiatief" */
  private static final String INITIATIVE = "initiatief";

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
    taken(view).forEach(all::putIfAbsent);
    if (view.mayHold(ORDINALS)) {
      ordinals(view, all);
    }
    return all;
  }

  /** "Van de eerste is Nederland lid", "laatstgenoemde leidt Nederland": of the two that were named before. */
  private static void ordinals(View view, Map<Range, Thing> all) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      boolean named = words.isIn(i, NAMED);
      boolean article = i > 0 && words.isIn(i, ORDINALS) && words.lower(i - 1).equals("de");
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean alone = words.breaks(i) || Verbs.finite(next) || GroupWords.COPULAS.contains(next) || GroupWords.HOLDS.contains(next) || GroupWords.DIRECT.contains(next) || GroupWords.NOUNS.contains(next) && article && opens(view, words, i - 2);
      if ((named || article) && alone) {
        Range range = article ? words.range(i - 1).to(words.range(i)) : words.range(i);
        List<Thing> two = two(view, range.start());
        if (two.size() == 2) {
          all.putIfAbsent(range, two.get(FIRST.contains(words.lower(i)) ? 0 : 1));
        }
      }
    }
  }

  /** "van de tweede waarnemer", not "een van de eerste leden": a preposition begins what is said. */
  private static boolean opens(View view, Words words, int preposition) {
    return preposition == 0 || preposition > 0 && Governor.preposition(words.lower(preposition)) && words.breaks(preposition - 1);
  }

  /** The groups that the sentence names before a place, or the sentence before it. */
  private static List<Thing> two(View view, int place) {
    List<Thing> here = collaborations(view, new Range(view.range().start(), place));
    return here.isEmpty() ? view.story().before(view, 1).stream().flatMap(earlier -> collaborations(earlier, earlier.range()).stream()).toList() : here;
  }

  private static List<Thing> collaborations(View view, Range within) {
    return Things.in(view, within, name -> name.kind().isCollaboration());
  }

  /** "de coalitie", "het verband": with an article alone, of the one group that the sentences before speak of. */
  private static Map<Range, Thing> taken(View view) {
    if (!view.mayHold(GroupWords.POINTED)) {
      return Map.of();
    }
    Map<Range, Thing> taken = new LinkedHashMap<>();
    Words words = view.wordTable();
    for (int i = 1; i < words.size(); i++) {
      if (GroupWords.POINTED.contains(words.lower(i)) && GroupWords.ARTICLES.contains(words.lower(i - 1)) && alone(view, words, i)) {
        Range range = words.range(i - 1).to(words.range(i));
        String noun = words.lower(i);
        within(view, range).or(() -> TopicGroup.in(view)).filter(thing -> TopicGroup.fits(noun, thing)).ifPresent(thing -> taken.put(range, thing));
      }
    }
    return taken;
  }

  /** "het Kelpmechanisme bundelt steun; wij dragen aan het mechanisme bij": the one that the sentence itself has named, in a clause before. */
  private static Optional<Thing> within(View view, Range noun) {
    List<Thing> named = collaborations(view, view.range());
    boolean before = named.size() == 1 && collaborations(view, new Range(view.range().start(), view.clauseOf(noun).range().start())).size() == 1;
    return before ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Nothing behind the noun tells which: no "van", no name. */
  private static boolean alone(View view, Words words, int noun) {
    boolean small = Character.isLowerCase(view.text().text().charAt(words.range(noun).start()));
    boolean named = view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration()) && within(view, words.range(noun)).isEmpty() || view.groups().stream().anyMatch(group -> group.words().contains(words.range(noun)));
    return small && !named && !words.told(noun, WHICH) && !INITIATIVE.equals(words.lower(noun));
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
        here(view, words, i).or(() -> before(view)).ifPresent(thing -> pointed.put(range, thing));
      }
    }
    return pointed;
  }

  /** "het initiatief tot het X Network is van ons: Nederland richtte dit netwerk op": the one that the sentence itself has named. */
  private static Optional<Thing> here(View view, Words words, int noun) {
    List<Thing> named = view.mentions(Name.class, new Range(view.range().start(), words.range(noun - 1).start())).stream()
        .filter(name -> name.kind().isCollaboration())
        .flatMap(name -> Things.of(name).stream())
        .distinct()
        .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
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
