package nl.kamergraaf.fact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * How the author commits to a stretch of a sentence, decided once for all rules. The wordings are the cues of the modality scheme; a cue
 * of "fact" only shields the words inside it ("niet alleen", "zo snel mogelijk"). Here is how far each kind of wording reaches.
 */
final class Modalities {

  /** Negations that reach only what follows them in their clause; the others reach the whole clause. */
  private static final Set<String> FORWARD = Set.of("geen", "zonder", "noch", "nooit", "in plaats van");

  private Modalities() {}

  private static final Map<Modality, Integer> STRENGTH = new EnumMap<>(Modality.class);
  private static final Map<String, Modality> BY_CONCEPT =
      Arrays.stream(Modality.values()).collect(Collectors.toUnmodifiableMap(Modality::concept, modality -> modality));

  static {
    List<Modality> weakestFirst =
        List.of(
            Modality.FACT, Modality.OBLIGATION, Modality.INTENTION, Modality.FUTURE, Modality.EXPECTATION, Modality.REPORTED, Modality.POSSIBILITY,
            Modality.WILLING_UNDER_CONDITIONS, Modality.CONDITIONAL, Modality.REQUESTED, Modality.NEGATED);
    for (int i = 0; i < weakestFirst.size(); i++) {
      STRENGTH.put(weakestFirst.get(i), i);
    }
  }

  /** The strongest modality whose wording reaches the range; fact where none does. "Zal worden opgericht" as a whole is not future of itself. */
  static Modality at(View view, Range range) {
    Modality strongest = Modality.FACT;
    for (Hit.OfConcept cue : view.cues("modality")) {
      Modality modality = of(cue.concept().name());
      boolean said = modality == Modality.FUTURE && range.contains(cue.range());
      if (!said && !compounds(view, cue.range()) && reaches(view, cue.range(), modality, range) && STRENGTH.get(modality) > STRENGTH.get(strongest)) {
        strongest = modality;
      }
    }
    return strongest;
  }

  /** "niet-militair" negates its own word only. */
  private static boolean compounds(View view, Range cue) {
    String text = view.text().text();
    return cue.end() < text.length() && text.charAt(cue.end()) == '-';
  }

  private static Modality of(String concept) {
    return BY_CONCEPT.getOrDefault(concept, Modality.FACT);
  }

  private static boolean reaches(View view, Range cue, Modality modality, Range range) {
    boolean sameClause = view.clauseOf(cue).equals(view.clauseOf(range));
    return switch (modality) {
      case FACT -> false;
      case NEGATED -> sameClause && (!FORWARD.contains(firstWords(view, cue)) || cue.start() <= range.start());
      case CONDITIONAL -> true;
      case REQUESTED, REPORTED -> sameClause || cue.start() < range.start();
      default -> sameClause;
    };
  }

  private static String firstWords(View view, Range cue) {
    String words = view.lower(cue);
    for (String forward : FORWARD) {
      if (words.equals(forward) || words.startsWith(forward + " ")) {
        return forward;
      }
    }
    return words;
  }
}
