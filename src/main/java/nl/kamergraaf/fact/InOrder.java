package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Parts that a sentence tells in order: "van A en B is Nederland respectievelijk lid en waarnemer", "A en B worden door Chili onderscheidenlijk Nederland geleid",
 * "Nederland en Chili zijn respectievelijk lid en waarnemer van A". To each in one list belongs the one at its place in the other.
 */
final class InOrder {

  static final Set<String> ORDER = Set.of("respectievelijk", "resp", "onderscheidenlijk");
  private static final String SCHEME = "participation-role";
  private static final Set<String> JOINS = Set.of("en", "alsmede", "respectievelijk", "resp", "resp.", "onderscheidenlijk", "door", "als", "de", "het", "een", "van", "bij", "in", "aan", "actief", "vast");
  private static final int TWO = 2;

  /** Something at its place in a list: a group, a state, or the word for a part. */
  private record Member(Thing thing, Hit.OfConcept role, Range range) {}

  private final View view;
  private final Range word;
  private List<Member> groups = List.of();
  private List<Member> actors = List.of();
  private List<Member> roles = List.of();

  private InOrder(View view, Range word) {
    this.view = view;
    this.word = word;
  }

  /** The lists of a sentence that has the word, one of them right at it and another one of the same length. */
  static Optional<InOrder> of(View view) {
    List<Range> places = view.mayHold(ORDER) ? Words.in(view, view.range(), ORDER) : List.of();
    return places.size() == 1 ? Optional.of(new InOrder(view, places.get(0))).filter(InOrder::lists) : Optional.empty();
  }

  private boolean lists() {
    List<List<Member>> ofGroups = runs(view.joined().stream().map(one -> new Member(one.thing(), null, one.range())).toList());
    List<List<Member>> ofActors = runs(states());
    List<List<Member>> ofRoles = runs(parts());
    for (List<List<Member>> kind : List.of(ofRoles, ofActors, ofGroups)) {
      Optional<List<Member>> shared = kind.stream().filter(this::atWord).findFirst();
      if (shared.isPresent()) {
        int size = shared.get().size();
        Function<List<List<Member>>, List<Member>> alike = all -> all == kind ? shared.get() : nearest(all, shared.get(), size);
        roles = alike.apply(ofRoles);
        actors = alike.apply(ofActors);
        groups = alike.apply(ofGroups);
        return true;
      }
    }
    return false;
  }

  private List<Member> states() {
    List<Member> states = new ArrayList<>();
    for (Name name : view.mentions(Name.class)) {
      if (name.kind() == Kind.COUNTRY && Things.acts(name)) {
        Things.of(name).ifPresent(thing -> states.add(new Member(thing, null, name.range())));
      }
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      Range place = words.range(i);
      Ourselves.behind(view, place.start()).filter(us -> us.start() == place.start()).ifPresent(us -> Things.home(view).ifPresent(home -> states.add(new Member(home, null, us))));
    }
    states.sort((a, b) -> a.range().compareTo(b.range()));
    return states;
  }

  private List<Member> parts() {
    List<Member> parts = new ArrayList<>();
    for (Range noun : Words.in(view, view.range(), GroupWords.NOUNS)) {
      view.everyCue(SCHEME, noun).stream().filter(cue -> cue.range().equals(noun)).findFirst().ifPresent(cue -> parts.add(new Member(null, cue, noun)));
    }
    return parts;
  }

  /** Two or more with nothing but commas and small words between. */
  private List<List<Member>> runs(List<Member> all) {
    List<List<Member>> runs = new ArrayList<>();
    List<Member> run = new ArrayList<>();
    for (Member one : all) {
      boolean next = run.isEmpty() || run.getLast().range().end() <= one.range().start() && Things.only(JOINS, view.lower(new Range(run.getLast().range().end(), one.range().start())));
      if (!next) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(one);
    }
    runs.add(run);
    runs.removeIf(members -> members.size() < TWO);
    return runs;
  }

  /** The word stands between two members, or before the first: "respectievelijk door Chili en Peru". */
  private boolean atWord(List<Member> run) {
    int first = run.getFirst().range().start();
    boolean before = word.end() <= first && Things.only(JOINS, view.lower(new Range(word.end(), first)));
    return before || first < word.start() && word.end() < run.getLast().range().end();
  }

  /** The list of that length that stands last before the shared one, else the first behind it. */
  private static List<Member> nearest(List<List<Member>> all, List<Member> shared, int size) {
    List<List<Member>> same = all.stream().filter(run -> run.size() == size).toList();
    return same.stream().filter(run -> run.getLast().range().end() <= shared.getFirst().range().start()).reduce((first, second) -> second)
        .or(() -> same.stream().findFirst()).orElse(List.of());
  }

  /** Whether a part of somebody in a group may be told: what stands at another place of its list belongs to another one. */
  boolean allows(Hit.OfConcept role, Thing actor, Thing group) {
    int inGroups = index(groups, group);
    int inActors = index(actors, actor);
    int inRoles = place(role);
    return same(inGroups, inActors) && same(inGroups, inRoles) && same(inActors, inRoles);
  }

  /** None of the states has its part together with the others. */
  boolean apart(Thing actor) {
    return !groups.isEmpty() && index(actors, actor) >= 0;
  }

  /** All states of the list of which some are told to have a part: "door Chili onderscheidenlijk Peru". */
  List<Thing> everyone(List<Thing> told) {
    return told.stream().anyMatch(this::apart) ? actors.stream().map(Member::thing).toList() : told;
  }

  /** The group to which a part of the list belongs. */
  Optional<Map<Thing, Range>> group(Hit.OfConcept role) {
    int at = groups.isEmpty() ? -1 : place(role);
    return at < 0 ? Optional.empty() : Optional.of(Map.of(groups.get(at).thing(), groups.get(at).range()));
  }

  /** The last part of the list to which one belongs. */
  Optional<Hit.OfConcept> last(Hit.OfConcept role) {
    return place(role) < 0 ? Optional.empty() : Optional.of(roles.getLast().role());
  }

  private static boolean same(int one, int other) {
    return one < 0 || other < 0 || one == other;
  }

  private static int index(List<Member> list, Thing thing) {
    for (int i = 0; i < list.size(); i++) {
      if (thing.equals(list.get(i).thing())) {
        return i;
      }
    }
    return -1;
  }

  private int place(Hit.OfConcept role) {
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).range().overlaps(role.range())) {
        return i;
      }
    }
    return -1;
  }
}
