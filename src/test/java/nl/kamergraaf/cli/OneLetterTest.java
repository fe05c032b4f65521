package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamergraaf.source.SameLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that know one letter by different keys give one letter. */
class OneLetterTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String form : List.of("opentk.txt", "official.xml", "ministry.docx")) {
      Files.write(folder.resolve(form), SameLetter.forms().get(form));
    }
    Files.writeString(
        folder.resolve("record.json"),
        """
        {"Id": "00000000-0000-4000-8000-000000000001", "Soort": "Brief regering", "DocumentNummer": "1999D00012", "Volgnummer": 12, "KenmerkAfzender": "VIS/2025.12", "Datum": "2025-03-03T00:00:00+01:00",
         "Kamerstukdossier": [{"Id": "00000000-0000-4000-8000-000000000002", "Nummer": 99675, "HoogsteVolgnummer": 40}]}
        """);
  }

  private static TreeSet<String> letters(Ran built) {
    return built.out().lines().filter(line -> line.contains("/ns#Letter>")).map(line -> line.substring(line.indexOf("/id/") + 4, line.indexOf('>'))).collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeSet<String> versions(Ran built) {
    return built.out().lines().filter(line -> line.contains("/ns#DocumentVersion>")).map(line -> line.substring(line.indexOf("/version/") + 9, line.indexOf('>'))).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void oneLetterWithAVersionForEachSource() {
    Ran built = Ran.kamergraaf("build", folder.toString());
    assertThat(built.code()).as(built.words()).isZero();
    assertThat(letters(built)).containsExactly("letter/1999D00012");
    assertThat(versions(built)).containsExactly("1999D00012-v1", "kst-99675-12-v1", "ref-vis-2025-12-v1");
    assertThat(Ran.kamergraaf("build", folder.toString()).bytes()).isEqualTo(built.bytes());
  }

  @Test
  void aSourceAloneKeepsItsOwnKey() throws IOException {
    Files.delete(folder.resolve("opentk.txt"));
    Files.delete(folder.resolve("record.json"));
    assertThat(letters(Ran.kamergraaf("build", folder.toString()))).containsExactly("letter/kst-99675-12", "letter/ref-vis-2025-12");
  }

  @Test
  void aKeyOfTwoLettersJoinsNeither() throws IOException {
    String other = new String(SameLetter.forms().get("opentk.txt"), StandardCharsets.UTF_8).replace("1999D00012", "1999D00013");
    Files.writeString(folder.resolve("other.txt"), other);
    assertThat(letters(Ran.kamergraaf("build", folder.toString()))).contains("letter/1999D00012", "letter/1999D00013", "letter/kst-99675-12");
  }
}
