package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An example letter after every stage, as files that a person can read. Where a change is meant,
 * {@code mvn test -Dtest=GoldenLetterTest -Dkamergraaf.golden=update} writes them anew.
 */
class GoldenLetterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/letters");

  static Stream<Path> letters() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyStageGivesWhatIsWrittenDown(Path folder) throws IOException {
    assertThat(folder.resolve("1-letter.txt")).hasSameBinaryContentAs(Path.of("letters", folder.getFileName() + ".txt"));
    Map<String, String> stages = Stages.of(folder.resolve("1-letter.txt"));
    if ("update".equals(System.getProperty("kamergraaf.golden"))) {
      for (Map.Entry<String, String> stage : stages.entrySet()) {
        Files.writeString(folder.resolve(stage.getKey()), stage.getValue());
      }
    }
    for (Map.Entry<String, String> stage : stages.entrySet()) {
      assertThat(folder.resolve(stage.getKey())).as(stage.getKey()).hasContent(stage.getValue());
    }
  }
}
