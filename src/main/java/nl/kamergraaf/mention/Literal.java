package nl.kamergraaf.mention;

import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;

/** What a string that the scan looks for stands for, as a whole; see {@link Meanings} for one that is a part of a cue. */
sealed interface Literal {

  /** A spelling of a register entry. Its capitals count, but for the first letter of one that starts with a small one. */
  record OfEntry(Entry entry, Spelling.Form form, String spelled) implements Literal {

    /** Whether it is spelled so at a place of a text. */
    boolean at(String text, int start) {
      char first = spelled.charAt(0);
      boolean opens = text.charAt(start) == first || Character.isLowerCase(first) && text.charAt(start) == Character.toUpperCase(first);
      return opens && text.regionMatches(start + 1, spelled, 1, spelled.length() - 1);
    }
  }

  /** A whole cue or noun of a concept. */
  record OfConcept(Concept concept, boolean noun) implements Literal {}
}
