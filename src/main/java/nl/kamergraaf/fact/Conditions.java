package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;

/** Whether a sentence holds only under a condition. "Zodra" names a moment, "voor zover" a part; the latter is a condition of a promise only. */
final class Conditions {

  private static final Set<String> IF = Set.of("als", "indien", "mits", "tenzij", "mocht", "mochten");
  private static final Set<String> WISHES = Set.of("indien nodig", "indien gewenst", "indien mogelijk", "zo nodig", "desgewenst", "desgevraagd");
  private static final Set<String> WOULD = Set.of("zou", "zouden", "mocht", "mochten", "komt", "blijkt", "blijken", "wordt");
  private static final Set<String> MOMENTS = Set.of("zodra", "wanneer", "pas nadat", "pas wanneer");
  private static final Set<String> PARTS = Set.of("zodra", "wanneer", "voor zover");

  private static final Set<String> SUBJECTS = Set.of("de", "het", "er", "deze", "dit", "dat", "die", "ik", "wij", "hierover", "daarover", "hiertoe", "daartoe", "blijkt", "meer");
  private static final Set<String> COMPARING = Set.of("zowel", "net", "zo", "evenals", "even", "anders", "zelfde", "zoveel", "evenzeer");
  private static final Set<String> ENDS = Set.of("is", "zijn", "wordt", "worden", "heeft", "hebben", "zal", "kan", "kunnen", "ontbreekt", "bestaat", "blijkt");

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
    boolean opens = words.lower(0).equals("als") && inverts(view, words);
    return inverted || opens || PromiseWords.conditional(view.lower()) || clause(view, words) || behind(view, words) || cue(view, none) || view.mayHold(WISHES);
  }

  /** "Als de Raad tijdig adviseert, stuur ik …": a verb opens the clause that follows. */
  private static boolean inverts(View view, Words words) {
    int next = view.clauses().size() > 1 ? words.startingAt(view.clauses().get(1).range().start()) : words.size();
    return next < words.size() && (Verbs.finite(words.lower(next)) || PromiseFrame.first(words.lower(next)));
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

  /** "Ik informeer u als het onderzoek is afgerond": no comma opens the clause. */
  private static boolean behind(View view, Words words) {
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean when = words.lower(i).equals("als") && !both(words, i) && SUBJECTS.contains(words.lower(i + 1)) && !COMPARING.contains(words.lower(i - 1)) && !words.lower(i + 2).equals("gaat");
      if (when && Words.any(view, Story.after(words.range(i + 1), view.clauseOf(words.range(i)).range()), ENDS)) {
        return true;
      }
    }
    return false;
  }

  /** "zowel de haven als de stad" */
  private static boolean both(Words words, int als) {
    for (int i = 0; i < als; i++) {
      if (words.lower(i).equals("zowel")) {
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
