package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "verlaagd, verlagen", "verlaagt, verlagen", "verlaag, verlagen", "verlagen, verlagen", "geschrapt, schrappen", "schaft, schaffen", "geschaft, schaffen", "gedraaid, draaien", "geratificeerd, ratificeren",
    "geopend, openen", "gezet, zetten", "gestart, starten", "gesloten, sluiten", "gesproken, spreken", "getrokken, trekken", "gemeld, melden", "beloofd, beloven", "gebruikt, gebruiken",
  })
  void formsOfOneVerb(String form, String infinitive) {
    assertThat(VerbForms.of(form, infinitive)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"verlegd, verlagen", "verlengd, verlagen", "verhoogd, verlagen", "gesloopt, sluiten", "gedaan, draaien", "kost, kopen", "gestort, starten", "geboden, baden", "wet, weten", "de, doen", "getrapt, trappelen"})
  void formsOfAnother(String form, String infinitive) {
    assertThat(VerbForms.of(form, infinitive)).isFalse();
  }
}
