package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences with sums of money: of each its words, its stage or kind, in brackets what it is for, and after "&lt;" the sum that holds it. */
class AmountTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/amounts.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatIsSaidOfASum(String words, String expected) {
    assertThat(amounts(READER, words)).isEqualTo(expected);
  }

  static String amounts(FactReader reader, String words) {
    String letter = words.replace(" // ", "\n");
    ReadLetter read = reader.read(new TextReader().read(Letters.page("Geachte voorzitter,", letter, "De minister van Visserij,", "A.B. Zeeman")));
    return read.facts().stream()
        .filter(Fact.Amount.class::isInstance)
        .map(Fact.Amount.class::cast)
        .map(amount -> say(read, amount))
        .collect(Collectors.joining("; "));
  }

  private static String say(ReadLetter read, Fact.Amount amount) {
    StringBuilder said = new StringBuilder(words(read, amount.money().range()));
    amount.flowType().ifPresent(flow -> said.append(" ").append(flow));
    amount.flow().purpose().ifPresent(purpose -> said.append(" [").append(words(read, purpose)).append("]"));
    amount.includedIn().ifPresent(whole -> said.append(" < ").append(words(read, whole)));
    return said.toString();
  }

  private static String words(ReadLetter read, Range range) {
    return read.text().text(range);
  }
}
