package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;

/** Whether a sentence holds only under a condition. "Zodra" names a moment, "voor zover" a part; the latter is a condition of a promise only. */
final class Conditions {

  private static final Set<String> IF = Set.of("als", "indien", "mits", "tenzij", "mocht", "mochten");
  private static final Set<String> WISHES = Set.of("indien nodig", "indien gewenst", "indien mogelijk", "zo nodig", "desgewenst", "desgevraagd");
  private static final Set<String> WOULD = Set.of("zou", "zouden", "mocht", "mochten", "komt", "blijkt", "blijken", "wordt");
  private static final Set<String> MOMENTS = Set.of("zodra", "wanneer");
  private static final Set<String> PARTS = Set.of("zodra", "wanneer", "voor zover");

  private Conditions() {}

  /** The sentence, or a clause of it, is or has a condition. */
  static boolean on(View view) {
    return on(view, MOMENTS);
  }

  /** The same of a sentence that says how much of something is done. */
  static boolean onDeed(View view) {
    return on(view, PARTS);
  }

  private static boolean on(View view, Set<String> none) {
    Words words = view.wordTable();
    if (words.size() == 0) {
      return false;
    }
    boolean inverted = WOULD.contains(words.lower(0)) && view.lower().contains(", dan ");
    return inverted || clause(view, words) || cue(view, none) || WISHES.stream().anyMatch(view.lower()::contains);
  }

  /** "Als de dekking er is, …", "…, mits die er is". */
  private static boolean clause(View view, Words words) {
    for (Clause clause : view.clauses()) {
      int first = words.startingAt(clause.range().start());
      boolean opens = first < words.size() && IF.contains(words.lower(first)) && clause.range().contains(words.range(first));
      if (opens && (first > 0 ? !words.lower(first).equals("als") : words.lower(0).equals("mits") || Words.any(view, clause.range(), Verbs.finite()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean cue(View view, Set<String> none) {
    for (Hit.OfConcept hit : view.cues("modality")) {
      boolean conditional = hit.concept().name().equals("conditional") || hit.concept().name().equals("willing-under-conditions");
      if (conditional && !none.contains(view.lower(hit.range()))) {
        return true;
      }
    }
    return false;
  }
}
