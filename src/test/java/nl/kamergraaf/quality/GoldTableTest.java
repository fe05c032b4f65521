package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of the annotated letters has each of them once, in the set in which it is. */
class GoldTableTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");

  @ParameterizedTest
  @ValueSource(strings = {"open", "blind"})
  void everyLetterStandsInTheTable(String set) throws IOException {
    try (Stream<Path> files = Files.list(GOLD.resolve(set))) {
      List<String> letters = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).map(name -> name.replace(".txt", "")).toList();
      assertThat(told(set)).containsExactlyInAnyOrderElementsOf(letters);
    }
  }

  /** {@code | nitrogen-1, asylum-1 | open, blind | …}. */
  private static List<String> told(String set) throws IOException {
    return Files.readAllLines(GOLD.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| letter "))
        .map(line -> line.split("[|]"))
        .flatMap(
            cells -> {
              String[] names = cells[1].strip().split(", ");
              String[] sets = cells[2].strip().split(", ");
              return Stream.iterate(0, i -> i < names.length, i -> i + 1).filter(i -> sets[i].equals(set)).map(i -> names[i]);
            })
        .toList();
  }
}
