package nl.kamergraaf.fact;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;

/** How a rule comes to a fact: by rule and way it was measured how likely the fact is right, see {@code confidence.txt}. */
enum Way {
  /** The sentence says it in its own words. */
  SAID(""),
  /** What stands for a thing or whose part it is was said elsewhere: a pronoun, a group in which somebody acts, "hetzelfde". */
  INFERRED(" inferred"),
  /** Of a name that the register does not have. */
  UNKNOWN(" unknown"),
  /** Of a name that several have. */
  AMBIGUOUS(" ambiguous"),
  /** Of a document whose number is not safe. */
  DEFECTIVE(" defective"),
  /** Of a motion, with what the letter does with it. */
  TREATED(" treated");

  private static final Map<String, Double> MEASURED =
      Wordlist.beside(Way.class, "confidence.txt").kinds().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> Double.valueOf(line.getValue().iterator().next())));

  /** Behind the name of the rule. */
  private final String suffix;

  Way(String suffix) {
    this.suffix = suffix;
  }

  /** Estimated probability that what a rule finds in this way is right, 0 to 1. */
  double confidence(Rule rule) {
    Double measured = MEASURED.get(rule.name() + suffix);
    if (measured == null) {
      throw new IllegalStateException("confidence.txt has no line for \"" + rule.name() + suffix + "\"");
    }
    return measured;
  }
}
