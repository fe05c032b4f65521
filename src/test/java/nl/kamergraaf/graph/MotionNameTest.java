package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "motie-Zeebergen c.s.           | Zeebergen            | true  | 99501 | 02 | 12 | motie-Zeebergen c.s.",
        "Motie-Zeebergen c.s.           | Zeebergen            | true  | 99501 | 02 | 12 | motie-Zeebergen c.s.",
        "motie van het lid Zeebergen    | Zeebergen            | false | 99501 | 02 | 12 | motie van het lid Zeebergen",
        "motie over de visafslag        | ''                   | false | 99675 | '' | 9  | motie over de visafslag",
        "Van Zeebergen                  | Van Zeebergen        | false | 99501 | 02 | 12 | motie-Van Zeebergen",
        "moties Zeebergen c.s.          | Zeebergen            | true  | 99501 | 02 | 12 | motie-Zeebergen c.s.",
        "moties-Zeebergen               | Zeebergen            | false | 99501 | 02 | 12 | motie-Zeebergen",
        "moties van de leden Zeebergen  | Zeebergen,Van Duinen | false | 99501 | 02 | 12 | motie van de leden Zeebergen en Van Duinen",
        "motie van hetzelfde lid        | Zeebergen            | false | 99501 | 02 | 12 | motie-Zeebergen",
        "-Van Duinen                    | Van Duinen           | false | 99675 | '' | 9  | motie-Van Duinen",
        "nr. 12                         | ''                   | false | 99501 | 02 | 12 | motie 99 501-02, nr. 12",
        "Kamerstuk 99 410 V, nr. 33     | ''                   | false | 99410 | V  | 33 | motie 99 410 V, nr. 33",
        "motie                          | ''                   | false | 99675 | '' | 9  | motie 99 675, nr. 9",
        "motie                          | ''                   | false | ''    | '' | '' | motie",
      })
  void aMotionIsCalledByANameOrItsMoversOrItsNumber(String words, String movers, boolean unnamed, String number, String addition, String sequence, String name) {
    Optional<DossierKey> dossier = Optional.of(number).filter(digits -> !digits.isEmpty()).map(digits -> new DossierKey(digits, Optional.of(addition).filter(more -> !more.isEmpty())));
    List<String> surnames = movers.isEmpty() ? List.of() : List.of(movers.split(","));
    assertThat(MotionName.of(words, surnames, unnamed, dossier, Optional.of(sequence).filter(nr -> !nr.isEmpty()))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"'motie van\nhet lid Zeebergen', motie van het lid Zeebergen", "'Moties\u00A0Zeebergen', motie-Zeebergen"})
  void aNameStandsOnOneLine(String words, String name) {
    assertThat(MotionName.of(words, List.of("Zeebergen"), false, Optional.empty(), Optional.empty())).isEqualTo(name);
  }
}
