package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with sums of money: of each its words, its stage or kind, in brackets what it is for, and after "&lt;" the sum that holds it. */
class AmountTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/amounts.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatIsSaidOfASum(String words, String expected) {
    assertThat(amounts(READER, words)).isEqualTo(expected);
  }

  /** The day to which a sum holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eind mei 2023 was daarvan € 57 mln. besteed. | € 57 mln. 2023-05-31",
        "Voor hulp is € 6 mln. gereserveerd; eind 2023 was daarvan € 3 mln. uitgekeerd. | € 6 mln.; € 3 mln. 2023-12-31",
        "Voor hulp is € 6 mln. gereserveerd, waarvan naar de stand van 1 mei 2023 € 3 mln. is uitgekeerd. | € 6 mln.; € 3 mln. 2023-05-01",
        "Naar de stand van 1 mei 2023 is daarvan € 6 mln. uitgekeerd; de overige € 3 mln. blijft gereserveerd. | € 6 mln. 2023-05-01; € 3 mln.",
        "De rechtbank legde op 7 november 2023 een boete op van € 2 miljoen aan een reder, tegen wie € 5 miljoen was geëist. | € 2 miljoen; € 5 miljoen",
        "Voor kades is € 12 mln. beschikbaar, en daarvan was per 1 maart 2023 € 4 mln. toegekend. | € 12 mln.; € 4 mln. 2023-03-01",
        "Er is € 12 mln. uitgetrokken en op 1 maart 2023 was daarvan € 4 mln. besteed. | € 12 mln.; € 4 mln. 2023-03-01",
        "Op 1 maart 2023 was € 12 mln. toegekend, en daarvan was € 4 mln. uitbetaald. | € 12 mln. 2023-03-01; € 4 mln. 2023-03-01",
        "Het Rijk stelde op 3 mei 2023 € 12 mln. beschikbaar, en op 1 juni 2023 was daarvan € 4 mln. besteed. | € 12 mln.; € 4 mln. 2023-06-01",
        "Ultimo 2022 stond € 12 mln. uit, en in 2023 is € 4 mln. afgelost. | € 12 mln. 2022-12-31; € 4 mln.",
        "Per 1 juni 2023 is € 12 mln. toegekend en € 4 mln. uitbetaald. | € 12 mln. 2023-06-01; € 4 mln. 2023-06-01",
        "Medio 2023 was daarvan € 57 mln. besteed. | € 57 mln.",
        "Eind 2023 wordt € 57 mln. besteed. | € 57 mln.",
        "Van de € 15 miljoen die vorig jaar is toegezegd, is per 1 september 2023 driekwart uitgekeerd. | € 15 miljoen",
        "Van de € 15 miljoen was op 1 september 2023 € 9 miljoen uitgekeerd. | € 15 miljoen; € 9 miljoen 2023-09-01",
        "De bouw heeft tot en met 31 mei 2023 € 31 miljoen gekost, € 6 miljoen meer dan begroot. | € 31 miljoen 2023-05-31; € 6 miljoen",
        "Van het budget voor kades, € 6 miljoen, was op 1 augustus 2023 niet meer dan 38 procent besteed. | € 6 miljoen",
        "Van de sanering, door de stad op € 26 miljoen begroot, is tot en met 31 maart 2023 € 4 miljoen uitgegeven. | € 26 miljoen; € 4 miljoen 2023-03-31",
        "'Tot en met 31 mei 2023 is betaald: // Regeling | Betaald // Hagel | € 6 miljoen // Vorst | € 2 miljoen' | € 6 miljoen 2023-05-31; € 2 miljoen 2023-05-31",
        "'Hieronder staat het: // Werk | Budget | Besteed t/m 2022 // Kade | € 6 miljoen | € 2 miljoen' | € 6 miljoen; € 2 miljoen 2022-12-31",
      })
  void theDayToWhichASumHolds(String words, String expected) {
    String letter = words.replace(" // ", "\n");
    ReadLetter read = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", letter, "De minister van Visserij,", "A.B. Zeeman")));
    String found =
        read.facts().stream()
            .filter(Fact.Amount.class::isInstance)
            .map(Fact.Amount.class::cast)
            .map(amount -> words(read, amount.money().range()) + amount.time().asOf().flatMap(When::end).map(day -> " " + day).orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** The stretch of time that a sum is of; a part tells nothing of its whole. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voor kades is € 12 mln. uitgetrokken, waarvan € 2 mln. in 2023. | € 12 mln.; € 2 mln. 2023",
        "Voor kades is € 12 mln. uitgetrokken (waarvan € 2 mln. in 2023). | € 12 mln.; € 2 mln. 2023",
        "Voor kades is € 12 mln. beschikbaar, waarvan € 2 mln. in 2022 en € 3 mln. in 2023. | € 12 mln.; € 2 mln. 2022; € 3 mln. 2023",
        "In 2023 is voor kades € 12 mln. betaald, waarvan € 2 mln. aan Urk. | € 12 mln. 2023; € 2 mln. 2023",
        "In 2023 is voor kades € 12 mln. en voor sluizen € 2 mln. betaald. | € 12 mln. 2023; € 2 mln. 2023",
        "In 2022 is voor kades € 12 mln. betaald en in 2023 € 2 miljoen. | € 12 mln. 2022; € 2 miljoen 2023",
        "De kades kosten € 12 mln., zo bleek in 2023. | € 12 mln. 2023",
        "Wij benutten het fonds van € 12 mln., dat in 2023 is opgericht. | € 12 mln.",
        "Wij benutten de subsidie van € 12 mln., die in 2023 is toegekend. | € 12 mln. 2023",
        "Bij de besluitvorming van 2023 is € 2 mln. toegevoegd; daarmee is voor kades € 12 mln. beschikbaar. | € 2 mln. 2023; € 12 mln.",
      })
  void thePeriodOfASum(String words, String expected) {
    ReadLetter read = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,", "A.B. Zeeman")));
    String found =
        read.facts().stream()
            .filter(Fact.Amount.class::isInstance)
            .map(Fact.Amount.class::cast)
            .map(amount -> words(read, amount.money().range()) + amount.time().period().flatMap(When::end).map(day -> " " + day.getYear()).orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** Who gives, "&gt;" who gets, "via" what. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Duitsland en Frankrijk hebben EUR 3 miljoen vrijgemaakt. | Duitsland, Frankrijk >",
        "Volgens de VN heeft Duitsland EUR 3 miljoen toegezegd aan Kenia. | Duitsland > Kenia",
        "De VN meldt dat Duitsland EUR 3 miljoen aan Kenia heeft overgemaakt. | Duitsland > Kenia",
        "De Europese Commissie verwacht dat in juli EUR 3 miljoen beschikbaar komt. | >",
        "Kenia ontvangt EUR 3 miljoen van de EU. | Europese Unie > Kenia",
        "De EU legde het bedrijf een boete op van EUR 3 miljoen. | >",
        "Nederland bezuinigt EUR 3 miljoen op de VN. | >",
        "In maart heb ik uw Kamer gemeld dat EUR 3 miljoen nodig is. | >",
        "Ik informeerde de Tweede Kamer over de kosten van EUR 3 miljoen. | >",
        "De Wereldbank en de VN raamden de kosten van het herstel op EUR 3 miljard. | Wereldbank, Verenigde Naties >",
        "Via de Wereldbank heeft Nederland EUR 3 miljoen overgemaakt aan Kenia. | Nederland > Kenia via Wereldbank",
        "Nederland heeft EUR 3 miljoen aan Kenia en EUR 2 miljoen aan Mali overgemaakt. | Nederland > Kenia; Nederland > Mali",
        "Voor Kenia is EUR 3 miljoen vrijgemaakt. | > Kenia",
        "De steun aan Kenia bedroeg EUR 3 miljoen. | > Kenia",
        "Voor Nederland gaat het om EUR 3 miljoen. | >",
        "De kosten voor Nederland bedragen EUR 3 miljoen. | >",
        "De schade aan Kenia bedraagt EUR 3 miljard. | >",
        "De rekening voor België komt uit op EUR 3 miljoen. | >",
        "Het plafond is verhoogd tot EUR 3 miljard, naar aanleiding van de steun aan Kenia. | >",
        "Het plafond is driemaal verhoogd, tot EUR 3 miljard, naar aanleiding van de steun vanuit het fonds aan Kenia. | >",
        "De regeling voor kotters is verruimd tot EUR 3 miljoen, wegens de steun van het Rijk aan Bulgarije. | >",
        "De bijdrage aan UNICEF is verhoogd van EUR 3 miljoen naar EUR 4 miljoen. | > Kinderfonds van de Verenigde Naties; > Kinderfonds van de Verenigde Naties",
        "De contributie aan de NAVO wordt met EUR 3 miljoen verhoogd. | > Noord-Atlantische Verdragsorganisatie",
        "De contributie aan de NAVO wordt met EUR 3 miljoen verlaagd. | >",
        "De bijdrage aan UNICEF neemt met EUR 3 miljoen af. | >",
        "De steun aan Kenia valt EUR 3 miljoen lager uit. | >",
        "Het kabinet heeft de steun aan Kenia met EUR 3 miljoen verhoogd. | Nederland > Kenia",
        "Het kabinet heeft EUR 3 miljoen verstrekt aan het Wereldvoedselprogramma. | Nederland > Wereldvoedselprogramma",
        "Nederland draagt EUR 3 miljoen bij aan het Schaderegister. | Nederland > Schaderegister voor Oekraïne",
        "Aan het Internationaal Strafhof heeft Nederland EUR 3 miljoen geschonken. | Nederland > Internationaal Strafhof",
        "Wij hebben EUR 3 miljoen aan UNICEF en EUR 2 miljoen aan de Wereldbank toegezegd. | Nederland > Kinderfonds van de Verenigde Naties; Nederland > Wereldbank",
        "Van de EUR 5 miljoen gaat EUR 2 miljoen naar UNICEF. | >; > Kinderfonds van de Verenigde Naties",
        "Voor de dronecoalitie heeft Letland EUR 3 miljoen vrijgemaakt. | Letland > dronecoalitie",
        "Nederland heeft EUR 3 miljoen bijgedragen aan het Nationaal Groeifonds. | Nederland >  via Nationaal Groeifonds",
        "De schade, EUR 3 miljoen, is gemeld aan de Europese Commissie. | >",
        "Aan de Europese Commissie is gemeld dat EUR 3 miljoen is uitgekeerd. | >",
        "Nederland heeft EUR 3 miljoen uitgetrokken voor deelname aan EUNAVFOR Aspides. | Nederland >",
        "Nederland heeft EUR 3 miljoen uitgetrokken voor onderzoek naar UNRWA. | Nederland >",
        "De provincie kreeg EUR 3 miljoen aan EU subsidies. | >",
        "Er is EUR 3 miljoen overgemaakt naar een aan de Wereldbank verbonden rekening. | >",
        "De schuld aan het IMF bedraagt EUR 3 miljoen. | >",
        "De minister gaat met EUR 3 miljoen naar Kenia. | >",
        "De reis naar Kenia is begroot op EUR 3 miljoen. | >",
        "De VN heeft EUR 3 miljoen nodig voor voedselhulp. | >",
        "Kenia heeft behoefte aan EUR 3 miljoen voor medicijnen. | >",
        "De Europese Unie schat dat België EUR 3 miljoen nodig heeft. | >",
        "Nederland heeft de EUR 3 miljoen nodig die voor Defensie is gereserveerd. | >",
        "De Europese Unie stelt EUR 3 miljoen beschikbaar voor wie hulp nodig heeft. | Europese Unie >",
        "Nederland levert een bijdrage van EUR 3 miljoen aan de wederopbouw. | Nederland >",
        "Denemarken neemt EUR 3 miljoen voor zijn rekening. | Denemarken >",
        "De missie kost EUR 8 miljoen, waarvan Duitsland EUR 3 miljoen voor zijn rekening neemt. | >; Duitsland >",
        "Noorwegen legt EUR 3 miljoen in. | Noorwegen >",
        "Met EUR 3 miljoen steunt Nederland de zorg in Kenia. | Nederland >",
        "Met EUR 3 miljoen steunt België UNICEF. | België > Kinderfonds van de Verenigde Naties",
        "België steunt Kenia met EUR 3 miljoen. | België > Kenia",
        "In het fonds wordt EUR 3 miljoen ingelegd door Noorwegen en Denemarken. | Noorwegen, Denemarken >",
        "De door Spanje toegezegde EUR 3 miljoen is ontvangen. | Spanje >",
        "Door de droogte in Spanje is EUR 3 miljoen uitgekeerd. | >",
        "Volgens UNHCR draagt Denemarken EUR 3 miljoen bij aan de opvang. | Denemarken >",
        "De bijdragen van Nederland bedragen EUR 3 miljoen. | >",
        "De dronecoalitie, een vinding van Letland, steunen wij met EUR 3 miljoen. | Nederland > dronecoalitie",
        "Noorwegen legt EUR 3 miljoen in en Frankrijk EUR 2 miljoen. | Noorwegen >; Frankrijk >",
        "Ons land nam EUR 3 miljoen voor zijn rekening, het gastland EUR 2 miljoen. | Nederland >; >",
        "Nederland draagt EUR 3 miljoen bij aan UNICEF en EUR 2 miljoen aan de Wereldbank. | Nederland > Kinderfonds van de Verenigde Naties; Nederland > Wereldbank",
        "Er is EUR 3 miljoen toegekend aan UNICEF en tot mei EUR 2 miljoen uitgegeven aan scholen in Peru. | > Kinderfonds van de Verenigde Naties; >",
        "Aan het Wereldvoedselprogramma (WFP) betaalt ons land EUR 3 miljoen. | Nederland > Wereldvoedselprogramma",
        "Duitsland heeft Kenia EUR 3 miljoen toegezegd. | Duitsland > Kenia",
        "Duitsland heeft Kenia EUR 3 miljoen toegezegd en Mali EUR 2 miljoen. | Duitsland > Kenia; Duitsland > Mali",
        "De kosten, EUR 3 miljoen, heb ik uit het lopende budget vrijgemaakt. | Nederland >",
        "De brug, begroot op EUR 3 miljoen, wordt voor 45% door Zwitserland bekostigd. | >",
        "Voor het fonds van de Wereldbank voor UNICEF maakte Noorwegen EUR 3 miljoen vrij. | Noorwegen >",
        "De VN vraagt Nederland EUR 3 miljoen bij te dragen. | >",
        "De Commissie riep België op EUR 3 miljoen vrij te maken voor Libanon. | > Libanon",
      })
  void whoGivesASumToWhom(String words, String expected) {
    ReadLetter read = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,", "A.B. Zeeman")));
    String found =
        read.facts().stream()
            .filter(Fact.Amount.class::isInstance)
            .map(fact -> parties(((Fact.Amount) fact).flow()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String parties(Fact.Flow flow) {
    String givers = flow.providers().stream().map(Thing::label).collect(Collectors.joining(", "));
    String channels = flow.channels().stream().map(thing -> " via " + thing.label()).collect(Collectors.joining());
    return (givers + " > " + flow.recipient().map(Thing::label).orElse("") + channels).strip();
  }

  static String amounts(FactReader reader, String words) {
    String letter = words.replace(" // ", "\n");
    ReadLetter read = reader.read(new TextReader().read(Letters.page("Geachte voorzitter,", letter, "De minister van Visserij,", "A.B. Zeeman")));
    return read.facts().stream()
        .filter(Fact.Amount.class::isInstance)
        .map(Fact.Amount.class::cast)
        .map(amount -> say(read, amount))
        .collect(Collectors.joining("; "));
  }

  private static String say(ReadLetter read, Fact.Amount amount) {
    StringBuilder said = new StringBuilder(words(read, amount.money().range()));
    amount.flowType().ifPresent(flow -> said.append(" ").append(flow));
    amount.flow().purpose().ifPresent(purpose -> said.append(" [").append(words(read, purpose)).append("]"));
    amount.includedIn().ifPresent(whole -> said.append(" < ").append(words(read, whole)));
    return said.toString();
  }

  private static String words(ReadLetter read, Range range) {
    return read.text().text(range);
  }
}
