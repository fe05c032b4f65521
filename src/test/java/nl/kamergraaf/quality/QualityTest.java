package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the reading of every gold letter, prints the figures, and fails where one has dropped since figures were last accepted. */
class QualityTest {

  private static final String ACCEPT = "quality.accept";
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");
  private static final Path ACCEPTED = Path.of("src", "test", "resources", "quality", "accepted.json");
  private static final Path TERMS = Path.of("src", "test", "resources", "quality", "gold-terms.json");
  private static final Path TARGET = Path.of("target", "quality");
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static Report report;

  @BeforeAll
  static void measure() {
    GoldReading reading = new GoldReading();
    Comparers comparers = new Comparers(new Terms(TERMS));
    report = new Report();
    for (GoldLetter gold : new GoldReader(GOLD).read()) {
      LetterPair letter = new LetterPair(gold, reading.read(gold));
      report.add(letter, comparers.judge(letter));
    }
  }

  @Test
  void factsAreAsSureAsTheySay() {
    assertThat(report.calibration().apart()).as("of the blind letters; see confidence.txt").isEmpty();
  }

  @Test
  void readsTheGoldLettersNoWorseThanAccepted() throws IOException {
    publish();
    JsonNode now = ReportJson.plain(report);
    if (Boolean.getBoolean(ACCEPT)) {
      JSON.writeValue(ACCEPTED.toFile(), now);
    }

    List<String> drops = new Accepted(JSON.readTree(ACCEPTED.toFile())).drops(now);

    assertThat(drops)
        .as("figures more than %s below the accepted ones; where that is wanted: mvn test -Dtest=QualityTest -D%s=true", Accepted.TOLERANCE, ACCEPT)
        .isEmpty();
  }

  private static void publish() throws IOException {
    String table = ReportTable.of(report);
    Files.createDirectories(TARGET);
    Files.writeString(TARGET.resolve("report.txt"), table);
    Files.writeString(TARGET.resolve("errors.txt"), ErrorList.of(report));
    JSON.writeValue(TARGET.resolve("report.json").toFile(), ReportJson.detailed(report));
    System.out.println("Quality of reading, see also " + TARGET);
    System.out.println(table);
  }
}
