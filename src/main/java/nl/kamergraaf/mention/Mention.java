package nl.kamergraaf.mention;

import nl.kamergraaf.text.Range;

/** Something found in one sentence. */
public sealed interface Mention permits Citation, Money, Quantity, When, OfficeName, Name {

  /** Its place in the normalised text. */
  Range range();

  /** Name of the grammar rule that found it, such as "amount/currency-first". */
  String rule();
}
