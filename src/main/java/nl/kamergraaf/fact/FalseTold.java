package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** What the letter calls untrue: "Dat de motie is uitgevoerd, klopt niet", "Het is onjuist dat …". */
final class FalseTold {

  /** Words between a denial and what it denies. */
  private static final int NEAR = 2;
  /** Words behind the verb by which a sentence calls something untrue: "is naar mijn oordeel onjuist". */
  private static final int CALLED = 6;
  private static final String SO = "zo";
  private static final Set<String> AND = Set.of("en", "of");
  /** A relative clause opens with such a word: "Dat rapport, waarmee …". */
  private static final String RELATIVE = "waar";

  private final View view;
  private final Words words;

  private FalseTold(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /** Whether a place stands behind "dat" in a sentence that denies what is said so. */
  static boolean of(View view, Range at) {
    if (!Words.any(view, view.range(), MotionWords.FALSE) && !(Words.any(view, view.range(), MotionWords.TRUE) && Words.any(view, view.range(), MotionWords.FALSE_NOT))) {
      return false;
    }
    return new FalseTold(view).called(at);
  }

  private boolean called(Range at) {
    int place = words.startingAt(at.start());
    int that = that(place);
    if (that >= 0 && Words.marked(view.text().text(), words.range(that).end(), at.start(), ";:")) {
      return false; // "Het is niet zo dat de vloot krimpt; de motie wordt uitgevoerd"
    }
    while (that > 0 && AND.contains(words.lower(that - 1))) {
      that = that(that - 1); // "onjuist dat X en dat Y"
    }
    boolean twice = that > 0 && SO.equals(words.lower(that - 1)) && words.any(that, words.startingAt(view.clauseOf(words.range(that)).range().end()), MotionWords.FALSE_NOT); // "niet zo dat de motie niet wordt uitgevoerd"
    boolean claim = that > 1 && MotionWords.CLAIMS.contains(words.lower(that - 1)); // "De stelling dat het hof is gesloten, is onjuist"
    if (that != 0 && !(claim && !denies(that - 1))) {
      return that > 0 && !twice && denies(that - 1) || that > 1 && MotionWords.CALLS.contains(words.lower(that - 1)) && denies(that - 2); // "omdat het onjuist is dat"
    }
    for (int i = 1; i <= place && !claim && i < words.size(); i++) {
      boolean relative = words.lower(i).startsWith(RELATIVE) && words.lower(i).length() > RELATIVE.length() || words.lower(i).equals("die");
      if (relative && parted(i)) {
        return false; // "Dat rapport, waarmee …": it points to a report
      }
    }
    int end = words.startingAt(at.end());
    for (int i = place + 1; i < words.size(); i++) {
      boolean behind = parted(i) || i == end;
      if (behind && MotionWords.CALLS.contains(words.lower(i)) && calls(i)) {
        return true;
      }
    }
    return false;
  }

  /** The last "dat" before a word, -1 for none. */
  private int that(int before) {
    int that = before - 1;
    while (that >= 0 && !words.lower(that).equals("dat")) {
      that--;
    }
    return that;
  }

  /** "is onjuist", "klopt niet", "berust op een misverstand": the verb opens what is said of it, and that ends at the next mark or "dat". */
  private boolean calls(int verb) {
    for (int i = verb; i < Math.min(words.size(), verb + CALLED) && (i == verb || !parted(i)) && !words.lower(i).equals("dat"); i++) {
      if (denies(i)) {
        return true;
      }
    }
    return false;
  }

  /** A comma or the like stands before a word. */
  private boolean parted(int word) {
    return Words.marked(view.text().text(), words.range(word - 1).end(), words.range(word).start(), ",;:");
  }

  /** "onjuist", "klopt niet", "niet waar": ends with a word. */
  private boolean denies(int at) {
    boolean not = MotionWords.FALSE_NOT.contains(words.lower(at));
    boolean yes = MotionWords.TRUE.contains(words.lower(at));
    for (int i = at - 1; (not || yes) && i >= Math.max(0, at - NEAR); i--) {
      if (not && MotionWords.TRUE.contains(words.lower(i)) || yes && MotionWords.FALSE_NOT.contains(words.lower(i))) {
        return true;
      }
    }
    return MotionWords.FALSE.contains(words.lower(at));
  }
}
