package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.mention.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

  private static String shown(Citation citation) {
    String movers = citation.movers().isEmpty() ? "" : " " + citation.surnames() + (citation.unnamedMovers() ? "+" : "");
    return citation.kind() + " " + citation.key().orElse("-") + movers + citation.replacedKey().map(old -> " ^" + old).orElse("");
  }
}
