package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
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

  /** The stretch of time that a number is of. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reading/number-times.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whenANumberHolds(String words, String expected) {
    assertThat(numbers(FactTables.read(words), (letter, number) -> " " + time(number).period().flatMap(When::start).map(Object::toString).orElse("-"))).isEqualTo(expected);
  }

  /** How the author commits to a number. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reading/number-modality.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void howSureANumberIs(String words, String expected) {
    assertThat(numbers(FactTables.read(words), (letter, number) -> " " + number.basis().modality().concept())).isEqualTo(expected);
  }

  private static String measures(ReadLetter letter) {
    return numbers(letter, (read, number) -> say(read, number instanceof Fact.Amount amount ? amount.measure() : ((Fact.Figure) number).measure()));
  }

  private static Fact.Time time(Fact number) {
    return number instanceof Fact.Amount amount ? amount.time() : ((Fact.Figure) number).time();
  }

  /** Each sum and figure in the order of the text, with what is said of it. */
  private static String numbers(ReadLetter letter, BiFunction<ReadLetter, Fact, String> say) {
    Map<Range, Fact> found = new TreeMap<>(Comparator.comparingInt(Range::start));
    for (Fact fact : letter.facts()) {
      switch (fact) {
        case Fact.Amount amount -> found.put(amount.money().range(), fact);
        case Fact.Figure figure -> found.put(figure.quantity().range(), fact);
        default -> {}
      }
    }
    return found.entrySet().stream()
        .map(number -> letter.text().text(number.getKey()) + say.apply(letter, number.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String say(ReadLetter letter, Fact.Measure measure) {
    return measure.change().map(change -> " " + change).orElse("")
        + measure.perPeriod().map(period -> " " + period).orElse("")
        + measure.perUnit().map(unit -> " per [" + letter.text().text(unit) + "]").orElse("");
  }
}
