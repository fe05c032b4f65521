package nl.kamergraaf.fact;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Range;

/** What is only prepared in order to carry out a motion: "zijn stappen gezet om de motie uit te voeren". */
final class MotionPreparations {

  private static final String TO = "te";
  private static final String IN_ORDER = "om";
  private static final String IN = "in";
  private static final String AT = "aan";
  private static final Set<String> BEING = Set.of("ben", "is", "zijn", "blijf", "blijft", "blijven");

  private MotionPreparations() {}

  /**
   * Whether a wording tells what something is prepared for.
   *
   * @param inside whether words stand in what a motion asks for, or in its name
   */
  static boolean in(View view, Range cue, Predicate<Range> inside) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    int next = words.startingAt(cue.end());
    int to = at > 0 && words.lower(at - 1).equals(TO) ? at - 1 : IntStream.range(at, next).filter(i -> words.lower(i).equals(TO)).findFirst().orElse(-1);
    for (int i = to - 1; i > 0; i--) {
      if (words.lower(i).equals(IN_ORDER) && !inside.test(words.range(i))) {
        return Words.in(view, new Range(view.range().start(), words.range(i).start()), MotionWords.PREPARES).stream().anyMatch(word -> underWay(view, word));
      }
    }
    return false;
  }

  /** "is in overleg", "zijn stappen gezet", not "na overleg heb ik de regeling gewijzigd" or "wordt niet gewerkt". */
  private static boolean underWay(View view, Range prepares) {
    Range before = new Range(view.range().start(), prepares.start());
    String governor = Governor.of(view, prepares.start()).word();
    boolean held = governor.equals(IN) ? Words.any(view, before, BEING) : governor.equals(AT) || !Governor.preposition(governor);
    return held && !Words.any(view, before, MotionDenials.NOT);
  }
}
