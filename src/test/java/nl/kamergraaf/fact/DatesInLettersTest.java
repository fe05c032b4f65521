package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates without a year lie on the side of the letter's day, 17 February 2025, on which the words around them put them. */
class DatesInLettersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/dates.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void onWhichSideOfTheLetter(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    int from = letter.text().text().indexOf(words);
    String read = letter.mentions().stream()
        .filter(When.class::isInstance).map(When.class::cast)
        .filter(when -> when.range().start() >= from && when.range().end() <= from + words.length())
        .map(when -> bound(when.start()) + "/" + bound(when.end()))
        .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(expected);
  }

  private static String bound(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}
