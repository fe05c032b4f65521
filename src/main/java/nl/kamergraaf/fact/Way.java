package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.bundled.Wordlist;

/** How a rule comes to a fact: by rule and way it was measured how likely the fact is right, see {@code confidence.txt}. */
enum Way {
  /** The sentence says it in its own words. */
  SAID,
  /** What stands for a thing or whose part it is was said elsewhere: a pronoun, a group in which somebody acts, "hetzelfde". */
  INFERRED,
  /** Of a name that the register does not have. */
  UNKNOWN,
  /** Of a name that several have. */
  AMBIGUOUS,
  /** Of a document whose number is not safe. */
  DEFECTIVE,
  /** Of a motion, with what the letter does with it. */
  TREATED;

  private static final Map<String, Double> MEASURED = new HashMap<>();

  static {
    Wordlist.beside(Way.class, "confidence.txt").kinds().forEach((kind, share) -> MEASURED.put(kind, Double.valueOf(share.iterator().next())));
  }

  private final String suffix = name().equals("SAID") ? "" : " " + name().toLowerCase(Locale.ROOT);

  /** Estimated probability that what a rule finds in this way is right, 0 to 1. */
  double confidence(Rule rule) {
    Double measured = MEASURED.get(rule.name() + suffix);
    if (measured == null) {
      throw new IllegalStateException("confidence.txt has no line for \"" + rule.name() + suffix + "\"");
    }
    return measured;
  }
}
