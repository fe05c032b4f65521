package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/** Those whose wish for an act on sanctions tells no stage of it: members of the Kamer, motions, parliaments and the like. */
final class Petitioners {

  private static final Set<String> NOUNS = Set.of("lid", "leden", "motie", "moties", "fractie", "fracties", "kamerlid", "kamerleden", "ngo's", "europarlement", "parlement");
  private static final Set<String> MEMBERS = Set.of("lid", "leden");
  /** "bij het parlement ingediend", "door het Zwitserse parlement aangenomen" */
  private static final Set<String> BEFORE_THEM = Set.of("aan", "bij", "in", "door");
  private static final String PARLIAMENT = "parlement";
  private static final String EUROPEAN = "europees";
  private static final String OF = "van";

  private Petitioners() {}

  /** One of them stands in these words; "leden van de garde" are whom it is about. */
  static boolean in(View view, Range where) {
    Words words = view.wordTable();
    return Words.in(view, where, NOUNS).stream().anyMatch(word -> {
      int next = words.startingAt(word.end());
      return !(view.lower(word).endsWith(PARLIAMENT) && decides(view, word)) && (!view.lower(word).startsWith("le") || next >= words.size() || !words.lower(next).equals(OF));
    });
  }

  /** A draft lies before a parliament abroad or has been decided on by it, or its members are whom it is about. */
  private static boolean decides(View view, Range parliament) {
    Governor governor = Governor.of(view, parliament.start());
    boolean before = BEFORE_THEM.contains(governor.word()) && !view.wordBefore(parliament.start()).equals(EUROPEAN);
    return before || governor.word().equals(OF) && MEMBERS.contains(view.wordBefore(governor.range().start()));
  }
}
