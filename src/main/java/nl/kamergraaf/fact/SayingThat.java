package nl.kamergraaf.fact;

import java.util.Optional;
import nl.kamergraaf.text.Range;

/** "Voor de motie-X, die … verzoekt, geldt dat …", "Bij de motie-X teken ik aan dat …": who writes only begins to speak, and what he says of the motion follows. */
final class SayingThat {

  private static final String THAT = "dat";
  /** Words of the one who speaks, and of how: "kan ik op dit moment melden". */
  private static final int REACH = 9;

  private SayingThat() {}

  /** What stands before "dat", if it only begins to speak. */
  static Optional<Range> of(View view, MotionPlace motion) {
    Words words = view.wordTable();
    if (!words.isIn(0, MotionWords.TURNS)) {
      return Optional.empty();
    }
    for (int i = words.startingAt(motion.range().end()) + 1; i < words.size(); i++) {
      if (words.lower(i).equals(THAT) && says(words, i)) {
        return others(view, words.range(i)) ? Optional.empty() : Optional.of(new Range(view.range().start(), words.range(i).start()));
      }
    }
    return Optional.empty();
  }

  /** "dat gemeenten geen ruimte zien": others than who writes hold it. */
  private static boolean others(View view, Range that) {
    Range rest = new Range(that.end(), view.range().end());
    Words words = view.wordTable();
    int subject = words.startingAt(that.end()) + 1;
    boolean theirs = subject < words.size() && (words.isIn(subject, MotionWords.DECIDERS) || words.isIn(subject, MotionWords.MEMBERS)) && Words.any(view, rest, Verbs.HAVE); // "dat de sector een verzoek heeft gedaan"
    return !Words.any(view, rest, MotionWords.WRITERS) && (theirs || Words.any(view, rest, MotionWords.HOLDS) || Words.any(view, rest, MotionWords.HOLDERS));
  }

  /** A verb of saying stands before "dat", with nothing between them and the comma or verb before that says something else. */
  private static boolean says(Words words, int that) {
    int last = words.isIn(that - 1, MotionWords.PARTS) ? that - 2 : that - 1;
    if (words.breaks(that - 1)) {
      return false;
    }
    boolean said = false;
    for (int i = last; i > Math.max(0, that - REACH) && (words.isIn(i, MotionWords.BEGINS) || words.isIn(i, MotionWords.SPEAKS_BESIDE)); i--) {
      said |= words.isIn(i, MotionWords.BEGINS);
    }
    return said;
  }
}
