package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** A literal of the register or of the schemes, found in the text on word boundaries. */
public sealed interface Hit {

  Range range();

  /** A spelling of one or more entries. */
  record OfEntry(Range range, Spelling.Form form, List<Entry> entries) implements Hit {}

  /** A cue or noun of a concept; {@code noun} tells a noun (what is counted) from a cue (how something is said). */
  record OfConcept(Range range, Concept concept, boolean noun) implements Hit {}
}
