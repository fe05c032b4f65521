package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences that tell how far a body has come, and the day that they give each stage; every report counts. */
class BodyTimesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/body-times.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void theDayOfAStatusComesFromItsOwnWords(String words, String expected) {
    assertThat(reports(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static String reports(String words) {
    return FactTables.read(words).facts().stream()
        .filter(fact -> fact instanceof Fact.HasStatus && fact.basis().modality() == Modality.FACT)
        .map(fact -> (Fact.HasStatus) fact)
        .map(status -> (status.status() + " " + status.time().period().or(status.time()::asOf).map(BodyTimesTest::days).orElse("")).strip())
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String days(When when) {
    return when.start().equals(when.end()) ? day(when.start()) : day(when.start()) + "/" + day(when.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
