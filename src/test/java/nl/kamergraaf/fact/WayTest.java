package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import org.junit.jupiter.api.Test;

class WayTest {

  private static final Map<String, Set<String>> LINES = Wordlist.beside(Way.class, "confidence.txt").kinds();

  @Test
  void everyLineIsOfARuleAndAWay() {
    Set<String> known = FactReader.rules().stream()
        .map(FactReader.Listed::name)
        .flatMap(rule -> Stream.of("", " inferred", " unknown", " ambiguous", " defective", " treated").map(rule::concat))
        .collect(Collectors.toSet());
    assertThat(known).containsAll(LINES.keySet());
  }

  @Test
  void everyLineIsAProbability() {
    assertThat(LINES.values()).allSatisfy(shares -> assertThat(Double.parseDouble(shares.iterator().next())).isGreaterThan(0).isLessThanOrEqualTo(1));
  }

  @Test
  void everyRuleHasOne() {
    assertThat(LINES).containsKeys(FactReader.rules().stream().map(FactReader.Listed::name).toArray(String[]::new));
  }
}
