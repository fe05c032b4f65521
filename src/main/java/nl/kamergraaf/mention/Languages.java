package nl.kamergraaf.mention;

import nl.kamergraaf.register.Spelling;

/** Adjectives of states that stand for a language: "Spaans is een van de werktalen", "in het Frans en Engels". */
final class Languages {

  private Languages() {}

  /** Whether an adjective without ending stands behind "het", as none does before a noun without capital, or has no noun behind it. */
  static boolean names(EntryHits.Named named, Words words, String text) {
    int end = named.range().end();
    if (named.form() != Spelling.Form.ADJECTIVE || text.charAt(end - 1) == 'e' || text.startsWith("-", end)) {
      return false;
    }
    int next = words.from(end);
    Word behind = words.get(next);
    boolean alone = FunctionWords.contains(behind) && !behind.is("en") && !behind.is("of"); // "een Spaans en een Frans voorstel"
    return alone || words.get(next - 2).is("het") && !behind.capital(); // "het Frans Parlement"
  }
}
