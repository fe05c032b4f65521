package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.mention.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of which several sentences speak: which number and which movers each citation has in the letter as a whole. */
class CitationsInLettersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/citations-in-letters.txt", delimiter = '|', maxCharsPerColumn = 4096, emptyValue = "")
  void whatTheLetterCites(String words, String expected) {
    String found =
        FactTables.read(words).facts().stream()
            .filter(Fact.Cites.class::isInstance)
            .map(Fact.Cites.class::cast)
            .filter(cites -> cites.citation().sequence().isPresent())
            .map(cites -> shown(cites.citation()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  /** Half a surname names nobody: a member Slot is not the one whose surname is Bruins Slot. */
  @ParameterizedTest
  @CsvSource({"Slot, false", "Bruins Slot, true", "Hanke Bruins Slot, true", "Van Aalst, true", "Aalst-Bos, false"})
  void aMoverIsKnownByAWholeSurname(String mover, boolean known) {
    assertThat(FactTables.read("De motie van het lid " + mover + " (Kamerstuk 99 675, nr. 12) is uitgevoerd.").facts())
        .filteredOn(Fact.Cites.class::isInstance)
        .extracting(fact -> ((Fact.Cites) fact).movers().get(0).person().isPresent())
        .containsExactly(known);
  }

  private static String shown(Citation citation) {
    String movers = citation.movers().isEmpty() ? "" : " " + citation.surnames() + (citation.unnamedMovers() ? "+" : "");
    return citation.kind() + " " + citation.key().orElse("-") + movers + citation.replacedKey().map(old -> " ^" + old).orElse("");
  }
}
