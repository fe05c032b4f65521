package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AcceptedTest {

  @Test
  void aDropBeyondTheToleranceIsNamed() throws Exception {
    assertThat(new Accepted(amounts(0.94)).drops(amounts(0.91))).containsExactly("amounts, blind: recall 0.910 was 0.940");
  }

  @Test
  void aRiseAndASmallDropAreNone() throws Exception {
    assertThat(new Accepted(amounts(0.94)).drops(amounts(0.936))).isEmpty();
    assertThat(new Accepted(amounts(0.94)).drops(amounts(0.97))).isEmpty();
  }

  @Test
  void aFamilyThatVanishesHasDropped() throws Exception {
    assertThat(new Accepted(amounts(0.94)).drops(new ObjectMapper().readTree("{}"))).containsExactly("amounts, blind: recall 0.000 was 0.940");
  }

  private static JsonNode amounts(double recall) throws Exception {
    return new ObjectMapper().readTree("{\"amounts\": {\"blind\": {\"recall\": " + recall + "}}}");
  }
}
