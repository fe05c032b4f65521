package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {

  private static final Path EXAMPLES = Path.of("letters");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nquads", "trig", "turtle", "jsonld"})
  void givesTheSameBytesWhateverTheThreadsTheLocaleAndTheZone(String format) {
    byte[] first = Ran.kamergraaf("build", "letters", "--format", format, "--threads", "1", "--no-validate").bytes();
    assertThat(first).isNotEmpty();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Ran.kamergraaf("build", "letters", "--format", format, "--threads", "5", "--no-validate").bytes()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theExamplesConform() {
    Ran ran = Ran.kamergraaf("build", "letters");
    assertThat(ran.words()).doesNotContain("Violation");
    assertThat(ran.code()).isZero();
  }

  @Test
  void readsStandardInputAndSaysNothingOnStandardErrorWhenAllIsWell() throws IOException {
    byte[] letter = Files.readAllBytes(EXAMPLES.resolve("1999D00001.txt"));
    Ran piped = Ran.kamergraaf(letter, "build", "-", "--no-validate");
    assertThat(piped.code()).isZero();
    assertThat(piped.words()).isEmpty();
    assertThat(piped.bytes()).isEqualTo(Ran.kamergraaf("build", "letters/1999D00001.txt", "--no-validate").bytes());
  }

  @Test
  void namesEachBadFileAndDoesTheGoodOnes() throws IOException {
    Files.copy(EXAMPLES.resolve("1999D00001.txt"), folder.resolve("b-good.txt"));
    Files.writeString(folder.resolve("a-empty.txt"), "");
    Files.write(folder.resolve("c-latin.txt"), "Geachte voorzitter, één".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("d-shopping.txt"), "milk\nbread\n");
    Ran ran = Ran.kamergraaf("build", folder.toString(), folder.resolve("e-missing.txt").toString(), "--no-validate");
    assertThat(ran.code()).isEqualTo(2);
    List<String> words = ran.words().lines().toList();
    assertThat(words).hasSize(4);
    assertThat(words.get(0)).contains("a-empty.txt").contains("empty");
    assertThat(words.get(1)).contains("c-latin.txt").contains("UTF-8");
    assertThat(words.get(2)).contains("d-shopping.txt");
    assertThat(words.get(3)).contains("e-missing.txt").contains("no such file");
    assertThat(ran.bytes()).isEqualTo(Ran.kamergraaf("build", "letters/1999D00001.txt", "--no-validate").bytes());
  }

  @Test
  void twoTextsOfOneVersionAreNotMixed() throws IOException {
    Path copy = Files.copy(EXAMPLES.resolve("1999D00001.txt"), folder.resolve("copy.txt"));
    Ran same = Ran.kamergraaf("build", "letters/1999D00001.txt", copy.toString(), "--no-validate");
    assertThat(same.code()).isZero();
    assertThat(same.words()).contains("copy.txt: the same as letters/1999D00001.txt");

    Files.writeString(copy, Files.readString(copy).replace("2024", "2023"));
    Ran other = Ran.kamergraaf("build", "letters/1999D00001.txt", copy.toString(), "--no-validate");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.words()).contains("copy.txt: another text of version 1 of 1999D00001 than letters/1999D00001.txt; left out");
    assertThat(other.bytes()).isEqualTo(same.bytes());
  }

  @Test
  void saysThatJsonLdLacksTheStatements() {
    Ran ran = Ran.kamergraaf("build", "letters/1999D00001.txt", "--format", "jsonld", "--no-validate");
    assertThat(ran.words()).contains("JSON-LD cannot hold statements about statements");
    assertThat(ran.out()).startsWith("[").endsWith("]\n").doesNotContain("reifies");
  }

  @Test
  void writesAFile() throws IOException {
    Path file = folder.resolve("graph.nq");
    Ran ran = Ran.kamergraaf("build", "letters/1999D00001.txt", "-o", file.toString(), "--no-validate");
    assertThat(ran.bytes()).isEmpty();
    assertThat(file).hasBinaryContent(Ran.kamergraaf("build", "letters/1999D00001.txt", "--no-validate").bytes());
  }
}
