package nl.kamergraaf.store;

import java.nio.file.Path;
import nl.kamergraaf.graph.Iris;

/** Stores with next to nothing of the program's own in them, which are made in no time: for tests that do not ask for the register. */
public final class SmallStore {

  private SmallStore() {}

  public static Store inMemory() {
    return new Store(new InMemory(), new Iris(), TestLetters.OWN, Shortcuts.bundled());
  }

  public static Store at(Path directory) {
    return new Store(OnDisk.open(directory), new Iris(), TestLetters.OWN, Shortcuts.bundled());
  }
}
