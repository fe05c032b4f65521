package nl.kamergraaf.mention;

import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;

/** What a string that the scan looks for stands for. */
sealed interface Literal {

  /** A spelling of a register entry. */
  record OfEntry(Entry entry, Spelling.Form form) implements Literal {}

  /** A whole cue or noun of a concept. */
  record OfConcept(Concept concept, boolean noun) implements Literal {}

  /** One part of a cue with gaps; {@code index} counts the parts from 0. */
  record OfPart(GappedCue cue, int index) implements Literal {}
}
