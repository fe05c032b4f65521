package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Words by which a letter speaks of the state whose government writes: "wij", "ons land". */
final class Ourselves {

  static final Set<String> WRITERS = Set.of("we", "wij", "ik");
  private static final String OUR = "ons";
  private static final String LAND = "land";
  private static final Set<String> HINTS = Set.of("we", "wij", "ik", "ons land", "onze");
  private static final Set<String> BETWEEN = Set.of("ook", "eveneens", "tevens", "zelf");

  private Ourselves() {}

  /** They are who acts inside bounds: no preposition governs them. */
  static boolean act(View view, Range within) {
    if (!view.mayHold(HINTS)) {
      return false;
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); i < words.size() && words.range(i).end() <= within.end(); i++) {
      String word = words.lower(i);
      if (WRITERS.contains(word) || word.equals("onze") || land(words, i) && !Governor.of(view, words.range(i).start()).isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** The words for us that a place is followed by: "hoort ons land bij X", "zijn ook wij lid". */
  static Optional<Range> behind(View view, int place) {
    Words words = view.mayHold(HINTS) ? view.wordTable() : null;
    int i = words == null ? 0 : words.startingAt(place);
    i = words != null && i < words.size() && BETWEEN.contains(words.lower(i)) ? i + 1 : i;
    if (words == null || i >= words.size()) {
      return Optional.empty();
    }
    return WRITERS.contains(words.lower(i)) ? Optional.of(words.range(i)) : land(words, i) ? Optional.of(words.range(i).to(words.range(i + 1))) : Optional.empty();
  }

  /** "door ons land", "onder aanvoering van ons land": behind a word inside bounds. */
  static Optional<Range> governed(View view, Range within, String by) {
    if (!view.mayHold(HINTS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = Math.max(1, words.startingAt(within.start())); i < words.size() && words.range(i).start() < within.end(); i++) {
      if (land(words, i) && words.lower(i - 1).equals(by)) {
        return Optional.of(words.range(i).to(words.range(i + 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean land(Words words, int i) {
    return words.lower(i).equals(OUR) && i + 1 < words.size() && words.lower(i + 1).equals(LAND);
  }
}
