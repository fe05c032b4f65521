package nl.kamergraaf.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class OnDiskStoreTest extends StoreContract {

  @TempDir Path directory;

  @Override
  Database database() {
    return OnDisk.open(directory);
  }
}
