package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who imposes sanctions: the agent or subject of the act itself, never that of the clause around it. */
class ImposersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canada sanctioneerde op 3 mei vijf Russische rechters. | Canada",
        "Canada heeft op 3 mei vijf Russische rechters gelist. | Canada",
        "Op 3 mei werden door het Verenigd Koninkrijk vijf Russische rechters gesanctioneerd. | Verenigd Koninkrijk",
        "Op 3 mei zijn vijf Russische rechters gesanctioneerd door Japan. | Japan",
        "In februari zijn door de Verenigde Staten sancties opgelegd tegen de aanklager van het Strafhof. | Verenigde Staten",
        "De bevroren Russische centralebanktegoeden zijn sinds mei voor onbepaalde tijd geïmmobiliseerd. |",
        "De EU heeft Russische tegoeden bevroren. | Europese Unie",
        "Nederland heeft vijf Russische rechters uitgenodigd die in mei zijn gelist. |",
        "In Noorwegen zijn vijf Russische rechters op de sanctielijst geplaatst. |",
        "Als gastland heeft Nederland alle rechters die dit jaar zijn gesanctioneerd uitgenodigd. Canada listte vier personen. | Canada",
        "Sinds 5 december 2022 mag ruwe olie uit Rusland de EU niet meer worden ingevoerd. | Europese Unie",
        "Voortaan mogen 18 tankers uit de schaduwvloot geen EU-havens meer aandoen. | Europese Unie",
        "De EU legde Rusland in juli nieuwe sancties op. | Europese Unie",
        "De Verenigde Staten hebben Rusland en Belarus in juli sancties opgelegd. | Verenigde Staten",
        "Noorwegen en Denemarken kregen in juli van Rusland sancties opgelegd. |",
        "De EU-sancties tegen Noord-Korea omvatten een verbod op de uitvoer van steenkool door Noord-Korea. |",
        "Zowel Canada als Japan hanteert een wapenembargo tegen Noord-Korea. | Canada;Japan",
        "Met het besluit van de Raad van de EU van 20 juli wordt de dienstverlening aan Russische staatsbedrijven verboden. | Raad van de Europese Unie",
        "Onder het EU-mensenrechtensanctieregime zijn in mei vijf Russische rechters geplaatst. | Europese Unie",
        "In mei zijn vijf Russische rechters op de Amerikaanse sanctielijst geplaatst. | Verenigde Staten",
        "Canada plaatste in mei vijf rechters op de lijst die al op de EU-sanctielijst staan. | Canada",
        "De sancties zijn ingesteld in reactie op de illegale annexatie door Rusland van Oekraïens grondgebied. |",
        "De sancties zijn opgelegd vanwege de bezetting van Goma door Rwanda en de steun door Oeganda aan milities. |",
        "De sancties zijn na een aanval door Rusland aangescherpt door de EU. | Europese Unie",
        "Dankzij Nederland heeft de EU sancties ingesteld tegen Hamas. | Europese Unie",
        "Nederland verwelkomt de uitbreiding van de sancties tegen Belarus. |",
      })
  void whoImposes(String words, String expected) {
    String said =
        FactTables.read("De sancties tegen Rusland werken. " + words).facts().stream()
            .filter(Fact.Sanction.class::isInstance)
            .flatMap(fact -> ((Fact.Sanction) fact).authorities().stream())
            .map(Thing::label)
            .distinct()
            .collect(Collectors.joining(";"));
    assertThat(said).isEqualTo(expected == null ? "" : expected);
  }

  /** Whose assets are frozen; not whom a war is waged against. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De bevroren Russische centralebanktegoeden zijn sinds mei voor onbepaalde tijd geïmmobiliseerd. | Rusland",
        "De EU stelde in mei sancties in om de oorlogsmachine die de oorlog tegen Oekraïne voert te belemmeren. |",
        "De EU stelde in mei sancties tegen Rusland in wegens de oorlog tegen Oekraïne. | Rusland",
        "De EU heeft de beperkingen op de uitvoer van vliegtuigonderdelen naar Belarus opgeheven. | Belarus",
        "De Raad heeft de dienstverlening aan de Russische overheid verboden. | Rusland",
        "Het VK verbood in mei met sancties de levering van software aan Russische bedrijven. | Rusland",
        "Het verbod op transacties met Iraanse banken is verlengd. | Iran",
        "De EU verbood in mei de levering van wapens aan Soedan via Russische havens. | Soedan",
        "De EU legde Rusland in juli nieuwe sancties op. | Rusland",
        "In juli legden Canada en Japan Rusland nieuwe sancties op. | Rusland",
        "Canada heeft Rusland en Belarus in juli nieuwe sancties opgelegd. | Rusland; Belarus",
        "Noorwegen en Denemarken kregen in juli van Rusland sancties opgelegd. | Noorwegen; Denemarken",
        "De sancties tegen Iran zijn verlengd. Daarop heeft het land ook de uitvoer van pistachenoten verboden. | Iran",
        "De Syrische tegoeden in Zweden zijn in mei vrijgegeven. | Syrië",
        "In juli legde Canada Rusland nieuwe sancties op. | Rusland",
        "Ten aanzien van Mali geldt sinds 2017 een sanctieregime. | Mali",
        "De EU heeft in mei de invoer van Russisch vloeibaar gas verboden. | Rusland",
        "Het prijsplafond voor Russische ruwe olie is in september verlaagd. | Rusland",
        "De Belarusmaatregelen zijn in februari verlengd. | Belarus",
        "De EU hanteert een wapenembargo tegen Noord-Korea. Daarnaast is de invoer van steenkool uit het land verboden. | Noord-Korea; Noord-Korea",
        "Het wapenembargo tegen Iran geldt nog. Ook het verbod op de uitvoer van drones is opgeheven. | Iran; Iran",
        "Het wapenembargo tegen Iran geldt nog. Tegen drie commandanten van een militie is ook een inreisverbod ingesteld. | Iran",
        "De sancties tegen Iran gelden nog. Canada heeft de tegoeden van een Russische kunsthandelaar bevroren. | Iran",
        "De sancties tegen Iran gelden nog. Canada verbood in mei de uitvoer van pompen naar Belarus. | Iran; Belarus",
        "De sancties tegen Iran en Syrië gelden nog. Het verbod op de uitvoer van pompen is opgeheven. | Iran; Syrië",
        "Het VK verbood in mei met sancties de invoer van Russisch staal uit Turkije. | Rusland; Turkije",
        "De EU heeft sancties opgelegd aan Iraanse personen die betrokken zijn bij de levering van drones aan Rusland. | Iran",
        "De Raad breidde de maatregelen tegen Belarus uit vanwege de steun aan Rusland. | Belarus",
        "De EU heeft in mei de uitvoer van pompen naar Rusland verboden. | Rusland",
        "De Raad verbreedde het sanctiekader tegen Iran met het oog op de militaire steun van Iran aan Rusland. | Iran",
        "De sancties tegen Rusland zijn verlengd. Canada hief in mei de maatregelen tegen zinkproducent Kolvant op. | Rusland",
        "De sancties tegen Rusland zijn verlengd. Canada hief in mei de sancties tegen de verzekeraar Brandal op. | Rusland",
        "De sancties tegen Rusland zijn verlengd. Canada hief in mei de sancties tegen de Russische verzekeraar Brandal op. | Rusland; Rusland",
      })
  void whomItIsAgainst(String words, String expected) {
    String said =
        FactTables.read(words).facts().stream()
            .filter(Fact.Sanction.class::isInstance)
            .flatMap(fact -> ((Fact.Sanction) fact).targets().stream())
            .map(Thing::label)
            .collect(Collectors.joining("; "));
    assertThat(said).isEqualTo(expected == null ? "" : expected);
  }

  /** Goods that a ban covers, wherever it has them; words that the scheme does not have stay words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De EU heeft in mei de invoer van steenkool, ijzererts en zeevruchten uit Rusland verboden. | coal + ijzererts, zeevruchten",
        "Sinds 5 december 2022 mag ruwe olie uit Rusland de EU niet meer worden ingevoerd. | oil +",
        "De EU hanteert sancties tegen Noord-Korea. Zo mogen geen luxegoederen aan het land worden geleverd. | luxury-goods +",
        "Het verbod op de uitvoer van goederen voor tweeërlei gebruik naar Rusland is verlengd. | dual-use-goods +",
        "De EU heeft in mei de uitvoer van zouten, ertsen en rubberproducten naar Rusland verboden. | + zouten, ertsen, rubberproducten",
        "De EU heeft in mei de uitvoer van pompen naar Rusland, Belarus en Iran verboden. |",
        "Het olieprijsplafond is in september verlaagd. | oil +",
        "De inreisverboden voor officieren, rechters en journalisten uit Belarus zijn verlengd. |",
        "Op grond van de sancties tegen Rusland zijn in mei vijf schepen met olie vastgelegd. |",
      })
  void whatGoods(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String said =
        letter.facts().stream()
            .filter(Fact.Sanction.class::isInstance)
            .map(fact -> (Fact.Sanction) fact)
            .filter(act -> !act.goods().isEmpty() || !act.otherGoods().isEmpty())
            .map(act -> (String.join(", ", act.goods()) + " + " + act.otherGoods().stream().map(letter.text()::text).collect(Collectors.joining(", "))).strip())
            .collect(Collectors.joining("; "));
    assertThat(said).isEqualTo(expected == null ? "" : expected);
  }
}
