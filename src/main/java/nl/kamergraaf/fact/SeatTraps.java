package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** Places beside a body that are not where it sits: where a vote on it was taken, or where somebody sits who helps it. */
final class SeatTraps {

  private static final Set<String> PASSIVE = Set.of("werd", "werden", "wordt", "worden");
  private static final String PRESENT = "t";
  /** "verworpen" */
  private static final String STRONG = "en";
  private static final String AND = "en";

  private SeatTraps() {}

  /** "Op 3 mei werd het hof in Wenen met algemene stemmen verworpen": where that happened, of one of which the register does not know the seat. */
  static boolean happened(View view, Bodies.Found body, Set<String> sits) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(body.range()).range();
    Range before = new Range(clause.start(), Math.max(clause.start(), body.range().start()));
    Range said = ListedParts.trimmed(view, clause);
    String last = said.length() == 0 ? "" : words.lower(StagePattern.behind(words, said) - 1);
    return body.thing() instanceof Thing.Local && Words.any(view, before, PASSIVE) && (OwnVerb.participle(last) || last.endsWith(STRONG)) && !sits.contains(last);
  }

  /** "is gevestigd in Nairobi en helpt het hof": behind "en" and a verb it is what somebody else does something to. */
  static boolean helped(View view, Range body, Range word) {
    Words words = view.wordTable();
    int start = BodyPlaces.start(words, words.startingAt(body.start()), 0);
    boolean verb = start > 1 && words.lower(start - 1).endsWith(PRESENT) && !Verbs.BE.contains(words.lower(start - 1)) && words.lower(start - 2).equals(AND);
    return verb && word.end() < words.range(start - 1).start();
  }
}
