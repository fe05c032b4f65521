package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveTest {

  @TempDir Path folder;

  @Test
  void aLetterGoesOnceAndComesBackWhenItIsLoaded() {
    String db = folder.resolve("db").toString();
    Ran.kamergraaf("load", "letters/1999D00001.txt", "letters/1999D00002.txt", "--db", db);
    Ran first = Ran.kamergraaf("remove", "1999D00001", "--db", db);
    assertThat(first.out()).isEqualTo("1999D00001  removed\n");
    assertThat(first.code()).isZero();
    Ran again = Ran.kamergraaf("remove", "1999D00001", "1999D99999", "--db", db);
    assertThat(again.out()).isEqualTo("1999D00001  removed already\n");
    assertThat(again.words()).contains("1999D99999: there is no letter of this number in " + db);
    assertThat(again.code()).isEqualTo(2);
    assertThat(Ran.kamergraaf("query", "01-document", "--db", db, "--format", "csv").out()).contains("1999D00002").doesNotContain("1999D00001");
    assertThat(Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", db).out()).isEqualTo("1999D00001-v1  added\n");
    assertThat(Ran.kamergraaf("query", "01-document", "--db", db, "--format", "csv").out()).contains("1999D00001");
  }

  @Test
  void aDatabaseThatIsNotThereIsNotMade() {
    Ran ran = Ran.kamergraaf("remove", "1999D00001", "--db", folder.resolve("none").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).contains("there is no such folder");
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
