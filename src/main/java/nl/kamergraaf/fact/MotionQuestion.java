package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The question that named the motions, as far as it tells what is done with them: "Bent u bereid de motie uit te voeren?" asks it, so that "ja" is an
 * answer; "Waarom is de motie niet uitgevoerd?" takes it for granted.
 */
final class MotionQuestion {

  /** What "ja" can confirm. */
  private static final Set<String> YES = Set.of("executes", "closes", "will-not-execute");
  private static final Set<String> WHY = Set.of("waarom", "waardoor");
  private static final Set<String> HOW = Set.of("hoe", "waarmee", "wanneer");
  private static final Set<String> PERFECT = Set.of("heeft", "hebt", "hebben", "is", "zijn", "heb");

  private static final Set<String> AGREEING = Set.of("ja", "jazeker", "zeker", "inderdaad", "uiteraard");
  private static final Set<String> ALREADY = Set.of("al", "reeds", "inmiddels");

  private Optional<String> proposed = Optional.empty();
  private boolean granted;
  private boolean already;

  /** Takes the sentence that names the motions; one that asks nothing too. */
  void take(View view, boolean asks, TreatmentReader reader, List<Motion> motions) {
    proposed = Optional.empty();
    granted = false;
    if (!asks) {
      return;
    }
    List<TreatmentReader.Said> said = reader.read();
    proposed = motions.size() == 1 ? said.stream().map(TreatmentReader.Said::treatment).filter(YES::contains).findFirst() : Optional.empty();
    already = Words.any(view, view.range(), ALREADY);
    Words words = view.wordTable();
    String first = words.size() > 1 ? words.lower(0) : "";
    boolean done = HOW.contains(first) && PERFECT.contains(words.lower(1));
    for (TreatmentReader.Said one : said) {
      boolean refused = WHY.contains(first) && one.treatment().equals("will-not-execute");
      if (refused || done && one.treatment().equals("executes")) {
        one.motions().forEach(motion -> motion.recall(one.treatment(), view.sentence()));
        granted |= refused;
        proposed = Optional.empty();
      }
    }
  }

  /** It asks for the reason of what it knows: the answer need not say it again. */
  boolean granted() {
    return granted;
  }

  /** "Ja, …", "Nee, dat klopt niet": what the question asks for is so, or the contrary; told once, by the first sentence of the answer. */
  Optional<String> confirmed(View view) {
    if (proposed.isEmpty() || view.wordTable().size() == 0) {
      return Optional.empty();
    }
    String asked = proposed.get();
    proposed = Optional.empty();
    String first = view.wordTable().lower(0);
    if (AGREEING.contains(first)) {
      return Optional.of(asked);
    }
    if (first.equals("nee") && already && !asked.equals("will-not-execute")) {
      return Optional.of("reports-on"); // "Is de motie al uitgevoerd?" "Nee, dat duurt langer dan gedacht."
    }
    return first.equals("nee") && asked.equals("will-not-execute") ? Optional.of("executes") : Optional.empty();
  }
}
