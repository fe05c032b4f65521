package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.mention.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts, registers and commissions that no register knows: told by their noun, an international adjective and what they are for. */
class UnknownBodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "het | Europees Milieugerecht | TRIBUNAL",
        "het | Afrikaans Piraterijhof | TRIBUNAL",
        "het | Hybride Hof Zuid-Soedan | TRIBUNAL",
        "de | Internationale Rechtbank voor Corruptie | TRIBUNAL",
        "het | Internationaal Register voor Verdwenen Personen | ACCOUNTABILITY_BODY",
        "het | Europees Register van Oorlogsschade | ACCOUNTABILITY_BODY",
        "de | Waarheids- en Verzoeningscommissie voor Kosovo | ACCOUNTABILITY_BODY",
        "het | Restmechanisme voor het Libanontribunaal | ACCOUNTABILITY_BODY",
        "de | Internationale Aanklagersdienst | ACCOUNTABILITY_BODY",
      })
  void bodiesOfJustice(String article, String name, String kind) {
    assertThat(bodies("Op 3 mei 2024 is " + article + " " + name + " opgericht.")).isEqualTo(kind + " " + name);
    assertThat(bodies("Nederland steunt " + article + " " + name + ", dat vorig jaar begon.")).isEqualTo(kind + " " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "Het Europees Register van Voertuigen wordt vernieuwd.",
    "De Speciale Strafkamer van de rechtbank Rotterdam oordeelde.",
    "Het Internationaal Register van Schadelijke Exoten is vol.",
    "De Bijzondere Rechtbank te Arnhem sloot.",
    "Het Internationaal Mechanisme voor Waterbeheer begint.",
    "Een Afrikaans gerecht stond op de kaart van het staatsbanket.",
    "Het Centraal Register Uitsluiting Kansspelen is vol.",
    "Het Handelsregister en het Kadaster wisselen gegevens uit.",
    "De Rechtbank Overijssel deed uitspraak.",
    "Het Bureau voor de Internationale Handel houdt een register bij van schade.",
  })
  void othersAreNone(String words) {
    assertThat(bodies(words)).isEmpty();
  }

  private static String bodies(String words) {
    return FactTables.read(words).mentions().stream()
        .filter(mention -> mention instanceof Name name && name.kind().isAccountabilityBody())
        .map(Name.class::cast)
        .map(name -> name.kind() + " " + name.label())
        .collect(Collectors.joining("; "));
  }
}
