package nl.kamergraaf.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

  @ParameterizedTest
  @CsvSource({
    "Van der Zee, A. van der Zee, true",
    "KUSTMAN, A.B. Kustman, true",
    "Tony van Zee, A.P.C. (Tony) van Zee, true",
    "Inge van Zee, I. van Zee, true",
    "Inge van Zee, J. van Zee, false",
    "Yeşil-Duin, D. Yesil-Duin, true",
    "Yeşil, D. Yesil-Duin, true",
    "Duin, D. Yesil-Duin, false",
    "Zee, A. van der Zee, true",
    "Van der Zee, A. van der Zeeman, false",
    "Kust, A.B. Kustman, false",
    "A. Kustman, B. Kustman, false",
    "Berg-Duin, A. van den Berg-Duin, true",
    "Kustman, Anne-Bea Kustman, true",
    "Van der Zee, A. van der Zee-van Duin, true",
    "'', A. Kustman, false",
  })
  void isOneNameOrNot(String one, String other, boolean same) {
    assertThat(SameName.of(one, other)).isEqualTo(same);
    assertThat(SameName.of(other, one)).isEqualTo(same);
    assertThat(!same || SameName.keys(one).stream().anyMatch(SameName.keys(other)::contains)).as("one name is found under one word").isTrue();
  }
}
