package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void hasEachPartOnce() {
    assertThat(Parts.of("haven")).hasSize(1);
    assertThat(Parts.of("havens")).hasSize(2);
    assertThat(Parts.of("aaaaaaaaa")).hasSize(1);
    assertThat(Parts.of("kade")).isEmpty();
  }

  @Test
  void sharesPartsWithALongerWord() {
    Parts parts = new Parts();
    parts.addAll("visserijhaven");

    assertThat(LongStream.of(Parts.of("haven"))).allMatch(parts::contains);
    assertThat(LongStream.of(Parts.of("visserij"))).allMatch(parts::contains);
    assertThat(LongStream.of(Parts.of("nevah"))).noneMatch(parts::contains);
  }

  @Test
  void countsWhileItGrows() {
    Parts parts = new Parts();
    List<String> words = IntStream.range(10_000, 12_000).mapToObj(Integer::toString).toList();
    words.forEach(parts::addAll);
    words.subList(0, 500).forEach(parts::addAll);
    List<Long> all = new ArrayList<>();
    parts.forEach(all::add);

    assertThat(all).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(words.subList(0, 500)).allMatch(word -> parts.count(Parts.at(word, 0)) == 2);
    assertThat(words.subList(500, 2_000)).allMatch(word -> parts.count(Parts.at(word, 0)) == 1);
  }

  @Test
  void aWordOfFiveLettersOccursWhereItIsAPart() {
    Words.Occurrences in = Words.Occurrences.in(List.of(Words.of("de visserijhaven", 100), Words.of("een haven en een kade", 100)));

    assertThat(in.of("haven")).isEqualTo(2);
    assertThat(in.of("kade")).isEqualTo(1);
    assertThat(in.of("sluis")).isZero();
  }
}
