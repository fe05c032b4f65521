package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * A name: of the register (one candidate, or several where the spelling is shared), or of a thing of a wanted kind that the register
 * does not have (no candidate; the label is the text's own).
 *
 * @param label preferred label of the one candidate, else the text's own words
 * @param kind its kind
 * @param form how the name is written
 * @param candidates entries that it may denote
 * @param abbreviation short form that the letter itself introduces
 */
public record Name(
    Range range, String rule, String label, Kind kind, Spelling.Form form, List<Entry> candidates, Optional<String> abbreviation)
    implements Mention {

  public Name {
    candidates = List.copyOf(candidates);
  }

  /** The one entry that it denotes. */
  public Optional<Entry> entry() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
