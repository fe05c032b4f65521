package nl.kamergraaf.mention;

import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;

/** What a string that the scan looks for stands for. */
sealed interface Literal {

  /** A spelling of a register entry. Its capitals count, but for the first letter of one that starts with a small one. */
  record OfEntry(Entry entry, Spelling.Form form, String spelled) implements Literal {

    /** Whether it is spelled so at a place of a text. */
    boolean at(String text, int start) {
      char first = spelled.charAt(0);
      boolean opens = text.charAt(start) == first || Character.isLowerCase(first) && text.charAt(start) == Character.toUpperCase(first);
      return opens && text.startsWith(spelled.substring(1), start + 1);
    }
  }

  /** A whole cue or noun of a concept. */
  record OfConcept(Concept concept, boolean noun) implements Literal {}

  /** One part of a cue with gaps; {@code index} counts the parts from 0. */
  record OfPart(GappedCue cue, int index) implements Literal {}
}
