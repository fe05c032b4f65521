package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/** That who decides on a body has made its term longer, or an end of it: "heeft ingestemd met verlenging van het mandaat", "besloot tot opheffing van de commissie". */
final class BodyGrants {

  private static final String LONGER = "extended";
  private static final String OVER = "ended";
  private static final Set<String> TERMS = Set.of("jaar", "maanden", "jaren", "maand");
  /** Words of "van een jaar". */
  private static final int TERM = 3;
  private static final Set<String> SPLIT = Set.of("stemde", "stemden");
  private static final Set<String> IN = Set.of("in");
  private static final String FOR = "voor";
  private static final String OF = "van";

  private BodyGrants() {}

  /** @param governor what the body hangs from, over its mandate */
  static Optional<Predicates.Said> of(View view, Range body, Governor governor) {
    int longer = noun(view, governor, "longer");
    int over = longer > 0 ? longer : noun(view, Governor.of(view, body.start()), "over");
    return over > 0 ? granted(view, view.wordTable().range(over), longer > 0 ? LONGER : OVER) : Optional.empty();
  }

  private static Optional<Predicates.Said> granted(View view, Range noun, String stage) {
    Range clause = view.clauseOf(noun).range();
    String before = Governor.of(view, noun.start()).word();
    if (stage.equals(LONGER) && before.equals(FOR)) {
      return succeeded(view, clause, noun);
    }
    boolean organ = Words.in(view, clause, Refusals.WORDS.all("grantor")).stream().map(word -> Governor.of(view, word.start())).anyMatch(by -> !by.isPreposition() || by.word().equals("door")); // who only votes for it, or asks for it by a motion, grants nothing
    return Words.in(view, clause, Refusals.WORDS.all("grants-" + before)).stream()
        .filter(verb -> organ && view.modality(verb) == Modality.FACT && (!SPLIT.contains(view.lower(verb)) || Words.any(view, clause, IN)))
        .findFirst()
        .map(verb -> new Predicates.Said(stage, verb, Modality.FACT));
  }

  /** "verlenging van", "een verlenging van een jaar voor": the noun before what hangs from it; zero where it is none of those. */
  private static int noun(View view, Governor governor, String kind) {
    Words words = view.wordTable();
    int by = words.startingAt(governor.range().start());
    boolean term = governor.word().equals(FOR) && by > TERM && words.lower(by - TERM).equals(OF) && TERMS.contains(words.lower(by - 1));
    int noun = term ? by - TERM - 1 : governor.word().equals(OF) ? by - 1 : 0;
    return noun > 0 && Refusals.WORDS.has(kind, words.lower(noun)) ? noun : 0;
  }

  /** "heeft zich met succes ingezet voor verlenging van het mandaat": an effort that told. */
  private static Optional<Predicates.Said> succeeded(View view, Range clause, Range extension) {
    Optional<Range> effort = Words.in(view, clause, Refusals.WORDS.all("strives")).stream().filter(verb -> verb.end() <= extension.start()).findFirst();
    boolean success = effort.isPresent() && Refusals.WORDS.all("success").stream().anyMatch(words -> Wordlist.stands(words, view.lower(clause)));
    boolean plain = success && view.cues("modality", clause).stream().allMatch(cue -> cue.concept().name().equals(Modality.FACT.concept()) || Words.any(view, cue.range(), Refusals.WORDS.all("strives")));
    return plain ? effort.map(verb -> new Predicates.Said(LONGER, verb, Modality.FACT)) : Optional.empty();
  }
}
