package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Offices that a letter names, with the whole register. */
class OfficesTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/offices.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whichOfficeOfWhom(String words, String expected) {
    ReadText text = new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,\nA.B. Zeeman"));
    String found =
        READER.read(text).facts().stream()
            .filter(Fact.NamesOffice.class::isInstance)
            .map(fact -> shown(text, ((Fact.NamesOffice) fact).office()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(ReadText text, OfficeName office) {
    return text.text(office.range()) + " = " + name(office.office()) + ", " + name(office.country()) + ", " + office.person().map(text::text).orElse("-");
  }

  private static String name(Optional<Entry> entry) {
    return entry.map(e -> e.iri().substring(e.iri().lastIndexOf('/') + 1)).orElse("-");
  }
}
