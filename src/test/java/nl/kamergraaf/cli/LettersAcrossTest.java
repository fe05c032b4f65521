package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule across letters finds what it is for in letters as they are written: from their text to the sentences that the report quotes. */
class LettersAcrossTest {

  private static final Path LETTERS = Path.of("src/test/resources/across");
  private static List<String> found;

  @BeforeAll
  static void check() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Ran.kamergraaf("check", LETTERS.resolve("letters").toString(), "--report", "json").out());
    found = new ArrayList<>();
    for (JsonNode letter : report.get("letters")) {
      letter.get("findings").forEach(finding -> found.add(row(letter.get("letter").asText(), finding)));
    }
  }

  private static String row(String letter, JsonNode finding) {
    return String.join(" | ", letter, finding.get("promise").asText(), finding.path("sentence").asText("-"), finding.path("against").asText("-"));
  }

  @Test
  void findsTheseAndNothingElse() throws IOException {
    try (Stream<String> lines = Files.lines(LETTERS.resolve("findings.txt"))) {
      assertThat(found).containsExactlyInAnyOrderElementsOf(lines.filter(line -> !line.startsWith("#")).toList());
    }
  }

  @Test
  void everyRuleAcrossLettersIsAmongThem() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("shapes/consistency"))) {
      Set<String> rules = files.map(file -> file.getFileName().toString().replace(".ttl", "").replace("-", "")).collect(Collectors.toSet());
      assertThat(found).extracting(row -> row.split(" \\| ")[1].toLowerCase(Locale.ROOT)).containsAll(rules);
    }
  }
}
