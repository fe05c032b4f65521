package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Motions that a sentence tells to have been adopted: "De motie-X is ontraden en vervolgens aangenomen". Advice against a motion that was given
 * before the vote is no refusal of what was adopted after it.
 */
final class MotionAdoptions {

  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "noch", "nooit");
  private static final Set<String> IF = Set.of("als", "indien", "mocht", "wanneer", "tenzij", "zodra");
  private static final Set<String> HOUSE = Set.of("kamer", "kamers", "meerderheid", "stemmen", "steun");

  private MotionAdoptions() {}

  /**
   * The motions that are told to be adopted.
   *
   * @param places words of the sentence that stand for motions
   * @param contents the motions' own words
   */
  static List<Motion> in(View view, List<MotionPlace> places, List<Range> contents) {
    List<Motion> adopted = new ArrayList<>();
    for (Range word : places.isEmpty() ? List.<Range>of() : Words.in(view, view.range(), MotionWords.ADOPTED)) {
      boolean asked = contents.stream().anyMatch(content -> content.overlaps(word));
      if (!asked && told(view, word) && ofMotion(view, places, word)) {
        adopted.addAll(new TreatmentTargets(view, places, contents).of(new TreatmentCue(word, "refers-to", TreatmentCue.Form.TREATS)));
      }
    }
    return adopted;
  }

  /** Not denied, supposed, or still to come. */
  private static boolean told(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    boolean open = view.lower().endsWith("?") || IF.contains(view.wordTable().opening(clause.start()));
    return !open && !Words.any(view, clause, NOT) && view.modality(word) == Modality.FACT;
  }

  /** "De motie heb ik ontraden; de politie heeft tien agenten aangenomen": a clause of its own speaks of the motion, the Kamer or the vote. */
  private static boolean ofMotion(View view, List<MotionPlace> places, Range word) {
    Range clause = view.clauseOf(word).range();
    boolean own = Words.any(view, clause, Verbs.finite());
    return !own || Words.any(view, clause, HOUSE) || places.stream().anyMatch(place -> clause.contains(place.range()));
  }
}
