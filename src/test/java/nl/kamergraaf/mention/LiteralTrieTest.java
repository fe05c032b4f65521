package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTrieTest {

  private static final List<String> STRINGS = List.of("haven", "de haven van texel", "visserijraad", "eu", "e-log", "'t ij", "u.s.", "texel");

  private final LiteralTrie trie = new LiteralTrie(literals(STRINGS));

  private static SortedMap<String, Meanings> literals(List<String> strings) {
    SortedMap<String, Meanings> literals = new TreeMap<>();
    strings.forEach(string -> literals.put(string, new Meanings(string, List.of(), List.of(), literals.size())));
    return literals;
  }

  private static List<String> met(String text, LiteralTrie trie) {
    List<String> met = new ArrayList<>();
    trie.new Walk(text, (start, end, meanings) -> met.add(text.substring(start, end))).all();
    return met;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "de haven | haven",
        "De haven van Texel ligt er | De haven van Texel, haven, Texel",
        "de haven van Texelse vissers | haven",
        "de haven, van Texel | haven, Texel",
        "EU-quotum | EU",
        "een e-log en een e log | e-log",
        "aan 't IJ | 't IJ",
        "de U.S.A. | U.S.",
        "Texels haven | Texel, haven",
        "De haven van Texels gemeente | De haven van Texel, haven, Texel"
      })
  void meetsWholeWords(String text, String strings) {
    assertThat(met(text, trie)).containsExactly(strings.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"havenmeester", "den haag", "havens", "euro", "de haveningang", "texels", "TEXELS", "x'ten ij"})
  void meetsNoPartOfAWord(String text) {
    assertThat(met(text, trie)).isEmpty();
  }

  @Test
  void meetsEachOfMany() {
    List<String> many = Stream.iterate(1, i -> i + 1).limit(5000).map(i -> "sluis " + i + " van kade" + i % 70).toList();
    LiteralTrie large = new LiteralTrie(literals(many));

    assertThat(many).allSatisfy(string -> assertThat(met("de " + string + "x " + string + ".", large)).containsExactly(string));
  }

  @Test
  void hasNothingToMeet() {
    assertThat(met("De haven", new LiteralTrie(new TreeMap<>()))).isEmpty();
  }
}
