package nl.kamergraaf.fact;

import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Wordings that refuse without a negation of their own, and are denied: "is niet in strijd met", "stuit op geen enkel bezwaar", "geen overwegende bezwaren". */
final class TurnedRefusals {

  private TurnedRefusals() {}

  /** Whether a part of a sentence refuses nothing, for all that it denies. */
  static boolean in(View view, Range within) {
    if (objects(view, within)) {
      return true;
    }
    return view.cues("response", within).stream().anyMatch(hit -> turned(view, hit));
  }

  /** Whether a wording that refuses is denied. */
  static boolean turned(View view, Hit.OfConcept hit) {
    Range cue = hit.range();
    if (!hit.concept().name().equals("response-refused")) {
      return false;
    }
    if (objects(view, cue) || Words.any(view, cue, MotionWords.OBJECTIONS) && Words.any(view, view.clauseOf(cue).range(), MotionWords.DENIES)) {
      return true;
    }
    if (Words.any(view, cue, MotionWords.REFUSING)) {
      return false;
    }
    int next = view.wordTable().startingAt(cue.end());
    Range clause = view.clauseOf(cue).range();
    boolean behind = Words.any(view, new Range(cue.end(), clause.end()), MotionWords.DENIES) && !Words.any(view, new Range(clause.start(), cue.end()), MotionWords.DENIES); // "is in strijd met de wet, niet met het verdrag"
    return view.modality(cue) == Modality.NEGATED && !behind || next < view.wordTable().size() && MotionWords.DENIES.contains(view.wordTable().lower(next));
  }

  /** "geen bezwaren", "bezwaren bestaan er niet" */
  private static boolean objects(View view, Range within) {
    return Words.any(view, within, MotionWords.OBJECTIONS) && Words.any(view, within, MotionWords.DENIES);
  }
}
