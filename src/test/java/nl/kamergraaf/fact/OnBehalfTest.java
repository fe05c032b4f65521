package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a letter of the minister of Finance is also sent. */
class OnBehalfTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hierbij stuur ik u, mede namens de minister van Defensie, het rapport. | minister van Defensie",
        "Deze brief zend ik u mede namens de Minister van BZK. | minister van Binnenlandse Zaken en Koninkrijksrelaties",
        "Hij wordt mede verzonden namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap. | staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        "Deze brief wordt u mede toegezonden namens de minister-president. | minister-president",
        "Ook namens de minister voor Buitenlandse Handel en Ontwikkelingshulp informeer ik u. | minister voor Buitenlandse Handel en Ontwikkelingshulp",
        "Mede namens de ministers van Defensie en van Justitie en Veiligheid bied ik u dit aan. | minister van Defensie; minister van Justitie en Veiligheid",
        "Met deze brief geef ik, mede namens mijn ambtgenoten van Onderwijs, Cultuur en Wetenschap en van Volksgezondheid, Welzijn en Sport, antwoord. | minister van Onderwijs, Cultuur en Wetenschap; minister van Volksgezondheid, Welzijn en Sport",
        "Mede namens mijn ambtgenoot van Defensie stuur ik u dit. | minister van Defensie",
        "Namens de minister-president bied ik u het verslag aan. | minister-president",
        "Deze brief zend ik mede namens de staatssecretaris van Zeegaten en Havens. | staatssecretaris van Zeegaten en Havens",
        "De politie leidt namens Nederland de actie. | ''",
        "Ik sprak namens het kabinet met de minister van Defensie. | ''",
        "Namens de organisatie sprak de minister van Defensie. | ''",
        "Mede namens de sector vroeg de minister van Defensie om rust. | ''",
        "Mede namens mijn ambtgenoot van Duitsland sprak ik daarover. | ''",
      })
  void offices(String words, String expected) {
    assertThat(found(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/on-behalf.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void inManyWords(String words, String expected) {
    assertThat(found(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static String found(String words) {
    String letter = UndertakingTest.LETTER + words + "\nDe minister van Financiën,\nA.B. Zeeman";
    return READER.read(new TextReader().read(Letters.read(letter))).facts().stream()
        .filter(Fact.OnBehalfOf.class::isInstance)
        .map(fact -> ((Fact.OnBehalfOf) fact).office().label())
        .collect(Collectors.joining("; "));
  }
}
