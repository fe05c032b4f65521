package nl.kamergraaf.fact;

import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * What a fact stands on.
 *
 * @param rule name of the rule that made it
 * @param sentence the sentence that proves it
 * @param at the words that carry it, inside the sentence
 * @param modality how the author commits to it
 * @param confidence estimated probability that it is right, 0 to 1; see {@link Way}
 */
public record Basis(String rule, Sentence sentence, Range at, Modality modality, double confidence) {}
