package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Letters in a few sentences, and what they do with their motions. */
class TreatmentTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());
  /** What is only likely stands with a question mark. */
  private static final String LIKELY = new CitationRule(true).name();
  private static final Map<String, String> MOTIONS =
      Map.of(
          "[12]", "motie-Veerman c.s. (Kamerstuk 99 675, nr. 12)", "[13]", "motie-Kade (Kamerstuk 99 675, nr. 13)",
          "[14]", "motie van het lid Sluis (Kamerstuk 99 675, nr. 14)", "[15]", "motie van de leden Wal en Dijk (Kamerstuk 99 675, nr. 15)");

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/treatment.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterDoesWithItsMotions(String words, String expected) {
    assertThat(treatments(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/treatment-scope.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whereTheMotionStandsInsideWhatIsSaid(String words, String expected) {
    assertThat(treatments(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/treatment-clauses.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void howClausesAndSentencesGoOnWithAMotion(String words, String expected) {
    assertThat(treatments(words)).isEqualTo(expected);
  }

  static String treatments(String words) {
    String letter = words.replace(" // ", "\n");
    for (Map.Entry<String, String> motion : new TreeMap<>(MOTIONS).entrySet()) {
      letter = letter.replace(motion.getKey(), motion.getValue());
    }
    ReadLetter read = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", letter, "De minister van Visserij,", "A.B. Zeeman")));
    return read.facts().stream()
        .filter(Fact.Cites.class::isInstance)
        .map(Fact.Cites.class::cast)
        .filter(cites -> cites.citation().sequence().isPresent() && !cites.citation().rule().equals("citation/motion-without-number"))
        .sorted(Comparator.comparing(cites -> cites.basis().at()))
        .map(cites -> cites.basis().rule().equals(LIKELY) ? cites.treatment() + "?" : cites.treatment())
        .collect(Collectors.joining(" "));
  }
}
