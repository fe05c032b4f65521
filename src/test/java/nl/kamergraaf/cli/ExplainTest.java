package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.kamergraaf.fact.FactReader;
import org.junit.jupiter.api.Test;

class ExplainTest {

  @Test
  void showsEachFactUnderItsSentence() {
    Ran ran = Ran.kamergraaf("explain", "letters/1999D00003.txt");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("1999D00003, version 2, 2025-02-14: ");
    assertThat(ran.out())
        .containsSubsequence(
            "Tot 4 februari 2025 heeft Nederland ruim EUR 5,88 miljard aan militaire steun gerealiseerd.",
            "amount: 5880000000 EUR; qualifier: at-least; status: realised; provider: Nederland",
            "EUR 2 miljard in november en december 2024",
            "amount: 2000000000 EUR");
    assertThat(ran.out().strip().lines().reduce((one, next) -> next).orElseThrow()).matches("\\([0-9]+ facts: ([0-9]+ [a-z ]+, )*[0-9]+ [a-z ]+\\)");
  }

  @Test
  void everyPlaceCutsItsWordsOutOfTheInput() throws IOException {
    for (String letter : new String[] {"1999D00002", "1999D00003", "1999D00004", "1999D00006"}) {
      Path file = Path.of("letters", letter + ".txt");
      int[] source = Files.readString(file).codePoints().toArray();
      JsonNode told = new ObjectMapper().readTree(Ran.kamergraaf("explain", file.toString(), "--json").out()).get(0);
      Map<Integer, JsonNode> sentences = new HashMap<>();
      for (JsonNode sentence : told.get("sentences")) {
        assertThat(sentences.put(sentence.get("number").asInt(), sentence)).as("each once").isNull();
        assertThat(cut(source, sentence)).isEqualTo(sentence.get("text").asText());
      }
      assertThat(told.get("facts").size()).isGreaterThan(10);
      int last = 0;
      for (JsonNode fact : told.get("facts")) {
        JsonNode at = fact.get("at");
        assertThat(cut(source, at)).isEqualTo(at.get("text").asText());
        assertThat(sentences).containsKey(fact.get("sentence").asInt());
        JsonNode sentence = sentences.get(fact.get("sentence").asInt());
        assertThat(at.get("start").asInt()).isBetween(sentence.get("start").asInt(), sentence.get("end").asInt());
        assertThat(at.get("start").asInt()).as("reading order").isGreaterThanOrEqualTo(last);
        last = at.get("start").asInt();
      }
    }
  }

  private static String cut(int[] source, JsonNode place) {
    int start = place.get("start").asInt();
    return new String(source, start, place.get("end").asInt() - start);
  }

  @Test
  void listsTheRules() {
    Ran ran = Ran.kamergraaf("explain", "--rules");
    assertThat(ran.out().lines()).hasSameSizeAs(FactReader.rules());
    assertThat(ran.out()).containsPattern("(?m)^undertaking +0\\.9\\d  ");
  }

  @Test
  void namesWhatIsNoLetter() {
    Ran ran = Ran.kamergraaf("explain", "pom.xml", "letters/1999D00001.txt");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).startsWith("kamergraaf: pom.xml");
    assertThat(ran.out()).contains("1999D00001, version 1");
  }
}
