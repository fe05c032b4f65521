package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.mention.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names in a letter, with the whole register: each as written, and what it denotes. */
class NamesInLettersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/names.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatANameDenotes(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String found =
        letter.mentions().stream()
            .filter(Name.class::isInstance)
            .map(Name.class::cast)
            .map(name -> letter.text().text(name.range()) + " = " + name.entry().map(entry -> entry.iri().substring(entry.iri().lastIndexOf('/') + 1)).orElse("?"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
