package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;

/** Motions of which the letter says nothing in a wording that is known: what it most likely does with them. */
final class LikelyTreatments {

  private LikelyTreatments() {}

  static void in(Story story, MotionIndex motions) {
    Set<Motion> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (View view : story.views()) {
      List<Citation> cited = cited(view);
      Block.Kind kind = view.sentence().paragraph().kind();
      boolean says = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM || kind == Block.Kind.HEADING;
      if (says && cited.size() == 1) { // of several the words are not those of one
        Citation citation = cited.get(0);
        motions.of(citation).filter(told::add).ifPresent(motion -> likely(story, view, citation).ifPresent(motion::guess));
      }
    }
  }

  private static Optional<LikelyTreatment.Likely> likely(Story story, View view, Citation citation) {
    boolean known = !view.cues("treatment").isEmpty(); // a wording that was not taken for what it seems
    if (known && Words.any(view, view.range(), MotionDenials.NOT)) {
      return Optional.empty(); // "Ik wijs de motie niet af"
    }
    return LikelyTreatment.of(LikelyTreatment.words(story.text(), view.sentence(), citation.range(), next -> !cited(story.views().get(next.number())).isEmpty()))
        .filter(likely -> !known || likely.chance() > (echoes(view, likely.treatment()) ? LikelyTreatment.SURE : LikelyTreatment.DOUBTED));
  }

  /** "De gemeente Urk handelt in lijn met de motie": the words say no more than the wording that was not taken for it. */
  private static boolean echoes(View view, String treatment) {
    return view.cues("treatment").stream().anyMatch(cue -> cue.concept().name().equals(treatment));
  }

  private static List<Citation> cited(View view) {
    List<Citation> motions = new ArrayList<>();
    for (Citation citation : view.mentions(Citation.class)) {
      if (citation.kind() == Citation.Kind.MOTION && !citation.isReplaced()) {
        motions.add(citation);
      }
    }
    return motions;
  }
}
