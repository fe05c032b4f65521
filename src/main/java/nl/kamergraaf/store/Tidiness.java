package nl.kamergraaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Whether a TDB2 directory is mostly left over. A change copies every block of an index that it touches, so that those who read see the old
 * state, and the old blocks stay: a letter of 3 kB, whose words are all over the indexes, leaves 11 MB behind. The file of terms grows by new terms
 * only; a database of letters without leftovers has some forty bytes of indexes for each byte of terms.
 */
final class Tidiness {

  /** Bytes of the whole below which nobody minds. */
  private static final long SMALL = 2L << 30;

  private static final int MOST_BYTES_PER_BYTE_OF_TERMS = 200;

  /** Changes between two looks. */
  private static final int OFTEN = 16;

  private final Path directory;
  private final long small;
  private int changes;
  private boolean givenUp;

  Tidiness(Path directory) {
    this(directory, SMALL);
  }

  Tidiness(Path directory, long small) {
    this.directory = directory;
    this.small = small;
  }

  /** Called after a change. */
  boolean isDue() {
    return !givenUp && ++changes % OFTEN == 0 && isMostlyLeftOver();
  }

  void giveUp() {
    givenUp = true;
  }

  private boolean isMostlyLeftOver() {
    try {
      Path data = DatabaseDirectory.newestData(directory).orElseThrow();
      long terms = Files.size(data.resolve("nodes-data.obj"));
      long all;
      try (Stream<Path> files = Files.list(data)) {
        all = files.mapToLong(file -> file.toFile().length()).sum();
      }
      return all > small && all > MOST_BYTES_PER_BYTE_OF_TERMS * terms;
    } catch (IOException e) {
      return false;
    }
  }
}
