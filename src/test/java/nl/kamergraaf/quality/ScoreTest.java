package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void aWrongOneCountsAgainstBoth() {
    assertThat(new Score(6, 2, 2, 0).figures()).isEqualTo(new Score.Figures(0.75, 0.6, 12.0 / 18));
  }

  @Test
  void nothingReadWhereThereIsSomethingIsNoSuccess() {
    assertThat(new Score(0, 0, 4, 0).figures()).isEqualTo(new Score.Figures(0, 0, 0));
    assertThat(Score.NONE.figures()).isEqualTo(new Score.Figures(1, 1, 1));
  }
}
