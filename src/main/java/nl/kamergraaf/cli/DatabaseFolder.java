package nl.kamergraaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.store.Store;

/** A database that must be there already: asking one must not make an empty one where a name was mistyped. */
final class DatabaseFolder {

  private DatabaseFolder() {}

  static Store existing(Path folder, Iris iris) {
    if (!Files.isDirectory(folder)) {
      throw new Unusable(folder + ": there is no such folder");
    }
    return Store.at(folder, iris);
  }
}
