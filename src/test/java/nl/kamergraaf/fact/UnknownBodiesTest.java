package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.mention.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
        "het | Balkanhof voor Oorlogsmisdrijven | TRIBUNAL",
        "het | Mekonghof voor de Waterrechten | TRIBUNAL",
        "de | Internationale Rechtbank voor Corruptie | TRIBUNAL",
        "het | Internationaal Register voor Verdwenen Personen | ACCOUNTABILITY_BODY",
        "het | Europees Register van Oorlogsschade | DAMAGE_REGISTER",
        "de | Waarheids- en Verzoeningscommissie voor Kosovo | ACCOUNTABILITY_BODY",
        "het | Restmechanisme voor het Libanontribunaal | ACCOUNTABILITY_BODY",
        "de | Internationale Aanklagersdienst | ACCOUNTABILITY_BODY",
      })
  void bodiesOfJustice(String article, String name, String kind) {
    assertNamed(article, name, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Speciale Rechtbank voor Tsjaad | TRIBUNAL",
        "de | Gemengde Rechtbank voor Libië | TRIBUNAL",
        "de | Speciale Strafkamer voor Darfur | TRIBUNAL",
        "de | Hybride Strafkamer voor Myanmar | TRIBUNAL",
        "de | Internationale Strafrechtbank voor Ecocide | TRIBUNAL",
        "het | Oost-Afrikaans Gerechtshof | TRIBUNAL",
        "het | Gerechtshof van de Oost-Afrikaanse Gemeenschap | TRIBUNAL",
        "het | Arabisch Mensenrechtenhof | TRIBUNAL",
        "het | Afrikaans Strafhof | TRIBUNAL",
        "de | Mensenrechtenkamer voor Bosnië en Herzegovina | TRIBUNAL",
        "het | Gerechtshof van de Economische Gemeenschap van West-Afrikaanse Staten | TRIBUNAL",
        "het | Andes-Gerechtshof | TRIBUNAL",
        "het | Internationaal Gerecht voor Dierenrechten | TRIBUNAL",
        "de | Arbitragecommissie voor Transnistrië | TRIBUNAL",
        "de | Herstelcommissie voor Gaza | CLAIMS_COMMISSION",
        "het | Register van Oorlogsschade voor Libanon | DAMAGE_REGISTER",
        "het | Register van Verdwenen Personen voor Syrië | ACCOUNTABILITY_BODY",
        "het | Register voor Schade in Gaza | DAMAGE_REGISTER",
        "het | Internationaal Mechanisme voor de Vervolging van Oorlogsmisdrijven | ACCOUNTABILITY_BODY",
        "het | Opsporingsmechanisme voor vermiste personen in Syrië | ACCOUNTABILITY_BODY",
        "het | VN-Onderzoeksteam voor Tigray | ACCOUNTABILITY_BODY",
        "het | Onderzoeksteam van de Verenigde Naties voor Irak | ACCOUNTABILITY_BODY",
        "het | Internationaal Panel van Deskundigen inzake Noord-Korea | ACCOUNTABILITY_BODY",
        "de | Onafhankelijke Expertcommissie inzake Haïti | ACCOUNTABILITY_BODY",
        "de | Waarheids-, Gerechtigheids- en Verzoeningscommissie voor Mali | ACCOUNTABILITY_BODY",
        "de | Commissie voor Waarheid en Verzoening voor Liberia | ACCOUNTABILITY_BODY",
        "de | Truth and Reconciliation Commission for Liberia | ACCOUNTABILITY_BODY",
        "het | Tribunal spécial pour le Tchad | TRIBUNAL",
        "de | Cour pénale spéciale | TRIBUNAL",
        "de | Group of Human Rights Experts on Nicaragua | ACCOUNTABILITY_BODY",
        "de | Oorlogsmisdadenrechtbank voor Oekraïne | TRIBUNAL",
        "de | Internationale Commissie tegen Straffeloosheid in Guatemala | ACCOUNTABILITY_BODY",
        "de | Commission d'enquête sur le Burundi | ACCOUNTABILITY_BODY",
        "de | Speciale Kamer voor Kosovo | TRIBUNAL",
        "de | Regionale Kamer voor oorlogsmisdrijven | TRIBUNAL",
        "de | Speciale Kamer voor visserijmisdrijven | TRIBUNAL",
        "het | Onafhankelijk Panel van Juristen voor de Hoorn van Afrika | ACCOUNTABILITY_BODY",
        "het | Onafhankelijk Panel van Rechters voor Myanmar | ACCOUNTABILITY_BODY",
      })
  void shownByTheRestOfTheName(String article, String name, String kind) {
    assertNamed(article, name, kind);
  }

  @ParameterizedTest
  @CsvSource({
    "hybride rechtbank voor Zuid-Soedan",
    "internationale rechtbank voor corruptie",
    "gemengde strafkamer voor Myanmar",
    "regionaal gerechtshof voor de Balkan",
    "onafhankelijk mechanisme voor Sri Lanka",
    "internationaal opsporingsmechanisme voor vermiste personen",
    "internationaal register voor vermiste migranten",
    "internationaal register van oorlogsschade",
    "restitutiecommissie voor Oekraïne",
    "VN-onderzoeksteam voor Tigray",
    "deskundigenpanel van de VN voor Jemen",
    "onafhankelijk panel van deskundigen voor Haïti",
    "onafhankelijke commissie van experts voor Mali",
    "VN-commissie van onderzoek voor Burundi",
  })
  void shownInSmallLetters(String name) {
    assertThat(bodies("Er bestaat geen " + name + ".")).endsWith(" " + name);
    assertThat(bodies("De oprichting van een " + name + " wordt besproken.")).endsWith(" " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "Het Balkanhof is een bloementuin.",
    "Het Havenhof voor de Kunsten opent in mei.",
    "Het Europees Register van Voertuigen wordt vernieuwd.",
    "De Speciale Strafkamer van de rechtbank Rotterdam oordeelde.",
    "Het Internationaal Register van Schadelijke Exoten is vol.",
    "De Bijzondere Rechtbank te Arnhem sloot.",
    "Het Internationaal Mechanisme voor Waterbeheer begint.",
    "Een Afrikaans gerecht stond op de kaart van het staatsbanket.",
    "Het Centraal Register Uitsluiting Kansspelen is vol.",
    "Het Handelsregister en het Kadaster wisselen gegevens uit.",
    "Verzekeraars houden een Centraal Schaderegister bij.",
    "De Rechtbank Overijssel deed uitspraak.",
    "Het Bureau voor de Internationale Handel houdt een register bij van schade.",
    "De rechtbank Den Haag opende een internationale kamer voor handelszaken.",
    "Het Bijzonder Hof voor Terrorisme in Pakistan veroordeelde hem.",
    "De Speciale Rechtbank voor Drugszaken in Rotterdam is opgericht.",
    "De Bijzondere Strafkamer voor Syrische oorlogsmisdadigers in Koblenz deed uitspraak.",
    "De Turkse rechtbank en het Bulgaarse Speciale Strafhof zijn onafhankelijk.",
    "Het Zuid-Afrikaans Gerechtshof oordeelde in mei.",
    "De Onafhankelijke Onderzoekscommissie Sport is ingesteld.",
    "De Speciale Commissie Jeugdzorg is ingesteld.",
    "Een onafhankelijke commissie naar seksueel geweld in de jeugdzorg is ingesteld.",
    "Een onafhankelijk deskundigenpanel voor Oekraïne beoordeelt de projecten.",
    "Een internationaal onderzoeksteam naar oorlogsmisdrijven werkt met steun van Eurojust.",
    "Het kabinet steunt een Europees mechanisme tegen mensenrechtenschendingen.",
    "Het gemeenschappelijk onderzoeksteam voor Oekraïne is verlengd.",
    "De herstelcommissie voor gedupeerde ouders is operationeel.",
    "De voorzitter van de Internationale Arbitragecommissie van de FIFA trad af.",
    "Het VN-panel voor duurzame ontwikkeling is opgericht.",
    "De Internationale Kamer van Koophandel in Parijs is opgericht.",
    "De Internationale Kamer voor Handel is opgericht.",
    "De Tweede Kamer voor deze periode is gekozen.",
    "De meervoudige kamer voor oorlogsmisdrijven deed uitspraak.",
    "De rechtbank krijgt een Speciale Kamer voor jeugdzaken.",
    "Een onafhankelijk panel van juristen voor de huurmarkt is ingesteld.",
  })
  void othersAreNone(String words) {
    assertThat(bodies(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/framed-bodies.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void shownByTheSentencesAboutThem(String words, String expected) {
    assertThat(bodies(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static void assertNamed(String article, String name, String kind) {
    assertThat(bodies("Op 3 mei 2024 is " + article + " " + name + " opgericht.")).isEqualTo(kind + " " + name);
    assertThat(bodies("Nederland steunt " + article + " " + name + ", dat vorig jaar begon.")).isEqualTo(kind + " " + name);
  }

  private static String bodies(String words) {
    return FactTables.read(words).mentions().stream()
        .filter(mention -> mention instanceof Name name && name.kind().isAccountabilityBody())
        .map(Name.class::cast)
        .map(name -> name.kind() + " " + name.label())
        .collect(Collectors.joining("; "));
  }
}
