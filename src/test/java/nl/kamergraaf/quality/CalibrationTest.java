package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.quality.Calibration.Key;
import nl.kamergraaf.quality.Calibration.Line;
import nl.kamergraaf.quality.Judgement.Verdict;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void aFactIsWrongWhereOneOfItsValuesIs() {
    Calibration calibration = new Calibration();

    calibration.add(List.of(judged(1, Verdict.RIGHT), judged(1, Verdict.EXTRA), judged(2, Verdict.RIGHT), judged(2, Verdict.MISSED)));

    assertThat(calibration.lines()).containsExactly(new Line(new Key("rule", 0.9), 2, 0.5));
  }

  @Test
  void factsOfTwoLettersAreTwo() {
    Calibration calibration = new Calibration();

    calibration.add(List.of(judged(1, Verdict.RIGHT)));
    calibration.add(List.of(judged(1, Verdict.RIGHT)));

    assertThat(calibration.lines()).containsExactly(new Line(new Key("rule", 0.9), 2, 1));
  }

  @Test
  void whatIsStatedMustBeNearWhatIsMeasured() {
    assertThat(of(36, 4).apart()).isEmpty();
    assertThat(of(34, 6).apart()).containsExactly(new Line(new Key("rule", 0.9), 40, 0.85));
    assertThat(of(40, 0).apart()).containsExactly(new Line(new Key("rule", 0.9), 40, 1));
    assertThat(of(20, 19).apart()).isEmpty(); // too few
  }

  private static Calibration of(int right, int wrong) {
    Calibration calibration = new Calibration();
    calibration.add(IntStream.range(0, right + wrong).mapToObj(i -> judged(i, i < right ? Verdict.RIGHT : Verdict.WRONG)).toList());
    return calibration;
  }

  private static Judgement judged(int at, Verdict verdict) {
    return new Judgement(Family.AMOUNTS, verdict, "", "", "", Optional.empty(), Optional.of(new Basis("rule", null, new Range(at, at + 1), Modality.FACT, 0.9)));
  }
}
