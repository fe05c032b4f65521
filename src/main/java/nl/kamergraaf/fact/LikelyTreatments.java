package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;

/** Motions of which the letter says nothing in a wording that is known: what it most likely does with them. */
final class LikelyTreatments {

  /** With more motions in a sentence the words are not those of one. */
  private static final int TOGETHER = 3;

  private LikelyTreatments() {}

  static void in(Story story, MotionIndex motions) {
    for (View view : story.views()) {
      List<Citation> cited = cited(view);
      Block.Kind kind = view.sentence().paragraph().kind();
      boolean told = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM || kind == Block.Kind.HEADING;
      if (told && cited.size() <= TOGETHER) {
        cited.forEach(citation -> motions.of(citation).filter(Motion::undecided).ifPresent(motion -> likely(story, view, citation).ifPresent(motion::guess)));
      }
    }
  }

  private static Optional<String> likely(Story story, View view, Citation citation) {
    return LikelyTreatment.of(LikelyTreatment.words(story.text(), view.sentence(), citation.range(), next -> !cited(story.views().get(next.number())).isEmpty()));
  }

  private static List<Citation> cited(View view) {
    List<Citation> motions = new ArrayList<>();
    for (Citation citation : view.mentions(Citation.class)) {
      if (citation.kind() == Citation.Kind.MOTION) {
        motions.add(citation);
      }
    }
    return motions;
  }
}
