package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Sentences that by their first words go on with a motion which they do not name: "Status: afgedaan", "Verzoekt de regering …". */
final class MotionOpenings {

  private static final Set<String> BACK = Set.of("hiermee", "daarmee", "hiervan", "daarvan");
  private static final Set<String> QUOTED = Set.of("verzoekt", "verzoeken", "roept", "vraagt", "vragen");
  private static final Set<String> GOVERNMENT = Set.of("regering", "kabinet", "minister", "staatssecretaris");

  private MotionOpenings() {}

  /** "Verzoekt de regering de norm te verlagen,": the motion's own words, in a list of motions. */
  static boolean quotes(View view) {
    Words words = view.wordTable();
    return words.size() > 2 && QUOTED.contains(words.lower(0)) && GOVERNMENT.contains(words.lower(2));
  }

  /** "Het kabinet handelt in lijn daarmee": the wording itself points back. */
  static boolean agrees(View view) {
    for (Hit.OfConcept hit : view.cues("treatment")) {
      if (hit.concept().name().equals("acts-in-line-with") && Words.any(view, hit.range(), BACK)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence without verb that begins with a treatment, or has it behind a label: "Status: afgedaan". */
  static boolean opens(View view) {
    for (Hit.OfConcept hit : view.cues("treatment")) {
      String before = view.lower(new Range(view.range().start(), hit.range().start()));
      if (before.isEmpty() || before.equals("deels ") || before.equals("niet ") || before.endsWith(": ") && before.indexOf(' ') == before.lastIndexOf(' ')) {
        return true;
      }
    }
    return false;
  }
}
