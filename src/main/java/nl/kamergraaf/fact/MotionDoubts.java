package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Indirect questions in which a motion stands: "Of de motie uitvoerbaar is, hangt af van …", "ik laat nagaan in hoeverre aan de motie …". */
final class MotionDoubts {

  private static final Set<String> WHETHER = Set.of("of", "hoeverre");
  /** Words, or their beginnings, that leave the question open. */
  private static final List<String> OPEN =
      List.of(
          "onderzo", "bezie", "nagaan", "nagegaan", "nagaat", "verken", "overwe", "overwo", "zeggen", "onduidelijk", "duidelijk", "onzeker", "ongewis", "beoordel", "bekijk", "bekeken", "toets", "getoetst", "weet", "afhank", "hangt",
          "hangen", "gesprek", "overleg", "bespreek", "besproken", "vraag", "besluit", "besloten", "beslis", "wacht", "inventaris", "kijk", "oordeel", "advies", "betwijfel", "twijfel", "bepalen", "bepaalt", "na");
  /** "is nog niet bekend" */
  private static final Set<String> KNOWN = Set.of("bekend", "onbekend");
  /** Openers of an aside that tells who thinks so. */
  private static final Set<String> LIKE = Set.of("zoals", "waar", "waarvan", "waarom");
  private static final Set<String> ASKERS = Set.of("vraagt", "vragen", "vroeg", "vroegen", "leden", "fractie", "fracties", "lid", "indiener", "indieners");

  private final View view;
  private final List<Range> clauses = new ArrayList<>();
  private final List<Motion> motions = new ArrayList<>();

  MotionDoubts(View view, List<MotionPlace> places, List<Range> contents) {
    this.view = view;
    Words words = view.wordTable();
    for (MotionPlace place : places) {
      int at = place.how() == MotionPlace.How.MARK ? -1 : opener(words, words.startingAt(place.range().start()));
      boolean manner = at < 0 && place.how() != MotionPlace.How.MARK && manner(words, place.range());
      if (manner) {
        clauses.add(view.clauseOf(place.range()).range());
        place.motions().stream().filter(motion -> !motions.contains(motion)).forEach(motions::add);
      }
      boolean asked = at >= 0 && contents.stream().anyMatch(content -> content.contains(words.range(at)));
      boolean asks = at >= 0 && !asked && !view.lower().endsWith("?");
      boolean others = at > 0 && Words.any(view, new Range(view.range().start(), words.range(at).start()), ASKERS);
      if (asks && (others || open(words, at))) {
        clauses.add(words.range(at).to(view.clauseOf(place.range()).range()));
      }
      if (place.how() != MotionPlace.How.MARK && aside(words, place.range())) {
        clauses.add(view.clauseOf(place.range()).range());
        place.motions().stream().filter(motion -> !motions.contains(motion)).forEach(motions::add);
      }
      if (asks && !others && open(words, at)) {
        place.motions().stream().filter(motion -> !motions.contains(motion)).forEach(motions::add);
      }
    }
  }

  /** "Of de kade te laag is, zoals verondersteld in de motie, wordt bezien": the sentence opens with the question, and the motion stands between. */
  private boolean aside(Words words, Range motion) {
    if (!words.opening(view.range().start()).equals("of") || view.lower().endsWith("?")) {
      return false;
    }
    List<Clause> all = view.clauses();
    int at = all.indexOf(view.clauseOf(motion));
    boolean between = at > 0 && at + 1 < all.size() && LIKE.contains(words.opening(all.get(at).range().start()));
    return between && leavesOpen(words, all.get(at + 1).range());
  }

  /** "Hoe de motie wordt uitgevoerd, hangt af van …": the sentence opens with the question, and what follows leaves it open. */
  private boolean manner(Words words, Range motion) {
    List<Clause> all = view.clauses();
    boolean opens = words.isIn(0, MotionWords.QUESTION_WORDS) && !view.lower().endsWith("?") && all.get(0).range().contains(motion);
    int comma = opens ? view.next(", ", motion.end()) : -1;
    Range rest = new Range(Math.max(comma, view.range().start()), view.range().end());
    return comma >= 0 && (leavesOpen(words, rest) || Words.any(view, rest, KNOWN));
  }

  private boolean leavesOpen(Words words, Range clause) {
    int main = words.startingAt(clause.start());
    boolean verb = main < words.size() && Verbs.finite(words.lower(main));
    boolean left = false;
    for (int i = main; verb && i < words.size() && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      left |= OPEN.stream().anyMatch(word.equals("na") || word.length() < 3 ? word::equals : word::startsWith);
    }
    return left;
  }

  /** Index of the word that opens the question, or -1: no verb stands between it and the motion, unless a noun asks it: "de vraag of gevolg kan worden gegeven aan de motie". */
  private int opener(Words words, int place) {
    boolean verb = false;
    for (int i = place - 1; i >= 0; i--) {
      verb |= Verbs.finite(words.lower(i)) && !Verbs.gives(words.lower(i));
      boolean noun = i > 0 && words.isIn(i - 1, MotionWords.QUESTIONS);
      if (verb && !noun) {
        continue;
      }
      if (WHETHER.contains(words.lower(i)) || noun && words.isIn(i, MotionWords.QUESTION_WORDS)) {
        boolean between = view.text().text().substring(words.range(i).end(), words.range(place).start()).chars().anyMatch(c -> ",;:".indexOf(c) >= 0);
        return between ? -1 : i;
      }
    }
    return -1;
  }

  private boolean open(Words words, int at) {
    int first = words.lower(at).equals("hoeverre") ? at - 1 : at;
    if (first <= 0 || words.isIn(at - 1, MotionWords.QUESTIONS)) {
      return true;
    }
    boolean open = false;
    for (int i = 0; i < first; i++) {
      String word = words.lower(i);
      open |= OPEN.stream().anyMatch(word.equals("na") || word.length() < 3 ? word::equals : word::startsWith);
    }
    return open;
  }

  /** A place lies in such a question. */
  boolean hold(Range cue) {
    return clauses.stream().anyMatch(clause -> clause.contains(cue));
  }

  /** What it says of the motions in them. */
  List<TreatmentReader.Said> said() {
    return motions.isEmpty() ? List.of() : List.of(new TreatmentReader.Said(motions, "responds-to", false, false));
  }
}
