package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Groups of states that share their noun: "de werkgroepen kobalt en lithium", "de vriendengroepen Jemen en Libië", and the one for which "die" takes it up: "Die voor
 * tin leiden wij". What they are about must be states, or a state must be told to have a part in them.
 */
final class ListedGroups {

  private static final Set<String> ABOUT = Set.of("voor", "inzake", "over", "rond");
  private static final Set<String> POINTERS = Set.of("die", "dat");
  private static final Set<String> POINTING = Set.of("die voor", "dat voor", "die inzake", "die over");
  private static final Set<String> OUR_LAND = Set.of("ons land");
  private static final Set<Kind> PLACES = Set.of(Kind.COUNTRY, Kind.PLACE);
  private static final String AND = "en";
  private static final String HYPHEN = "-";
  private static final Set<String> JOINS = Set.of("en", "maar", "terwijl");
  private static final String MANY = "groepen";
  private static final int SHORTEST = 2;
  private static final int MOST = 8;

  private final View view;
  private final Words words;

  private ListedGroups(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  static List<Groups.Found> in(View view) {
    List<Groups.Found> found = new ArrayList<>();
    boolean many = view.mayHold(GroupWords.MANY) || view.mayHold(GroupWords.MANY_FOR);
    boolean points = view.mayHold(POINTING);
    if (many || points) {
      ListedGroups listed = new ListedGroups(view);
      for (int i = 0; i < listed.words.size(); i++) {
        if (many && (listed.words.isIn(i, GroupWords.MANY) || listed.words.isIn(i, GroupWords.MANY_FOR))) {
          found.addAll(listed.at(i));
        } else if (points && listed.words.isIn(i, POINTERS)) {
          listed.pointed(i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private List<Groups.Found> at(int noun) {
    int first = about(noun + 1);
    List<Range> topics = words.breaks(noun) || first == noun + 1 && words.isIn(noun, GroupWords.MANY_FOR) || named(first) ? List.of() : topics(first);
    boolean abroad = topics.size() > 1 && (topics.stream().allMatch(this::capital) && topics.stream().anyMatch(this::foreign) || partaken());
    if (!abroad) {
      return List.of();
    }
    String many = words.lower(noun);
    String head = one(many);
    String opening = first == noun + 1 ? head : head + " " + words.lower(noun + 1);
    List<Groups.Found> found = new ArrayList<>();
    for (Range topic : topics) {
      Range range = found.isEmpty() ? words.range(noun).to(topic) : topic;
      found.add(group(new Thing.Local(Kind.COLLABORATION, opening + " " + view.words(topic), Optional.empty()), head, range));
    }
    return found;
  }

  /** "de coalities voor drones en munitie", where the first has been found as the name of one. */
  private boolean named(int first) {
    return first < words.size() && view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && name.range().overlaps(words.range(first)));
  }

  /** "werkgroep" of "werkgroepen", "coalitie" of "coalities" */
  private static String one(String many) {
    return many.substring(0, many.length() - (many.endsWith(MANY) ? AND.length() : 1));
  }

  private Groups.Found group(Thing thing, String head, Range range) {
    return new Groups.Found(thing, Groups.kind(view, GroupWords.head(head)), range, Optional.empty(), List.of());
  }

  /** The place behind "voor" or "inzake". */
  private int about(int at) {
    return at < words.size() && words.isIn(at, ABOUT) ? at + 1 : at;
  }

  /** "kobalt, lithium en grafiet": what the groups are about, closed by "en". */
  private List<Range> topics(int from) {
    List<Range> topics = new ArrayList<>();
    boolean closed = false;
    for (int at = from; topics.size() < MOST && !closed; ) {
      closed = !topics.isEmpty() && words.lower(at - 1).equals(AND);
      Optional<Range> topic = topic(at);
      if (topic.isEmpty()) {
        return List.of();
      }
      topics.add(topic.get());
      int next = words.startingAt(topic.get().end());
      boolean more = next + 1 < words.size() && (words.lower(next).equals(AND) || view.text().text().startsWith(", ", topic.get().end()) && !closed);
      if (!more && !closed) {
        return List.of();
      }
      at = words.lower(Math.min(next, words.size() - 1)).equals(AND) ? next + 1 : next;
    }
    return closed ? topics : List.of();
  }

  /** A state, words with capitals, or a noun with an adjective at most. */
  private Optional<Range> topic(int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Range word = words.range(at);
    Optional<Name> place = view.mentions(Name.class).stream().filter(name -> PLACES.contains(name.kind()) && word.start() <= name.range().start() && name.range().start() < word.end()).findFirst();
    if (place.isPresent()) {
      return Optional.of(word.to(place.get().range()));
    }
    int last = at;
    boolean adjective = !words.breaks(at) && (words.lower(at).endsWith("e") && words.lower(at).length() > SHORTEST || words.isIn(at, GroupWords.ADJECTIVES));
    if (adjective && noun(at + 1)) {
      last = at + 1;
    }
    if (words.lower(last).endsWith(HYPHEN) && last + 2 < words.size() && words.lower(last + 1).equals(AND)) {
      last += 2; // "lucht- en raketverdediging"
    }
    return noun(at) ? Optional.of(word.to(words.range(last))) : Optional.empty();
  }

  private boolean noun(int at) {
    String word = words.lower(at);
    return word.length() >= SHORTEST && Character.isLetter(word.charAt(0)) && !word.equals(AND) && !Verbs.finite(word) && !VerbBehind.finite(word) && !Governor.preposition(word) && !PhraseWords.ADVERBS.contains(word) && !PhraseWords.POINTERS.contains(word) && !PhraseWords.DETERMINERS.contains(word) && !OwnVerb.participle(word);
  }

  private boolean capital(Range topic) {
    return Character.isUpperCase(view.text().text().charAt(topic.start()));
  }

  private boolean foreign(Range topic) {
    return view.mentions(Name.class, topic).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !GroupMembers.home(view, name));
  }

  /** A state that the sentence names, or "ons land", has a part in something. */
  private boolean partaken() {
    return (view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name)) || view.mayHold(OUR_LAND)) && told();
  }

  private boolean told() {
    return view.cues("participation-role").stream().anyMatch(cue -> Agents.of(view, cue).stream().anyMatch(actor -> actor.kind() == Kind.COUNTRY));
  }

  /** "Die voor tin leiden wij": one more of the kind that the sentence before names, where a state has a part in it. */
  private Optional<Groups.Found> pointed(int at) {
    boolean opens = at + 2 < words.size() && words.isIn(at + 1, ABOUT) && (opens(at) || linked(at));
    int first = opens && GroupWords.ARTICLES.contains(words.lower(at + 2)) ? at + 3 : at + 2;
    Optional<Range> topic = opens ? topic(first) : Optional.empty();
    Optional<String> head = topic.isPresent() && told() ? head(words.range(at)) : Optional.empty();
    return head.flatMap(noun -> {
      String label = noun + " " + words.lower(at + 1) + " " + view.words(topic.get());
      List<Entry> known = view.register().spelled(label);
      Thing thing = known.size() == 1 ? new Thing.Known(known.get(0)) : new Thing.Local(Kind.COLLABORATION, label, Optional.empty());
      return thing.kind().isCollaboration() ? Optional.of(group(thing, noun, words.range(at).to(topic.get()))) : Optional.empty();
    });
  }

  /** The pointer opens its clause, or stands behind the preposition that does, "en van die voor tin": no relative clause. */
  private boolean opens(int at) {
    Clause clause = view.clauseOf(words.range(at));
    int start = words.startingAt(clause.range().start());
    int first = start < at && words.isIn(start, JOINS) ? start + 1 : start;
    boolean relative = at == start && at > 0 && clause.opener() != Clause.Opener.PUNCTUATION;
    return at == first && !relative || at == first + 1 && Governor.preposition(words.lower(first));
  }

  private boolean linked(int at) {
    return at > 0 && words.isIn(at - 1, Joined.ON) && !words.breaks(at - 1);
  }

  /** The noun of the groups that were named last, if they all have the same one. */
  private Optional<String> head(Range pointer) {
    Set<String> heads = new HashSet<>(heads(view, pointer.start()));
    if (heads.isEmpty()) {
      view.story().before(view, 1).forEach(earlier -> {
        heads.addAll(heads(earlier, earlier.range().end()));
        earlier.groups().forEach(one -> heads.add(head(one.thing().label())));
      });
    }
    return heads.size() == 1 ? heads.stream().filter(head -> !head.isEmpty()).findFirst() : Optional.empty();
  }

  /** By the names of groups, and by their nouns in small letters: "negen coalities", "de werkgroep tin". */
  private static Set<String> heads(View view, int until) {
    Set<String> heads = view.mentions(Name.class).stream().filter(name -> name.kind().isCollaboration() && name.range().end() <= until).map(name -> head(name.label())).collect(Collectors.toCollection(HashSet::new));
    Words words = view.wordTable();
    for (int i = 0; i < words.size() && words.range(i).end() <= until; i++) {
      boolean many = words.isIn(i, GroupWords.MANY) || words.isIn(i, GroupWords.MANY_FOR);
      String head = many ? one(words.lower(i)) : GroupWords.head(words.lower(i));
      if (!head.isEmpty() && Character.isLowerCase(view.text().text().charAt(words.range(i).start()))) {
        heads.add(head);
      }
    }
    return heads;
  }

  /** "coalitie" of "dronecoalitie" and of "coalitie voor drones"; empty for other names. */
  private static String head(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    String first = GroupWords.head(Words.first(lower));
    return first.isEmpty() ? GroupWords.head(lower) : first;
  }
}
