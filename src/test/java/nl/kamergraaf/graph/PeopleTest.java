package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the name under a letter: C. Zee, who holds the office. */
class PeopleTest {

  @ParameterizedTest
  @CsvSource({
    "C. Zee, true",
    "Clara Zee, true",
    "C. Zee-Duinen, true",
    "Clara Maria Zee, true",
    "Dora Maria Zee, false",
    "Clara Zeeman, false",
    "Clara Maria Zeeman, false",
    "Clara van Zee, false",
  })
  void theHolderOfTheOfficeIsMeant(String name, boolean known) {
    Optional<Entry> found = new People(Sample.register(), new Iris(), LocalDate.of(2025, 2, 17)).person(name, Optional.of(Sample.MINISTER));
    assertThat(found.filter(Sample.ZEE::equals).isPresent()).isEqualTo(known);
    assertThat(found.isPresent()).isEqualTo(known);
  }
}
