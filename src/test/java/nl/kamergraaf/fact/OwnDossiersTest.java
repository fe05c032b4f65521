package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDossiersTest {

  @ParameterizedTest
  @CsvSource({
    "'', 12, ''",
    "99002-20, 12, 99002",
    "99003-20, 12, 99003",
    "99003-20, 62, ''",
    "99001-104 99003-620, 625, 99003",
    "99003-620 99001-104, 625, ''",
    "99001-104 99002-590, 110, 99001",
    "99001-104 99002-590, 588, 99002",
    "99001-104 99002-590, 300, ''",
    "99001-104 99002-112, 108, ''",
    "99001-104 99002-590, AB, 99002",
  })
  void aNumberAloneCountsWhereItsNeighboursAre(String cited, String number, String expected) {
    OwnDossiers dossiers = new OwnDossiers(List.of(key("99001"), key("99002")));
    for (String one : cited.split(" ")) {
      if (!one.isEmpty()) {
        dossiers.moved(motion(one.substring(0, 5), one.substring(6)));
      }
    }
    assertThat(dossiers.of(number, Optional.empty()).map(DossierKey::number).orElse("")).isEqualTo(expected);
  }

  /** The paper cited behind it counts where its number is near and those before tell nothing. */
  @ParameterizedTest
  @CsvSource({"'', 99003-13, 99003", "'', 99003-99, 99001", "99001-10, 99003-13, 99001", "99002-10, 99003-13, 99002"})
  void thePaperBehindItTellsToo(String cited, String next, String expected) {
    OwnDossiers dossiers = new OwnDossiers(List.of(key("99001")));
    if (!cited.isEmpty()) {
      dossiers.moved(motion(cited.substring(0, 5), cited.substring(6)));
    }
    assertThat(dossiers.of("12", Optional.of(motion(next.substring(0, 5), next.substring(6)))).map(DossierKey::number).orElse("")).isEqualTo(expected);
  }

  private static DossierKey key(String number) {
    return new DossierKey(number, Optional.empty());
  }

  private static Citation motion(String dossier, String number) {
    return new Citation(
        new Range(0, 1), "citation/number", Optional.empty(), Citation.Kind.MOTION, Optional.of(key(dossier)), Optional.of(number), List.of(), false, Optional.empty(), Set.of());
  }
}
