package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMarksTest {

  private static final Set<String> VERBS = Set.of("vangt", "vist", "kweekt", "voert");

  @Test
  void tellsWhichWordsAreInASet() {
    Set<String> many = IntStream.range(0, 3000).mapToObj(i -> "woord" + i).collect(Collectors.toUnmodifiableSet());
    for (int i = 0; i < 6000; i++) {
      assertThat(WordMarks.has(many, "woord" + i)).isEqualTo(i < 3000);
    }
    assertThat(WordMarks.has(VERBS, "vist")).isTrue();
    assertThat(WordMarks.has(VERBS, "vis")).isFalse();
    assertThat(WordMarks.has(Set.of(), "vis")).isFalse();
  }

  @Test
  void meetsTheWordsOfASentence() {
    assertThat(meets(VERBS, "de", "kotter", "vist")).isTrue();
    assertThat(meets(VERBS)).isFalse();
    assertThat(meets(Set.of("haring", "kabeljauw"), "haring")).isTrue();
  }

  private static boolean meets(Set<String> set, String... words) {
    long[] marks = WordMarks.none();
    for (String word : words) {
      WordMarks.add(WordMarks.mark(word), marks);
    }
    return WordMarks.of(set).meet(marks);
  }

  @Test
  void findsWordsInsideOthers() {
    String text = "de visquota zijn op";
    long[] openings = WordMarks.openings(text);
    assertThat(WordMarks.of(List.of("quota")).stand(text, openings)).isTrue();
    assertThat(WordMarks.of(List.of("op")).stand(text, openings)).isTrue();
    assertThat(WordMarks.of(List.of("q")).stand(text, openings)).isTrue();
    assertThat(WordMarks.of(List.of("quotum", "ope", "x")).stand(text, openings)).isFalse();
    assertThat(WordMarks.of(List.of("a")).stand("", WordMarks.openings(""))).isFalse();
  }

  @Test
  void keepsApartSetsThatAreAskedForOnce() {
    for (int i = 0; i < 20_000; i++) {
      Set<String> small = Set.of("vis" + i % 7);
      Set<String> large = new HashSet<>(Set.of("a", "b", "c", "vis" + i));
      assertThat(WordMarks.has(small, "vis" + i % 7)).isTrue();
      assertThat(WordMarks.has(large, "vis" + i)).isTrue();
      assertThat(WordMarks.has(large, "vis" + (i + 1))).isFalse();
    }
    assertThat(WordMarks.has(VERBS, "kweekt")).isTrue();
  }
}
