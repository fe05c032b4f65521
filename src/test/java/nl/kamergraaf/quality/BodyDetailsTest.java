package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.quality.Judgement.Verdict;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyDetailsTest {

  @ParameterizedTest
  @CsvSource({
    "BASIS, verdrag tussen Oekraïne en de Raad van Europa, het verdrag tussen de Raad van Europa en Oekraïne, RIGHT",
    "BASIS, verdrag van 25 juni 2025, verdrag, RIGHT",
    "BASIS, verdrag van 25 juni 2025, verdrag van 16 december 2025, WRONG",
    "JURISDICTION_BASIS, resolutie 1593, resolutie 2379, WRONG",
    "JURISDICTION_OVER, Darfur, geheel Sudan, WRONG",
    "CANDIDATE_HOST, Nederland, Luxemburg, WRONG",
    "CONDITIONS, aantal medewerkers beperkt blijft tot 25, het aantal medewerkers blijft beperkt, RIGHT",
    "CONDITIONS, veiligheid kan worden gegarandeerd, financiering vaststaat, WRONG"
  })
  void comparesWords(BodyField field, String gold, String read, Verdict verdict) {
    assertThat(verdicts(List.of(expected(field, gold)), List.of(found(field, read)))).containsExactly(verdict);
  }

  @Test
  void aCandidateIsNoHost() {
    assertThat(verdicts(List.of(expected(BodyField.HOST, "Nederland")), List.of(found(BodyField.CANDIDATE_HOST, "Nederland"))))
        .containsExactly(Verdict.WRONG);
  }

  @Test
  void eachOfSeveralIsJudged() {
    assertThat(
            verdicts(
                List.of(expected(BodyField.CANDIDATE_HOST, "Nederland"), expected(BodyField.CANDIDATE_HOST, "Luxemburg")),
                List.of(found(BodyField.CANDIDATE_HOST, "Luxemburg"))))
        .containsExactly(Verdict.RIGHT, Verdict.MISSED);
  }

  @Test
  void whatTheGoldDoesNotTellIsExtra() {
    assertThat(verdicts(List.of(), List.of(found(BodyField.BASIS, "Statuut van Rome")))).containsExactly(Verdict.EXTRA);
  }

  @Test
  void aBasisIsNoJurisdiction() {
    assertThat(
            verdicts(
                List.of(expected(BodyField.BASIS, "Statuut van Rome")), List.of(found(BodyField.JURISDICTION_BASIS, "Statuut van Rome"))))
        .containsExactly(Verdict.MISSED, Verdict.EXTRA);
  }

  private static BodyDetails.Expected expected(BodyField field, String words) {
    return new BodyDetails.Expected("tribunaal", field, words);
  }

  private static BodyDetails.Found found(BodyField field, String words) {
    return new BodyDetails.Found(field, words, Optional.empty(), new Basis("rule", null, new Range(0, 1), Modality.FACT, 1));
  }

  private static List<Verdict> verdicts(List<BodyDetails.Expected> gold, List<BodyDetails.Found> read) {
    List<Judgement> judgements = new ArrayList<>();
    BodyDetails.compare(gold, read, expected -> List.of(), judgements::add);
    return judgements.stream().map(Judgement::verdict).toList();
  }
}
