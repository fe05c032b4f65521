package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Wordings that refuse without a negation of their own, and are denied: "is niet in strijd met", "stuit op geen enkel bezwaar", "geen overwegende bezwaren". */
final class TurnedRefusals {

  /** Words by which a wording refuses in denying something. */
  private static final Set<String> REFUSING = Set.of("niet", "geen", "nee", "niets", "ontbreekt", "ontbreken", "onvoldoende", "weinig", "af", "afgezien");
  private static final Set<String> OBJECTIONS = Set.of("bezwaar", "bezwaren", "bedenkingen");
  private static final Set<String> NONE = Set.of("geen", "niet", "zonder", "evenmin", "nauwelijks", "weinig", "noch");

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
    if (objects(view, cue) || Words.any(view, cue, OBJECTIONS) && Words.any(view, view.clauseOf(cue).range(), NONE)) {
      return true;
    }
    if (Words.any(view, cue, REFUSING)) {
      return false;
    }
    int next = view.wordTable().startingAt(cue.end());
    return view.modality(cue) == Modality.NEGATED || next < view.wordTable().size() && NONE.contains(view.wordTable().lower(next));
  }

  /** "geen bezwaren", "bezwaren bestaan er niet" */
  private static boolean objects(View view, Range within) {
    return Words.any(view, within, OBJECTIONS) && Words.any(view, within, NONE);
  }
}
