package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidinessTest {

  @TempDir Path folder;

  @BeforeEach
  void database() throws IOException {
    Files.createDirectory(folder.resolve("Data-0001"));
  }

  private void file(String name, long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("Data-0001").resolve(name).toFile(), "rw")) {
      file.setLength(length);
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 30000, true", "1000, 30000, false", "4, 900, false"})
  void isDueWhereIndexesAreLargeAndOutOfProportion(long terms, long index, boolean due) throws IOException {
    file("nodes-data.obj", terms);
    file("SPO.dat", index);
    Tidiness tidiness = new Tidiness(folder, 1_000);
    assertThat(IntStream.range(0, 16).filter(change -> tidiness.isDue()).count()).isEqualTo(due ? 1 : 0);
    tidiness.giveUp();
    assertThat(IntStream.range(0, 16).noneMatch(change -> tidiness.isDue())).isTrue();
  }

  /** While somebody reads the old state; afterwards the store goes on as before, on less room. */
  @Test
  void aCompactedStoreHoldsTheSameAndGoesOn(@TempDir Path directory) throws IOException {
    try (Store store = SmallStore.at(directory)) {
      for (int i = 1; i <= 40; i++) {
        store.load(TestLetters.letter("1999D00001", i, "<letter/1999D00001> kg:value " + i + " ."));
      }
      long before = size(directory);
      String version = store.version().id();
      var reader = store.dataset();
      reader.begin(ReadWrite.READ);
      long quads = reader.stream().count();
      Thread compacting = Thread.ofVirtual().start(store::compact);
      assertThat(reader.stream().count()).isEqualTo(quads);
      reader.end();
      join(compacting);
      assertThat(size(directory)).isLessThan(before);
      assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 40));
      assertThat(store.version().id()).isEqualTo(version);
      assertThat(store.load(TestLetters.letter("1999D00002", 1, "<letter/1999D00002> kg:value 1 ."))).isEqualTo(Loaded.ADDED);
      assertThat(store.remove("1999D00001")).isEqualTo(Removal.REMOVED);
    }
    try (Store again = SmallStore.at(directory)) {
      assertThat(again.letters()).containsExactly(new LetterVersion("1999D00002", 1));
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Blocks in use; the files themselves are made longer in large steps. */
  private static long size(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".bpt")).mapToLong(TidinessTest::blocks).sum();
    }
  }

  private static long blocks(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length == 0 ? 0 : java.nio.ByteBuffer.wrap(bytes).getLong(16);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
