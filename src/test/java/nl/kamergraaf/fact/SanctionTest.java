package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Letters of a few sentences, and the acts of sanctioning that they state. */
class SanctionTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/sanctions.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterSaysOfSanctions(String words, String expected) {
    assertThat(acts(words)).isEqualTo(expected == null ? "" : expected);
  }

  static String acts(String words) {
    ReadLetter letter = FactTables.read(words);
    String measures =
        FactTables.stated(
            letter, Fact.Sanction.class,
            act -> act.measureType().orElse("?") + " " + act.status() + act.count().map(place -> FactTables.number(letter, place)).orElse(""));
    String packages =
        FactTables.stated(
            letter, Fact.HasStatus.class,
            status -> status.thing() instanceof Thing.SanctionsPackage numbered
                ? "package-" + numbered.ordinal() + " " + status.status()
                : status.thing().kind() == Kind.REGIME ? "regime " + status.status() : "");
    return Stream.of(measures, packages).filter(said -> !said.isEmpty()).flatMap(said -> Arrays.stream(said.split(";"))).collect(Collectors.joining(";"));
  }
}
