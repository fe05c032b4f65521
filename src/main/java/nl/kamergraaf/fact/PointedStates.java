package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** "door laatstgenoemd land", "eerstgenoemde is voorzitter", "beide landen": those of the states named before that the words point to. */
final class PointedStates {

  private static final Set<String> NAMED = Set.of("eerstgenoemd", "laatstgenoemd", "eerstgenoemde", "laatstgenoemde");
  private static final Set<String> FIRST = Set.of("eerstgenoemd", "eerstgenoemde", "eerste");
  private static final Set<String> SECOND = Set.of("tweede");
  private static final Set<String> LAST = Set.of("laatstgenoemd", "laatstgenoemde", "laatste");
  private static final Set<String> BOTH = Set.of("beide", "twee");
  private static final Set<String> LAND = Set.of("land", "staat", "lidstaat", "partnerland");
  private static final Set<String> POINTERS = Set.of("de", "het", "deze", "die", "dit", "dat");
  private static final Set<String> THESE = Set.of("deze", "die");
  /** Behind "dat laatste land" these tell themselves which. */
  private static final Set<String> WHICH = Set.of("van", "dat", "die", "in", "met");

  private PointedStates() {}

  /** The words that point, and the states; none of these where the letter leaves it open. */
  record Found(Range words, List<Thing> states) {}

  /** What points behind a word: "door laatstgenoemd land"; right at the start of the bounds where the word is empty. */
  static Optional<Found> behind(View view, Range within, String after) {
    Words words = view.wordTable();
    int first = words.startingAt(within.start());
    for (int i = first; hints(view) && i < words.size() && words.range(i).end() <= within.end() && (!after.isEmpty() || i == first); i++) {
      Optional<Found> found = after.isEmpty() || i > 0 && words.lower(i - 1).equals(after) ? at(view, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What points and has no preposition before it: "laatstgenoemd land is voorzitter". */
  static Optional<Found> subject(View view, Range within) {
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); hints(view) && i < words.size() && words.range(i).end() <= within.end(); i++) {
      Optional<Found> found = i > 0 && Governor.preposition(words.lower(i - 1)) ? Optional.empty() : at(view, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean hints(View view) {
    return view.mayHold(NAMED) || view.mayHold(BOTH) || view.mayHold(LAND) || view.mayHold(LAST);
  }

  /** The pointing words that begin with a word. */
  private static Optional<Found> at(View view, int i) {
    Words words = view.wordTable();
    int ordinal = words.isIn(i, POINTERS) && i + 1 < words.size() ? i + 1 : i;
    int last = Math.min(ordinal + 1, words.size() - 1);
    boolean both = words.isIn(ordinal, BOTH) && last > ordinal && words.isIn(last, GroupWords.STATES) && (ordinal > i || words.lower(ordinal).equals("beide"));
    boolean named = words.isIn(ordinal, NAMED);
    boolean told = named || ordinal > i && (words.isIn(ordinal, FIRST) || words.isIn(ordinal, SECOND) || words.isIn(ordinal, LAST));
    boolean noun = last > ordinal && words.isIn(last, LAND) && !words.breaks(ordinal);
    boolean alone = named || words.isIn(ordinal, LAST) && words.isIn(i, THESE) && words.breaks(ordinal); // "voorgezeten door deze laatste."
    if (!both && !(told && (noun || alone))) {
      return Optional.empty();
    }
    int end = both || noun ? last : ordinal;
    boolean which = noun && !named && end + 1 < words.size() && !words.breaks(end) && words.isIn(end + 1, WHICH);
    Range range = words.range(i).to(words.range(end));
    return which ? Optional.empty() : Optional.of(new Found(range, states(view, words.lower(ordinal), range.start())));
  }

  private static List<Thing> states(View view, String word, int place) {
    List<Thing> named = named(view, place);
    int size = named.size();
    boolean two = size == 2;
    if (BOTH.contains(word)) {
      return two ? named : List.of();
    }
    boolean last = LAST.contains(word) && size > 1;
    boolean first = FIRST.contains(word) && two;
    boolean second = SECOND.contains(word) && two;
    return last || second ? List.of(named.get(size - 1)) : first ? List.of(named.get(0)) : List.of();
  }

  /** The states that the sentence names before a place, each once; those of the sentence before where it names none. */
  private static List<Thing> named(View view, int place) {
    List<Thing> here = states(view, new Range(view.range().start(), place));
    return !here.isEmpty() ? here : view.story().before(view, 1).stream().flatMap(earlier -> states(earlier, earlier.range()).stream()).toList();
  }

  private static List<Thing> states(View view, Range within) {
    List<Thing> states = new ArrayList<>();
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); i < words.size() && words.range(i).end() <= within.end(); i++) {
      Range word = words.range(i);
      Optional<Thing> state = Ourselves.behind(view, word.start()).filter(us -> us.start() == word.start()).flatMap(us -> Things.home(view)).or(() -> view.mentions(Name.class, word).stream()
          .filter(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && name.range().start() == word.start()).findFirst().flatMap(Things::of));
      state.ifPresent(thing -> {
        states.remove(thing);
        states.add(thing); // named again, it is the last
      });
    }
    return states;
  }
}
