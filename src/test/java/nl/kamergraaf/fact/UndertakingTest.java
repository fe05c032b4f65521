package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of a letter, and what they promise. */
class UndertakingTest {

  /** The head of a letter of the minister of Finance. */
  static final String LETTER =
      """
      Voortgang
      Belastingen
      Brief regering
      Nummer: 1999D00001, datum: 2025-02-17, bijgewerkt: 2025-02-18 11:26, versie: 1
      Directe link naar document (.docx), link naar pagina op de Tweede Kamer site.
      Gerelateerde personen:- Eerste ondertekenaar: A.B. Zeeman, minister van Financiën
      Onderdeel van kamerstukdossier 99675 -12 Belastingen.
      Onderdeel van zaak 1999Z00001:
      - Indiener: A.B. Zeeman, minister van Financiën
      Preview document (🔗 origineel)
      Geachte voorzitter,
      """;

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/undertakings.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterPromises(String words, String expected) {
    assertThat(found(words, "undertaking-open")).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/promises-met.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterHasPromisedBefore(String words, String expected) {
    assertThat(found(words, "undertaking-met")).isEqualTo(expected == null ? "" : expected);
  }

  private static String found(String words, String status) {
    ReadText text = new TextReader().read(Letters.read(LETTER + words + "\nDe minister van Financiën,\nA.B. Zeeman"));
    return READER.read(text).facts().stream()
        .filter(Fact.Undertakes.class::isInstance)
        .map(Fact.Undertakes.class::cast)
        .filter(fact -> fact.status().equals(status))
        .map(fact -> fact.by().label() + " " + fact.due().map(when -> due(text, when)).orElse("-"))
        .collect(Collectors.joining("; "));
  }

  private static String due(ReadText text, When when) {
    boolean phrase = when.precision().equals("relative-event") && when.end().isEmpty();
    return phrase ? text.text(when.range()) : when.end().or(when::start).map(Object::toString).orElse("-");
  }
}
