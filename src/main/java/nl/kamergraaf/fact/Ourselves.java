package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Words by which a letter speaks of the state whose government writes: "wij", "ons land", "het Koninkrijk", "de regering". */
final class Ourselves {

  static final Set<String> WRITERS = Set.of("we", "wij", "ik");
  private static final String OUR = "ons";
  private static final String LAND = "land";
  private static final Set<String> HINTS = Set.of("we", "wij", "ik", "ons land", "onze");
  private static final Set<String> STATE_HINTS = Set.of("we", "wij", "ik", "ons land", "door ons", "koninkrijk", "regering", "ministerie", "departement", "onze");
  private static final Set<String> BETWEEN = Set.of("ook", "eveneens", "tevens", "zelf", "zich");
  private static final Set<String> MINE = Set.of("mijn", "ons", "onze");
  private static final Set<String> MINISTRIES = Set.of("ministerie", "departement", "ministeries");
  /** Behind "de regering" or "het Koninkrijk" these tell whose it is. */
  private static final Set<String> WHERE = Set.of("van", "in", "te", "uit");
  private static final Set<String> THAT = Set.of("dat", "dit", "die", "een");

  private Ourselves() {}

  /** They are who acts inside bounds: no preposition governs them. */
  static boolean act(View view, Range within) {
    if (!view.mayHold(HINTS)) {
      return false;
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); i < words.size() && words.range(i).end() <= within.end(); i++) {
      String word = words.lower(i);
      if ((WRITERS.contains(word) || word.equals("onze") || land(words, i) && !governed(view, words.range(i))) && !Quotes.inside(view, words.range(i).start())) {
        return true;
      }
    }
    return false;
  }

  /** The words for us inside bounds that no preposition governs, those for the state's organs too: "de regering", "mijn ministerie". */
  static Optional<Range> subject(View view, Range within) {
    if (!view.mayHold(STATE_HINTS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); i < words.size() && words.range(i).end() <= within.end(); i++) {
      Optional<Range> us = at(view, i);
      if (us.isPresent() && (WRITERS.contains(words.lower(i)) || !governed(view, us.get())) && !Quotes.inside(view, us.get().start())) {
        return us;
      }
    }
    return Optional.empty();
  }

  /** The words for us that a place is followed by: "hoort ons land bij X", "zijn ook wij lid". */
  static Optional<Range> behind(View view, int place) {
    if (!view.mayHold(STATE_HINTS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int i = words.startingAt(place);
    i = i < words.size() && BETWEEN.contains(words.lower(i)) ? i + 1 : i;
    return i < words.size() ? at(view, i) : Optional.empty();
  }

  /** "door ons land", "onder aanvoering van ons land": behind a word inside bounds. */
  static Optional<Range> governed(View view, Range within, String by) {
    if (!view.mayHold(STATE_HINTS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = Math.max(1, words.startingAt(within.start())); i < words.size() && words.range(i).start() < within.end(); i++) {
      Optional<Range> us = words.lower(i - 1).equals(by) ? at(view, i) : Optional.empty();
      if (us.isPresent()) {
        return us;
      }
    }
    return Optional.empty();
  }

  /** The words for us that begin with a word. */
  private static Optional<Range> at(View view, int i) {
    Words words = view.wordTable();
    String word = words.lower(i);
    if (WRITERS.contains(word) || word.equals("ons") && i > 0 && words.lower(i - 1).equals("door")) {
      return land(words, i) ? Optional.of(words.range(i).to(words.range(i + 1))) : Optional.of(words.range(i));
    }
    if (i + 1 >= words.size()) {
      return Optional.empty();
    }
    String next = words.lower(i + 1);
    boolean last = i + 2 >= words.size();
    boolean capital = capital(view, i + 2, i + 1);
    boolean free = last || !(WHERE.contains(words.lower(i + 2)) && (capital(view, i + 3, i + 2) || i + 3 < words.size() && THAT.contains(words.lower(i + 3))));
    boolean ours = land(words, i)
        || word.equals("de") && next.equals("regering") && free
        || word.equals("het") && next.equals("koninkrijk") && free && !capital
        || MINE.contains(word) && MINISTRIES.contains(next)
        || word.equals("onze") && (GroupWords.AGENTS.contains(next) || GroupWords.ENVOYS.contains(next) || GroupWords.PEOPLE.contains(next));
    return ours ? Optional.of(words.range(i).to(words.range(i + 1))) : Optional.empty();
  }

  /** A word begins with a capital right behind another. */
  private static boolean capital(View view, int i, int behind) {
    Words words = view.wordTable();
    return i < words.size() && Character.isUpperCase(view.text().text().charAt(words.range(i).start())) && words.range(i).start() - words.range(behind).end() == 1;
  }

  private static boolean governed(View view, Range us) {
    String word = Governor.of(view, us.start()).word();
    return Governor.preposition(word) && !word.startsWith("waar");
  }

  private static boolean land(Words words, int i) {
    return words.lower(i).equals(OUR) && i + 1 < words.size() && words.lower(i + 1).equals(LAND);
  }
}
