package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sum is about, of the themes of the scheme. */
class ThemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De bevroren tegoeden blijven waar zij zijn. Het gaat in de EU om EUR 9 miljard. | frozen-assets",
        "De bevroren tegoeden blijven waar zij zijn. Wij trekken EUR 9 miljard uit. | ''",
        "De bevroren tegoeden zijn iets anders dan munitie. Het gaat om EUR 9 miljard. | ''",
        "Voor de aankoop van Amerikaanse wapens is EUR 9 miljoen toegezegd. | military",
        "Over EUR 9 miljard sprak de Europese Raad. | ''",
      })
  void whatASumIsAbout(String words, String expected) {
    assertThat(FactTables.said(FactTables.read(words).facts(), Fact.Amount.class, amount -> amount.flow().subject().orElse(""))).isEqualTo(expected);
  }
}
