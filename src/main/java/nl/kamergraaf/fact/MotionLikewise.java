package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "Dat geldt ook voor de motie-B", "Voor de motie-B geldt dat niet": what was said of the motion before is said of the next one, or denied of it. */
final class MotionLikewise {

  /** "voor de stage uit de motie-B" */
  private static final Set<String> OF = Set.of("uit", "in", "van");
  private static final Set<String> FOR = Set.of("voor");
  private static final Set<String> HOLDS = Set.of("geldt", "gelden", "gold");
  private static final Set<String> SAME = Set.of("dat", "dit", "hetzelfde", "ook", "eveneens", "evenzeer", "evenzo", "zulks");
  private static final Set<String> THE_SAME = Set.of("hetzelfde", "datzelfde", "eenzelfde", "zelfde", "dat");
  private static final Set<String> FATE = Set.of("lot");
  private static final Set<String> NOT = Set.of("niet", "evenmin");
  /** Behind "geldt dat" they leave "dat" a pronoun; any other word makes it open what holds of this motion alone. */
  private static final Set<String> LIGHT = Set.of("niet", "evenmin", "ook", "eveneens", "evenzeer", "echter", "helaas", "wel", "dus", "daarom", "immers", "nog", "voor", "vooralsnog", "in", "bij");

  private MotionLikewise() {}

  /** What is said of the motion of a place, where {@code before} was said of the one before it. */
  static Optional<String> of(View view, MotionPlace place, String before) {
    Range clause = view.clauseOf(place.range()).range();
    boolean fate = Words.in(view, clause, FATE).stream().anyMatch(lot -> THE_SAME.contains(view.wordBefore(lot.start()))); // "Hetzelfde lot treft de motie-B"
    boolean likewise = fate || (place.governor().equals("voor") || OF.contains(place.governor()) && Words.any(view, new Range(clause.start(), Math.max(clause.start(), place.range().start())), FOR)) && Words.any(view, clause, HOLDS) && Words.any(view, clause, SAME) && !own(view, clause);
    if (!likewise) {
      return Optional.empty();
    }
    return Words.any(view, clause, NOT) ? turned(before) : Optional.of(before);
  }

  /** "Voor de motie geldt dat de gesprekken nog gaande zijn": what holds of it stands in a clause of its own. */
  private static boolean own(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i + 2 < words.size() && words.range(i).end() <= clause.end(); i++) {
      int that = words.lower(i + 1).equals("ook") ? i + 2 : i + 1;
      if (HOLDS.contains(words.lower(i)) && words.lower(that).equals("dat") && that + 1 < words.size() && !LIGHT.contains(words.lower(that + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> turned(String before) {
    if (Motion.DONE.contains(before)) {
      return Optional.of("will-not-execute");
    }
    return before.equals("will-not-execute") ? Optional.of("executes") : Optional.empty();
  }
}
