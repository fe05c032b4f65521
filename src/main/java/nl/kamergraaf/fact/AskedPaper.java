package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * A letter, reaction or opinion that the Kamer, a committee or a mover asked for, beside what the motion itself asks: "De indiener heeft om een brief
 * gevraagd. Hierbij ontvangt u deze brief" answers the motion, and does not carry it out.
 */
final class AskedPaper {

  private static final Set<String> ASKERS = MotionWords.PAPER_ASKERS;
  private static final Set<String> ASKED = MotionWords.PAPER_ASKED;
  private static final Set<String> PAPERS = MotionWords.ASKED_PAPERS;
  private static final Set<String> HANDED = MotionWords.PAPER_HANDED;
  private static final Set<String> ABOUT = Set.of("om");
  /** Words from "om" to the paper. */
  private static final int NEAR = 4;

  private AskedPaper() {}

  /** "Uw Kamer heeft om een reactie gevraagd": who asks is no motion. */
  static boolean asks(View view) {
    if (!view.mayHold(PAPERS) || !Words.any(view, view.range(), ASKED)) {
      return false;
    }
    Words words = view.wordTable();
    boolean paper = Words.in(view, view.range(), ABOUT).stream().anyMatch(om -> {
      int first = words.startingAt(om.end());
      return words.any(first, Math.min(words.size(), first + NEAR), PAPERS);
    });
    return paper && Words.in(view, view.range(), ASKERS).stream().anyMatch(asker -> !Governor.of(view, asker.start()).isPreposition());
  }

  /** "Hierbij ontvangt u de gevraagde brief", "Met deze brief voldoe ik aan dat verzoek", "Deze treft u hierbij aan". */
  static boolean handed(View view) {
    Range whole = view.range();
    return PromiseWords.here(view) && (Words.any(view, whole, PAPERS) || Words.any(view, whole, HANDED));
  }
}
