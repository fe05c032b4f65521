package nl.kamergraaf.mention;

import java.util.List;

/**
 * All that a string stands for, wherever it is found.
 *
 * @param spelled the string, in small letters
 * @param entries names of the register
 * @param concepts whole cues and nouns
 * @param part its number among the parts of cues with gaps; -1 where it is none
 */
record Meanings(String spelled, List<Literal.OfEntry> entries, List<Literal.OfConcept> concepts, int part) {

  static final int NO_PART = -1;
}
