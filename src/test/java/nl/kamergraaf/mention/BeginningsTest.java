package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

  private final Beginnings beginnings = new Beginnings(List.of("haven", "de haven van texel", "visserijraad", "eu", "e-log", "'t ij"));

  @ParameterizedTest
  @ValueSource(strings = {"haven", "havens", "haven-", "de haven", "de", "visserijraad", "visserij", "eu-quotum", "eu", "e-log", "'t ij"})
  void letsPassWhatMayBegin(String text) {
    assertThat(beginnings.mayBegin(text, 0)).isTrue();
    assertThat(beginnings.mayBegin("(" + text, 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"havenmeester", "den", "vis", "euro", "log", "kade"})
  void keepsOutTheRest(String text) {
    assertThat(beginnings.mayBegin(text, 0)).isFalse();
  }

  @Test
  void readsNothingBehindTheEnd() {
    assertThat(beginnings.mayBegin("naar de", 5)).isTrue();
    assertThat(beginnings.mayBegin("naar d", 5)).isFalse();
  }
}
