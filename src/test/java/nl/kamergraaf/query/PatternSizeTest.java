package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"abc; 3", "a{100}; 100", "(a{100}){100}; 10200", "((a{10}){10}){10}; 1220", "[a{9}]{3}; 3", "a{2,5}; 5", "(a|b){3}; 15", "[]a]{4}; 4", "(; 2"})
  void countsWhatRepetitionsMultiplyTo(String pattern, long size) {
    assertThat(PatternSize.of(pattern)).isEqualTo(size);
  }
}
