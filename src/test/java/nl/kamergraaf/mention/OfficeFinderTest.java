package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.register.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentence → offices, each as "words = title, office, country, person, personEntry"; "-" where the text or the register gives none. */
class OfficeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mede namens de minister van Justitie en Veiligheid | minister van Justitie en Veiligheid = minister van Justitie en Veiligheid, minister-van-justitie-en-veiligheid, -, -, -",
        "de minister voor Buitenlandse Handel en Ontwikkelingssamenwerking | minister voor Buitenlandse Handel en Ontwikkelingssamenwerking = minister voor Buitenlandse Handel en Ontwikkelingssamenwerking, minister-voor-bhos, -, -, -",
        "De minister van Defensie en Nederland | minister van Defensie = minister van Defensie, minister-van-defensie, -, -, -",
        "de ministers van Buitenlandse Zaken en van Defensie | ministers van Buitenlandse Zaken en van Defensie = minister van Buitenlandse Zaken, minister-van-buitenlandse-zaken, -, -, -; ministers van Buitenlandse Zaken en van Defensie = minister van Defensie, minister-van-defensie, -, -, -",
        "De Amerikaanse minister van Defensie Hegseth heeft | Amerikaanse minister van Defensie Hegseth = minister van Defensie, usa-minister-van-defensie, usa, Hegseth, -",
        "de minister van Defensie van Duitsland | minister van Defensie van Duitsland = minister van Defensie, -, deu, -, -",
        "de Duitse minister van Defensie | Duitse minister van Defensie = minister van Defensie, -, deu, -, -",
        "de minister van Defensie van de Verenigde Staten | minister van Defensie van de Verenigde Staten = minister van Defensie, usa-minister-van-defensie, usa, -, -",
        "President Trump sprak | President Trump = president, usa-president, -, Trump, trump-d",
        "Trumps plan, en president Trumps plan | president Trump = president, usa-president, -, Trump, trump-d",
        "de Franse president | Franse president = president, fra-president, fra, -, -",
        "de secretaris-generaal van de NAVO | secretaris-generaal van de NAVO = secretaris-generaal, navo-secretaris-generaal, navo, -, -",
        "de voorzitters van de Europese Commissie en de Europese Raad | voorzitters van de Europese Commissie en de Europese Raad = voorzitter, -, europese-commissie, -, -; voorzitters van de Europese Commissie en de Europese Raad = voorzitter, -, europese-raad, -, -",
        "Vandaag neemt de minister-president deel | minister-president = minister-president, minister-president, -, -, -",
        "minister Brekelmans | minister Brekelmans = minister, minister-van-defensie, -, Brekelmans, brekelmans-rp",
        "minister Van Weel | minister Van Weel = minister, minister-van-justitie-en-veiligheid, -, Van Weel, weel-dm-van",
        "C.C.J. Veldkamp, minister van Buitenlandse Zaken | C.C.J. Veldkamp, minister van Buitenlandse Zaken = minister van Buitenlandse Zaken, minister-van-buitenlandse-zaken, -, C.C.J. Veldkamp, veldkamp-ccj",
        "De Minister van Defensie, R.P. Brekelmans | Minister van Defensie, R.P. Brekelmans = minister van Defensie, minister-van-defensie, -, R.P. Brekelmans, brekelmans-rp",
        "de minister van Defensie Pistorius | minister van Defensie Pistorius = minister van Defensie, -, -, Pistorius, -",
        "voormalig minister van Defensie Ollongren | voormalig minister van Defensie Ollongren = minister van Defensie, minister-van-defensie, -, Ollongren, -",
        "de burgemeester van Den Haag | burgemeester van Den Haag = burgemeester, -, den-haag, -, -",
        "De Speciaal Gezant voor Oekraïne bevordert | Speciaal Gezant voor Oekraïne = Speciaal Gezant, -, ukr, -, -",
        "de oud-president van Frankrijk | oud-president van Frankrijk = president, fra-president, fra, -, -",
        "de verkozen Amerikaanse president | verkozen Amerikaanse president = president, -, usa, -, -",
        "de staatssecretaris van Justitie en Veiligheid en anderen | staatssecretaris van Justitie en Veiligheid = staatssecretaris van Justitie en Veiligheid, -, -, -, -",
        "NAVO-secretaris-generaal Rutte | NAVO-secretaris-generaal Rutte = secretaris-generaal, navo-secretaris-generaal, navo, Rutte, -",
        "de Franse ministers en Van der Berg | ''",
        "De minister heeft dit toegezegd. | minister = minister, -, -, -, -",
        "Volgende week zal de staatssecretaris u schrijven | staatssecretaris = staatssecretaris, -, -, -, -",
        "zijn Duitse ambtgenoot | Duitse ambtgenoot = ambtgenoot, -, deu, -, -",
        "Mijn Franse collega Jeanne Dubois en ik | Franse collega Jeanne Dubois = collega, -, fra, Jeanne Dubois, -",
        "mijn ambtgenoot van Defensie | ambtgenoot van Defensie = ambtgenoot van Defensie, -, -, -, -",
        "de minister van Justitie & Veiligheid | minister van Justitie & Veiligheid = minister van Justitie en Veiligheid, minister-van-justitie-en-veiligheid, -, -, -",
        "de directeur-generaal Straffen en Beschermen sprak | ''",
        "de NAVO-ministers van Defensie | NAVO-ministers van Defensie = minister van Defensie, -, -, -, -",
        "de ministers van Defensie kwamen bijeen | ministers van Defensie = minister van Defensie, -, -, -, -",
        "de Duitse minister van Justitie Zwart | Duitse minister van Justitie Zwart = minister van Justitie, -, deu, Zwart, -",
        "De minister van Defensie, Brekelmans, riep op | minister van Defensie, Brekelmans = minister van Defensie, minister-van-defensie, -, Brekelmans, brekelmans-rp",
        "De minister van Defensie, Financiën, en anderen | minister van Defensie = minister van Defensie, minister-van-defensie, -, -, -",
        "de griffier van het Internationaal Strafhof | griffier van het Internationaal Strafhof = griffier, -, icc, -, -",
        "de speciaal rapporteur van de Europese Unie | speciaal rapporteur van de Europese Unie = speciaal rapporteur, -, eu, -, -",
      })
  void findsOfficesAndPersons(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "een minister heeft dit toegezegd",
        "mijn collega en mijn ambtgenoot Jansen",
        "collega van het jaar",
        "de president verwijst structureel naar een conflict",
        "Geachte voorzitter,",
        "zijn ambtgenoot",
        "een minister van Defensie",
        "de ministeries van Defensie en Buitenlandse Zaken",
      })
  void findsNothing(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  private static String found(String sentence) {
    Reading reading = Registers.reading(sentence);
    return Readings.find(new OfficeFinder(Registers.SMALL), reading).stream()
        .map(OfficeName.class::cast)
        .map(o -> reading.text().text(o.range()) + " = " + o.title() + ", " + slug(o.office()) + ", " + slug(o.country()) + ", "
            + o.person().map(reading.text()::text).orElse("-") + ", " + slug(o.personEntry()))
        .collect(Collectors.joining("; "));
  }

  private static String slug(java.util.Optional<Entry> entry) {
    return entry.map(e -> e.iri().substring(e.iri().indexOf('/') + 1)).orElse("-");
  }
}
