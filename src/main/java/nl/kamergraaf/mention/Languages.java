package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.register.Spelling;

/** Adjectives of states that stand for a language: "Spaans is een van de werktalen", "in het Frans en Engels". */
final class Languages {

  private static final List<String> PREFIXES = List.of("ge", "ver", "be", "ont", "opge", "aange");

  private Languages() {}

  /** Whether an adjective without ending has no noun behind it; "een Spaans en een Frans voorstel" has one later. */
  static boolean names(EntryHits.Named named, Words words, String text) {
    int end = named.range().end();
    if (named.form() != Spelling.Form.ADJECTIVE || text.charAt(end - 1) == 'e' || text.startsWith("-", end)) {
      return false;
    }
    int next = words.from(end);
    Word behind = words.get(next);
    boolean alone = FunctionWords.contains(behind) && !behind.is("en") && !behind.is("of");
    return alone || words.get(next - 2).is("het") && participle(behind); // "in het Frans vertaald", and not "het Frans voorzitterschap"
  }

  private static boolean participle(Word word) {
    String lower = word.lower();
    return PREFIXES.stream().anyMatch(lower::startsWith) && (lower.endsWith("d") || lower.endsWith("t") || lower.endsWith("en"));
  }
}
