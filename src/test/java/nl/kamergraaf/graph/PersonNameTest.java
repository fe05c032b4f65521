package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as headers and signatures print them. */
class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "A. van der Zee, Ann van der Zee-Duinen, true",
    "A. van der Zee-Duinen, A. Zee, true",
    "A. van Zee - Van der Kade, A. van Zee-van der Kade, true",
    "A. Zee, A. Zeeman, false",
    "A. Zee-Duinen, A. Zee-Kade, false",
    "A. Duinen, A. Zee-Duinen, false",
  })
  void aSecondNameMayStandBehindTheFirst(String one, String other, boolean same) {
    assertThat(PersonName.parse(one).sharesSurname(PersonName.parse(other))).isEqualTo(same);
  }
}
