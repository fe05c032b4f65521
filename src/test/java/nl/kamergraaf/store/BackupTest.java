package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final String LINE = "<urn:a> <urn:b> \"1\" <urn:g> .\n";

  @TempDir Path folder;

  /** What is left of the file unpacks to whole lines, and nothing but its end tells that some are missing. */
  @Test
  void aBackupThatIsCutAtTheEndOfALineIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    GZIPOutputStream out = new GZIPOutputStream(packed, true);
    out.write(LINE.getBytes(StandardCharsets.UTF_8));
    out.flush();
    Path file = Files.write(folder.resolve("cut.nq.gz"), packed.toByteArray());
    Path database = folder.resolve("db");

    assertThatThrownBy(() -> Backup.restore(file, database)).isInstanceOf(StoreException.class).hasMessage(file + " is no whole backup: the compressed file breaks off");
    assertThat(database).doesNotExist();
    assertThat(folder.resolve("db.restoring")).doesNotExist();
  }
}
