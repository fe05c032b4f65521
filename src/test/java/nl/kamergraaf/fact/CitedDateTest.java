package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The day by which a letter is cited, which is not any day that stands near. */
class CitedDateTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/cited-dates.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void dayOfWhatIsCited(String words, String expected) {
    String found =
        cites(words)
            .filter(cites -> cites.citation().key().isPresent() || cites.date().isPresent())
            .map(cites -> cites.citation().key().orElse("-") + " " + cites.date().flatMap(day -> day.start()).map(LocalDate::toString).orElse("-"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  /** Text and notes, with an @ between; a dash for no note. */
  private static Stream<Fact.Cites> cites(String words) {
    int at = words.indexOf(" @ ");
    String notes = words.substring(at + 3);
    String letter = "De minister van Visserij,\nA.B. Zeeman" + (notes.equals("-") ? "" : "\n" + notes + "↩︎");
    return READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words.substring(0, at), letter))).facts().stream()
        .filter(Fact.Cites.class::isInstance)
        .map(Fact.Cites.class::cast);
  }
}
