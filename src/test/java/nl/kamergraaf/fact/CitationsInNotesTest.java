package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Documents that the text names and a note numbers: whose they are, and what is done with them. */
class CitationsInNotesTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/citations-in-notes.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheNoteCites(String words, String expected) {
    String body = words.substring(0, words.indexOf(" @ ")).replace(" // ", "\n");
    String notes = words.substring(words.indexOf(" @ ") + 3).replace("; ", "↩︎\n") + "↩︎";
    String letter = "De minister van Visserij,\nA.B. Zeeman\n" + notes;
    String found =
        READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", body, letter))).facts().stream()
            .filter(Fact.Cites.class::isInstance)
            .map(Fact.Cites.class::cast)
            .filter(cites -> cites.note().isPresent())
            .map(CitationsInNotesTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String shown(Fact.Cites cites) {
    String movers = cites.citation().movers().isEmpty() ? "" : " " + cites.citation().surnames() + (cites.citation().unnamedMovers() ? "+" : "");
    return cites.citation().kind() + " " + cites.citation().key().orElse("-") + movers + " n" + cites.note().getAsInt() + " " + cites.treatment();
  }
}
