package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  private static List<String> split(String sentence) {
    return Clause.of(sentence, new Range(0, sentence.length())).stream()
        .map(clause -> clause.opener() + " " + sentence.substring(clause.range().start(), clause.range().end()).trim())
        .toList();
  }

  @Test
  void relativeClauseEndsAtItsComma() {
    assertThat(split("Het register, dat in Den Haag zetelt, telt zijn claims."))
        .containsExactly("MAIN Het register,", "SUBORDINATE dat in Den Haag zetelt,", "MAIN telt zijn claims.");
  }

  @Test
  void listAfterColonIsPunctuation() {
    assertThat(split("Zij is lid van twee groepen: de ene; en de andere."))
        .containsExactly("MAIN Zij is lid van twee groepen:", "PUNCTUATION de ene;", "PUNCTUATION en de andere.");
  }

  @Test
  void plainEnumerationStaysWhole() {
    assertThat(split("Kolen, ijzer en hout vallen eronder.")).containsExactly("MAIN Kolen, ijzer en hout vallen eronder.");
  }

  @Test
  void nothingIsSplitInsideParentheses() {
    assertThat(split("De raad (die jaarlijks zit, maar kort) besloot.")).hasSize(1);
  }

  @Test
  void conditionFirst() {
    assertThat(split("Indien de vangst daalt, volgt een besluit."))
        .containsExactly("SUBORDINATE Indien de vangst daalt,", "MAIN volgt een besluit.");
  }

  @ParameterizedTest
  @CsvSource({"derde,3", "zestiende,16", "twintigste,20", "eenentwintigste,21", "tweeëntwintigste,22", "16e,16", "18de,18", "Eerste,1"})
  void ordinals(String word, int value) {
    assertThat(Ordinals.of(word)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"zestien", "16", "1e6", "honderd", "e", "2024e"})
  void noOrdinals(String word) {
    assertThat(Ordinals.of(word)).isEmpty();
  }
}
