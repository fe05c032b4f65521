package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** Whether words in the clause of a body tell of something else: "oordeelt over schade die in 2010 is ontstaan", "meldt dat de dorpen niet meer bestaan". */
final class FrameOthers {

  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> TELLS = BodyFrame.WORDS.all("tells");
  private static final String THAT = "dat";
  private static final String AND = "en";
  /** Words from an article behind "en" to the verb of its noun. */
  private static final int SUBJECT = 4;

  private FrameOthers() {}

  /** In a relative clause of another noun without a comma, behind "dat", or behind "en" and a subject of its own. */
  static boolean of(View view, BodyPlaces.Place place, Range cue) {
    Words words = view.wordTable();
    int last = words.startingAt(cue.start());
    for (int i = last - 1; i > words.startingAt(view.clauseOf(cue).range().start()) && !words.breaks(i); i--) {
      if (complement(view, place, i) || joined(words, place, i, last)) {
        return true;
      }
      if (words.isIn(i, RELATIVES)) {
        boolean inside = !words.breaks(i - 1) && !place.thing().overlaps(words.range(i - 1)) && words.range(i).start() > place.thing().start();
        String verb = words.lower(words.breaks(last) ? last - 1 : last);
        boolean behind = Verbs.finite(words.lower(last - 1));
        return inside && (Verbs.finite(verb) || Clause.verb(verb) || behind) && !closed(words, i, behind ? last - 1 : last);
      }
    }
    return false;
  }

  /** "en de griffie ervan is operationeel" */
  private static boolean joined(Words words, BodyPlaces.Place place, int and, int cue) {
    boolean own = words.lower(and).equals(AND) && and + 2 < cue && ARTICLES.contains(words.lower(and + 1)) && words.range(and).start() >= place.thing().end();
    for (int i = and + 3; own && i <= cue && i <= and + 2 + SUBJECT && !Governor.preposition(words.lower(i)); i++) {
      if (Verbs.BE.contains(words.lower(i)) || Verbs.HAVE.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "de overeenkomst die de staten sloten, is": the relative clause has a verb of its own already. */
  private static boolean closed(Words words, int relative, int verb) {
    for (int i = relative + 1; i < verb; i++) {
      if (Verbs.finite(words.lower(i)) || Clause.verb(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "meldt dat de dorpen niet meer bestaan": what stands behind is told of others. */
  static boolean complement(View view, BodyPlaces.Place place, int at) {
    Words words = view.wordTable();
    String before = words.lower(at - 1);
    return words.lower(at).equals(THAT) && !words.breaks(at - 1) && words.range(at).start() > place.thing().end() + 1 && (Verbs.finite(before) || TELLS.contains(before));
  }
}
