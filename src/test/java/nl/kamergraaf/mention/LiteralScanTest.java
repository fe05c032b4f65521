package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Samen met Rusland | Rusland=country/rus",
        "Ruslands oorlog, Poetins plan | Rusland=country/rus Poetin=person/poetin-v",
        "Zelensky's brief | Zelensky=person/zelensky-v",
        "EU-breed en NAVO-bondgenoten en niet-G7-landen | EU=org/eu NAVO=org/navo G7=org/g7",
        "de nederlands-russische grens | ''",
        "de Nederlands-Duitse grens | Nederlands=country/nld Duitse=country/deu",
        "In Noord-Ierland | ''",
        "De EUR en de euro | EUR=currency/EUR euro=currency/EUR",
        "de euro-Atlantische ruimte | ''",
        "de eurozone en de NAVOtop | ''",
        "het kabinet-Poetin | ''",
        "de eu en de navo | ''",
        "oud-minister van Defensie | ''",
        "De Minister van Defensie | Minister van Defensie=office/minister-van-defensie",
        "Raad van Europa | Raad van Europa=org/raad-van-europa",
      })
  void findsSpellingsOnWordBoundaries(String sentence, String expected) {
    Reading reading = Registers.reading(sentence);
    List<String> found =
        reading.hits(reading.text().sentences().get(0)).stream()
            .filter(Hit.OfEntry.class::isInstance)
            .map(Hit.OfEntry.class::cast)
            .map(hit -> reading.text().text(hit.range()) + "=" + hit.entries().get(0).iri())
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Raad nam het pakket aan. | adopted:nam het pakket aan",
        "De Raad nam na lang en moeizaam overleg over alle punten het pakket aan. | ''",
        "De onderhandelingen lopen. | in-negotiation:onderhandelingen",
        "Onderhandelingen lopen. | in-negotiation:Onderhandelingen",
        "De vredesonderhandelingen lopen. | ''",
        "Er geldt een verbod op ruwe olie. | oil:ruwe olie oil:olie",
      })
  void findsWordings(String sentence, String expected) {
    Reading reading = Registers.reading(sentence);
    List<String> found =
        reading.hits(reading.text().sentences().get(0)).stream()
            .filter(Hit.OfConcept.class::isInstance)
            .map(Hit.OfConcept.class::cast)
            .map(hit -> hit.concept().name() + ":" + reading.text().text(hit.range()))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @Test
  void aGapStaysInsideItsSentence() {
    Reading reading = Registers.reading("De Raad nam het pakket.", "Men ging er aan voorbij.");
    assertThat(reading.text().sentences()).hasSize(2).allSatisfy(sentence -> assertThat(reading.hits(sentence)).isEmpty());
  }

  @Test
  void anEmptyRegisterFindsNothing() {
    Reading reading = Registers.reading(Readings.EMPTY, "Rusland nam het aan.");
    assertThat(reading.hits(reading.text().sentences().get(0))).isEmpty();
  }

  @Test
  void aGenitiveKeepsTheNameItselfAsItsRange() {
    Reading reading = Registers.reading("Poetins oorlog");
    assertThat(reading.text().text(reading.hits(reading.text().sentences().get(0)).get(0).range())).isEqualTo("Poetin");
  }

  @Property(tries = 300)
  void everyHitIsASpelling(@ForAll @StringLength(max = 200) @Chars({'E', 'U', 'R', 'o', '-', 's', ' ', '\'', 'n', 'a', 'm', '€'}) String text) {
    Reading reading = Registers.reading(text);
    for (Hit hit : reading.hits(reading.text().sentences().get(0))) {
      String words = reading.text().text(hit.range());
      switch (hit) {
        case Hit.OfEntry entry -> assertThat(entry.entries()).allSatisfy(e -> assertThat(e.spellings()).anyMatch(s -> s.text().equalsIgnoreCase(words)));
        case Hit.OfConcept concept -> assertThat(words).isNotBlank();
      }
    }
  }
}
