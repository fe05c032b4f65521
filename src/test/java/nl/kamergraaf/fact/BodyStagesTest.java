package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.mention.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences about bodies over many subjects: status with modality and day, seat; what is refused, and traps where nothing is told. */
class BodyStagesTest {

  private record Said(String body, String words) {}

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/body-stages.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void howFarABodyHasComeAndWhereItSits(String words, String expected) {
    assertThat(stages(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static String stages(String words) {
    List<Said> all = new ArrayList<>();
    for (Fact fact : FactTables.read(words).facts()) {
      Modality modality = fact.basis().modality();
      String how = modality == Modality.FACT ? "" : modality == Modality.NEGATED ? "not " : modality.concept() + " ";
      if (fact instanceof Fact.HasStatus status && status.thing().kind().isAccountabilityBody()) {
        all.add(new Said(status.thing().label(), how + status.status() + status.time().period().map(BodyStagesTest::days).orElse("")));
      } else if (fact instanceof Fact.Relates relates && relates.relation() == Fact.Relation.SEAT) {
        all.add(new Said(relates.subject().label(), how + "in " + ((Fact.Value.Of) relates.value()).thing().label()));
      }
    }
    Set<String> bodies = new HashSet<>();
    all.forEach(said -> bodies.add(said.body()));
    Set<String> lines = new TreeSet<>();
    all.forEach(said -> lines.add((bodies.size() > 1 ? said.body() + ": " : "") + said.words()));
    return String.join(";", lines);
  }

  private static String days(When when) {
    return " " + (when.start().equals(when.end()) ? day(when.start()) : day(when.start()) + "/" + day(when.end()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
