package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Of each act of sanctioning in a few sentences: the measure and its stage, how many it is on, against whom, by whom and when. */
class SanctionDetailsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/sanction-details.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whomWhoAndWhen(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String told = FactTables.stated(letter, Fact.Sanction.class, act -> act(letter, act));
    assertThat(told).isEqualTo(expected == null ? "" : expected);
  }

  private static String act(ReadLetter letter, Fact.Sanction act) {
    String count = act.count().map(range -> FactTables.number(letter, range)).orElse("");
    return act.measureType().orElseThrow() + " " + act.status() + count + named(" against ", act.targets()) + named(" by ", act.authorities()) + act.time().period().map(SanctionDetailsTest::period).orElse("");
  }

  private static String named(String word, List<Thing> things) {
    return things.isEmpty() ? "" : word + things.stream().map(Thing::label).collect(Collectors.joining(", "));
  }

  private static String period(When when) {
    return " in " + bound(when.start()) + "/" + bound(when.end());
  }

  private static String bound(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}
