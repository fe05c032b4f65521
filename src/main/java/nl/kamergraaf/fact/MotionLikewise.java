package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "Dat geldt ook voor de motie-B", "Voor de motie-B geldt dat niet": what was said of the motion before is said of the next one, or denied of it. */
final class MotionLikewise {

  private static final Set<String> HOLDS = Set.of("geldt", "gelden", "gold");
  private static final Set<String> SAME = Set.of("dat", "dit", "hetzelfde", "ook", "eveneens", "evenzeer", "evenzo", "zulks");
  private static final Set<String> NOT = Set.of("niet", "evenmin");
  private static final Set<String> DONE = Set.of("executes", "closes");

  private MotionLikewise() {}

  /** What is said of the motion of a place, where {@code before} was said of the one before it. */
  static Optional<String> of(View view, MotionPlace place, String before) {
    Range clause = view.clauseOf(place.range()).range();
    boolean likewise = place.governor().equals("voor") && Words.any(view, clause, HOLDS) && Words.any(view, clause, SAME);
    if (!likewise) {
      return Optional.empty();
    }
    return Words.any(view, clause, NOT) ? turned(before) : Optional.of(before);
  }

  private static Optional<String> turned(String before) {
    if (DONE.contains(before)) {
      return Optional.of("will-not-execute");
    }
    return before.equals("will-not-execute") ? Optional.of("executes") : Optional.empty();
  }
}
