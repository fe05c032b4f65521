package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Of each number of a sentence its words, how it measures a change, and per which period or unit it holds. */
class MeasureTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/measures.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatANumberMeasures(String words, String expected) {
    assertThat(measures(FactTables.read(words))).isEqualTo(expected);
  }

  private static String measures(ReadLetter letter) {
    Map<Range, Fact.Measure> found = new TreeMap<>(Comparator.comparingInt(Range::start));
    for (Fact fact : letter.facts()) {
      switch (fact) {
        case Fact.Amount amount -> found.put(amount.money().range(), amount.measure());
        case Fact.Figure figure -> found.put(figure.quantity().range(), figure.measure());
        default -> {}
      }
    }
    return found.entrySet().stream().map(number -> say(letter, number.getKey(), number.getValue())).collect(Collectors.joining("; "));
  }

  private static String say(ReadLetter letter, Range number, Fact.Measure measure) {
    return letter.text().text(number)
        + measure.change().map(change -> " " + change).orElse("")
        + measure.perPeriod().map(period -> " " + period).orElse("")
        + measure.perUnit().map(unit -> " per [" + letter.text().text(unit) + "]").orElse("");
  }
}
