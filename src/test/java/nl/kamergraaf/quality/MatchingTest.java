package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Things here are words: they touch where they begin alike, and are right where they are equal. */
class MatchingTest {

  @Test
  void rightPairsComeBeforeTouchingOnes() {
    Matching<String, String> matching = match(List.of("a1", "a2"), List.of("a2", "a3"));

    assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("a2", "a2"), new Matching.Pair<>("a1", "a3"));
  }

  @Test
  void eachIsUsedOnce() {
    Matching<String, String> matching = match(List.of("a1", "a1", "b1"), List.of("a1", "c1"));

    assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("a1", "a1"));
    assertThat(matching.missed()).containsExactly("a1", "b1");
    assertThat(matching.extra()).containsExactly("c1");
  }

  private static Matching<String, String> match(List<String> gold, List<String> found) {
    return Matching.of(gold, found, (a, b) -> a.charAt(0) == b.charAt(0), String::equals);
  }
}
