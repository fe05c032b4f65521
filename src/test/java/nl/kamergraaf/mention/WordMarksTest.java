package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
      assertThat(has(many, "woord" + i)).isEqualTo(i < 3000);
    }
    assertThat(has(VERBS, "vist")).isTrue();
    assertThat(has(VERBS, "vis")).isFalse();
    assertThat(has(Set.of(), "vis")).isFalse();
  }

  @Test
  void meetsTheWordsOfASentence() {
    assertThat(meets(VERBS, "de", "kotter", "vist")).isTrue();
    assertThat(meets(VERBS)).isFalse();
    assertThat(meets(Set.of("haring", "kabeljauw"), "haring")).isTrue();
  }

  private static boolean has(Set<String> set, String word) {
    boolean has = WordMarks.of(set).has(word);
    assertThat(WordRow.of(word).in(WordMarks.of(set))).isEqualTo(has);
    return has;
  }

  private static boolean meets(Set<String> set, String... words) {
    return new WordRow.Several(Arrays.stream(words).map(WordRow::of).toArray(WordRow[]::new)).meet(WordMarks.of(set));
  }

  @Test
  void asksASetThatWasNotKnownWhenAWordWasLookedUp() {
    WordRow word = WordRow.of("spiering");
    WordRow.Several words = new WordRow.Several(new WordRow[] {WordRow.of("bot"), word});
    Set<String> fish = Set.of("spiering", "schar", "tong");
    Set<String> birds = Set.of("scholekster", "aalscholver", "meerkoet");

    assertThat(word.in(WordMarks.of(fish))).isTrue();
    assertThat(word.in(WordMarks.of(birds))).isFalse();
    assertThat(words.meet(WordMarks.of(fish))).isTrue();
    assertThat(words.meet(WordMarks.of(birds))).isFalse();
    assertThat(WordRow.of("spiering").in(WordMarks.of(fish))).isTrue();
  }

  @Test
  void findsWordsInsideOthers() {
    WordsInside text = new WordsInside("de visquota zijn op");
    List<String> quota = List.of("quota", "quotum", "vangst");
    assertThat(text.hold(WordMarks.of(quota))).isTrue();
    assertThat(text.hold(WordMarks.of(quota))).isTrue();
    assertThat(text.hold(WordMarks.of(List.of("op")))).isTrue();
    assertThat(text.hold(WordMarks.of(List.of("q")))).isTrue();
    List<String> others = List.of("quotum", "ope", "x");
    assertThat(text.hold(WordMarks.of(others))).isFalse();
    assertThat(text.hold(WordMarks.of(others))).isFalse();
    assertThat(new WordsInside("").hold(WordMarks.of(List.of("a")))).isFalse();
    assertThat(new WordsInside("").hold(WordMarks.of(quota))).isFalse();
  }

  @Test
  void keepsApartSetsThatAreAskedForOnce() {
    for (int i = 0; i < 20_000; i++) {
      Set<String> small = Set.of("vis" + i % 7);
      Set<String> large = new HashSet<>(Set.of("a", "b", "c", "vis" + i));
      assertThat(WordMarks.of(small).has("vis" + i % 7)).isTrue();
      assertThat(WordMarks.of(large).has("vis" + i)).isTrue();
      assertThat(WordMarks.of(large).has("vis" + (i + 1))).isFalse();
    }
    assertThat(WordMarks.of(VERBS).has("kweekt")).isTrue();
  }
}
