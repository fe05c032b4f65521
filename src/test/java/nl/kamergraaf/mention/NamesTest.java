package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentence → names, each as "words = KIND label", with the register's IRI or "?" and the short form. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rusland en de Russische agressie | Rusland = COUNTRY rus; Russische = COUNTRY rus",
        "een verdrag met de Raad van Europa | Raad van Europa = ORGANISATION raad-van-europa",
        "het Internationaal Strafhof (ISH) | Internationaal Strafhof = TRIBUNAL icc ~ISH; ISH = TRIBUNAL icc ~ISH",
        "Indien Poetin geen halt wordt toegeroepen | Poetin = PERSON poetin-v",
        "de NAVO-bondgenoten en de VS | NAVO = ORGANISATION navo; VS = COUNTRY usa",
        "Het Centrum is gesloten. | Het Centrum = ORGANISATION noord/zuid",
        "De drempel van de euro | ''",
        "de dochter Ivanka Trump | ''",
        "Van Den Haag naar Brussel en van Den Haag terug | Den Haag = PLACE den-haag; Den Haag = PLACE den-haag",
        "de leden Omtzigt en Van Den Haag | ''",
        "de heer J. van Den Haag | ''",
        "het Amerikaanse ministerie van Defensie | Amerikaanse = COUNTRY usa",
        "het Nederlandse ministerie van Defensie | Nederlandse = COUNTRY nld; ministerie van Defensie = MINISTRY defensie",
        "Het OM vervolgt | OM = ORGANISATION om",
        "VERZOEK OM UITSTEL | ''",
        "de Preconditioned Air unit (PCA) en de PCA | ''",
        "de Landing & Take-Off (PCA, start- en landcyclus) en de PCA | PCA = TRIBUNAL pca; PCA = TRIBUNAL pca",
        "de Parking Control Area (PCA, op het platform) en de PCA | ''",
        "het Permanent College voor Arbitrage (PCA) | PCA = TRIBUNAL pca",
      })
  void findsNamesOfTheRegister(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland steunt de Freedom Online Coalition, een samenwerkingsverband van 42 landen. | Nederland = COUNTRY nld; Freedom Online Coalition = COLLABORATION ? Freedom Online Coalition",
        "lid van de Skills Alliance for Ukraine | Skills Alliance for Ukraine = COLLABORATION ? Skills Alliance for Ukraine",
        "de Alliance for Gender-Responsive and Inclusive Recovery in Ukraine | Alliance for Gender-Responsive and Inclusive Recovery in Ukraine = COLLABORATION ? Alliance for Gender-Responsive and Inclusive Recovery in Ukraine",
        "de Kerngroep Zuidkaukasus komt bijeen | Kerngroep Zuidkaukasus = COLLABORATION ? Kerngroep Zuidkaukasus",
        "via het Nationaal Groeifonds | Nationaal Groeifonds = FUND ? Nationaal Groeifonds",
        "uit het Klimaatfonds | Klimaatfonds = FUND ? Klimaatfonds",
        "het initiatief ‘Graan zonder Grenzen’ | Graan zonder Grenzen = COLLABORATION ? Graan zonder Grenzen",
        "via operatie Interflex zijn | Interflex = MISSION ? Interflex",
        "de Clean Harbour Network, een alliantie van zes havens | Clean Harbour Network = COLLABORATION ? Clean Harbour Network",
        "de Bijzondere Kamers voor Kosovo | Bijzondere Kamers voor Kosovo = TRIBUNAL ? Bijzondere Kamers voor Kosovo",
        "een International Claims Commission for Ukraine | International Claims Commission for Ukraine = CLAIMS_COMMISSION ? International Claims Commission for Ukraine",
        "Gerechtshof Amsterdam oordeelde | Gerechtshof Amsterdam = ORGANISATION ? Gerechtshof Amsterdam",
        "het Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne (hierna: agressietribunaal) | Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne = TRIBUNAL ? Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne ~agressietribunaal; agressietribunaal = TRIBUNAL ? Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne ~agressietribunaal",
        "via het International Fund for Ukraine (IFU) en het IFU | International Fund for Ukraine = FUND ? International Fund for Ukraine ~IFU; IFU = FUND ? International Fund for Ukraine ~IFU; IFU = FUND ? International Fund for Ukraine ~IFU",
        "de Visserij Autoriteit Noordzee (VAN) en de VAN | Visserij Autoriteit Noordzee = ORGANISATION ? Visserij Autoriteit Noordzee ~VAN; VAN = ORGANISATION ? Visserij Autoriteit Noordzee ~VAN; VAN = ORGANISATION ? Visserij Autoriteit Noordzee ~VAN",
        "met de Sea Food Council (SFC) | Sea Food Council = ORGANISATION ? Sea Food Council ~SFC; SFC = ORGANISATION ? Sea Food Council ~SFC",
        "het Algemeen Visserij Overleg (AVO) en de Wet op de Raad (WR) | ''",
        "met de G7-coalitie | G7-coalitie = COLLABORATION ? G7-coalitie",
        "de vaste commissie voor Financiën | vaste commissie voor Financiën = COMMITTEE ? vaste commissie voor Financiën",
      })
  void findsNamesThatTheRegisterLacks(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de maritieme, drone- en IT-coalities | maritieme = CAPABILITY_COALITION maritime; drone- = CAPABILITY_COALITION drone; IT-coalities = CAPABILITY_COALITION it",
        "de maritieme veiligheid, lucht- en raketverdediging, drones, en IT coalities | maritieme veiligheid = CAPABILITY_COALITION ? maritieme veiligheid-coalitie; lucht- en raketverdediging = CAPABILITY_COALITION ? lucht- en raketverdediging-coalitie; drones = CAPABILITY_COALITION ? drones-coalitie; IT = CAPABILITY_COALITION it",
        "linkse en rechtse coalities | ''",
      })
  void expandsElidedLists(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "De coalitie is gevallen.", "de coalitiepartijen en het coalitieakkoord", "de Tweede Kamer en de Kamer van Koophandel",
        "de vaste commissie", "Coalitiepartijen willen dit.", "een hofleverancier op het Binnenhof", "In het Regeerprogramma staat dit.",
        "een commissie van wijzen", "het programma van de dag", "Deze operatie kost geld."
      })
  void findsNothing(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  @Test
  void aShortFormHoldsForTheWholeLetter() {
    assertThat(found("Het EFTC is open.", "In het European F-16 Training Centre Fund (EFTC) wordt geoefend."))
        .isEqualTo(
            "EFTC = FUND ? European F-16 Training Centre Fund ~EFTC; European F-16 Training Centre Fund = FUND ? European F-16 Training Centre Fund ~EFTC; "
                + "EFTC = FUND ? European F-16 Training Centre Fund ~EFTC");
  }

  @Test
  void aShortFormOfTheLetterGoesBeforeTheRegisters() {
    assertThat(found("Het Eerste Uitvoeringsbureau (EU) levert.", "De EU is klaar.")).isEmpty();
  }

  @Test
  void aSharedSpellingMeansWhatWasNamedBefore() {
    assertThat(found("Centrum Zuid is open.", "Het Centrum groeit.")).isEqualTo("Centrum Zuid = ORGANISATION zuid; Het Centrum = ORGANISATION zuid");
  }

  private static String found(String... sentences) {
    Reading reading = Registers.reading(sentences);
    return new MentionReader(Registers.SMALL).read(reading).stream()
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .map(n -> reading.text().text(n.range()) + " = " + n.kind() + " "
            + (n.candidates().isEmpty()
                ? "? " + n.label()
                : n.candidates().stream().map(e -> e.iri().substring(e.iri().indexOf('/') + 1)).collect(Collectors.joining("/")))
            + n.abbreviation().map(a -> " ~" + a).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
