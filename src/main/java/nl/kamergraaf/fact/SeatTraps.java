package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Places beside a body that are not where it sits: where a vote on it was taken, or where somebody sits who helps it. */
final class SeatTraps {

  private static final String NEAR = "bij";
  private static final Set<String> PASSIVE = Set.of("werd", "werden", "wordt", "worden");
  private static final String PRESENT = "t";
  /** "verworpen" */
  private static final String STRONG = "en";
  private static final String AND = "en";

  private static final Set<String> WAS = Set.of("was", "waren", "zetelde", "zetelden", "huisde", "huisden", "gezeteld");
  private static final Set<String> APPOSED = Set.of(", in ", ", te ");
  private static final String WHOSE = "waarvan";
  private static final Set<String> DEFINITE = Set.of("de", "het");

  private SeatTraps() {}

  /** "was tot mei in Nairobi gevestigd": no longer. */
  static boolean past(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    return Words.any(view, clause, WAS) && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL);
  }

  /** "waarvan het bijkantoor in Nairobi is gevestigd": a part of the body, not its seat or chief office. */
  static boolean ofPart(View view, Range word, Set<String> sits) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(word).range();
    int first = words.startingAt(clause.start());
    boolean whose = words.opening(clause.start()).equals(WHOSE) && first + 2 < words.size() && words.isIn(first + 1, DEFINITE);
    int behind = first + 2;
    while (whose && behind < words.size() && words.range(behind).end() <= clause.end() && !Governor.preposition(words.lower(behind)) && !Verbs.finite(words.lower(behind))) {
      if (sits.contains(words.lower(behind))) {
        return false; // "waarvan het hoofdkantoor zich in Nairobi bevindt"
      }
      behind++;
    }
    return whose;
  }

  /** "het hof, in Rome geprezen, zweeg": what was done there, and not that it sits there. */
  static boolean done(View view, Range body, Range town, Set<String> sits) {
    Words words = view.wordTable();
    int next = words.startingAt(town.end());
    boolean apposed = next < words.size() && !words.breaks(next - 1) && APPOSED.contains(view.lower(new Range(body.end(), town.start()))); // not "Het hof in Rome bewaart"
    return apposed && !sits.contains(words.lower(next)) && !words.lower(next).equals(AND) && !Governor.preposition(words.lower(next));
  }

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

  /** "De gezant bij het hof zetelt in Genève", "behandelt de klacht van een in Accra gevestigde rederij" */
  static boolean beside(View view, Range body, Range word) {
    boolean attribute = body.end() < word.start() && HostFrames.WORDS.has("attributes", view.lower(word));
    Governor governor = Governor.of(view, body.start());
    boolean near = governor.word().equals(NEAR) && governor.range().start() > view.clauseOf(body).range().start() + 1;
    return view.clauseOf(word).range().contains(body) && (attribute || near);
  }
}
