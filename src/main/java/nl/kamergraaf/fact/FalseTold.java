package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** What the letter calls untrue: "Dat de motie is uitgevoerd, klopt niet", "Het is onjuist dat …". */
final class FalseTold {

  private static final Set<String> FALSE = Set.of("onjuist", "onwaar", "misverstand", "misvatting");
  private static final Set<String> TRUE = Set.of("klopt", "juist", "waar");
  private static final Set<String> NOT = Set.of("niet", "geenszins");
  /** Words between a denial and what it denies. */
  private static final int NEAR = 2;

  private FalseTold() {}

  /** Whether a place stands behind "dat" in a sentence that denies what is said so. */
  static boolean of(View view, Range at) {
    if (!Words.any(view, view.range(), FALSE) && !(Words.any(view, view.range(), TRUE) && Words.any(view, view.range(), NOT))) {
      return false;
    }
    Words words = view.wordTable();
    int place = words.startingAt(at.start());
    int that = place - 1;
    while (that >= 0 && !words.lower(that).equals("dat")) {
      that--;
    }
    if (that > 0) {
      return denies(words, that - 1);
    }
    Clause own = view.clauseOf(at);
    for (int i = place; that == 0 && i < words.size(); i++) {
      if (denies(words, i) && !view.clauseOf(words.range(i)).equals(own)) {
        return true;
      }
    }
    return false;
  }

  /** "onjuist", "klopt niet", "niet waar": ends with a word. */
  private static boolean denies(Words words, int at) {
    boolean not = NOT.contains(words.lower(at));
    boolean yes = TRUE.contains(words.lower(at));
    for (int i = at - 1; (not || yes) && i >= Math.max(0, at - NEAR); i--) {
      if (not && TRUE.contains(words.lower(i)) || yes && NOT.contains(words.lower(i))) {
        return true;
      }
    }
    return FALSE.contains(words.lower(at));
  }
}
