package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences on missions, and who has which part in them. */
class MissionTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/missions.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whoHasWhichPart(String words, String expected) {
    assertThat(FactTables.said(FactTables.read(words).facts(), Fact.Participates.class, MissionTest::part)).isEqualTo(expected == null ? "" : expected);
  }

  private static String part(Fact.Participates part) {
    String sure = part.basis().modality() == Modality.FACT ? "" : " (" + part.basis().modality().name().toLowerCase() + ")";
    return part.actor().label() + " " + part.role().replace("role-", "") + " in " + part.in().label() + sure;
  }
}
