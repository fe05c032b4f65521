package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;

/** Sentences in which who writes takes up what others advised or decided of a motion: "Dat advies neem ik over", "Dit kabinet doet dat wel". */
final class MotionEcho {

  private static final Set<String> NOT = Set.of("niet", "geenszins", "evenmin");
  private static final Set<String> POINTS = Set.of("dat", "dit", "deze", "die");

  /** "Ik overweeg of ik dat advies volg", "kan ik nog niet volgen", "deel ik met uw Kamer". */
  private static final Set<String> OPEN = Set.of("of", "nog", "kan", "kunnen", "overweeg", "overwegen", "bezie", "bezien", "met");
  private static final Set<String> IS = Set.of("is");

  private MotionEcho() {}

  /**
   * What is then done with the motion.
   *
   * @param told what the others advised or decided
   */
  static Optional<String> of(View view, String told) {
    Clause first = view.clauses().get(0);
    if (told.equals("executes") && happened(view, first)) {
      return Optional.of(Words.any(view, first.range(), NOT) ? "reports-on" : "executes");
    }
    boolean own = Words.any(view, first.range(), MotionWords.WRITERS) && !Words.any(view, first.range(), MotionWords.FORMER);
    if (!own || Conditions.on(view) || view.lower().endsWith("?") || Words.any(view, view.range(), OPEN)) {
      return Optional.empty();
    }
    boolean refused = told.equals("will-not-execute");
    boolean not = Words.any(view, first.range(), NOT);
    if (!not && Words.any(view, view.range(), NOT)) {
      return Optional.empty(); // "Dat advies deel ik, maar ik volg het niet"
    }
    if (does(view, first)) {
      boolean turned = Words.any(view, first.range(), MotionWords.INSTEAD);
      return !not && turned && refused ? Optional.of("executes") : not && !refused ? Optional.of("will-not-execute") : Optional.empty();
    }
    if (!names(view) || !adopts(view, first)) {
      return Optional.empty();
    }
    return Optional.of(refused == not ? "executes" : "will-not-execute");
  }

  /** "Dat is inmiddels gebeurd" */
  private static boolean happened(View view, Clause first) {
    Words words = view.wordTable();
    int last = words.startingAt(ListedParts.trimmed(view, first.range()).end()) - 1;
    boolean closes = last > 0 && words.isIn(last, MotionWords.HAPPENED); // not "Dat is in dat geval een goed idee"
    return closes && view.mentions(Name.class, first.range()).isEmpty() && Words.any(view, first.range(), POINTS) && Words.any(view, first.range(), IS) && !Conditions.on(view) && !view.lower().endsWith("?");
  }

  /** "doet dat", "doe dit": the verb right beside the pronoun. */
  private static boolean does(View view, Clause first) {
    Words words = view.wordTable();
    for (int i = 0; i + 1 < words.size() && words.range(i).end() <= first.range().end(); i++) {
      boolean verb = words.isIn(i, MotionWords.DOES) && POINTS.contains(words.lower(i + 1));
      if (verb || POINTS.contains(words.lower(i)) && words.isIn(i + 1, MotionWords.DOES)) {
        return true;
      }
    }
    return false;
  }

  /** "dat advies" */
  private static boolean names(View view) {
    Words words = view.wordTable();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (POINTS.contains(words.lower(i)) && words.isIn(i + 1, MotionWords.ADVICE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean adopts(View view, Clause first) {
    boolean parted = Words.any(view, first.range(), MotionWords.ADOPTS_PARTED) && Words.any(view, first.range(), MotionWords.PARTS);
    return parted || Words.any(view, first.range(), MotionWords.ADOPTS);
  }
}
