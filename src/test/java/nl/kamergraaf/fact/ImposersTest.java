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
}
