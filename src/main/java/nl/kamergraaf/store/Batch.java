package nl.kamergraaf.store;

import nl.kamergraaf.graph.LetterGraph;

/** Several changes, each committed by itself, after which what spans letters is worked out once: on {@link #close()}. */
public final class Batch implements AutoCloseable {

  private final Store store;
  private boolean changed;

  Batch(Store store) {
    this.store = store;
  }

  public Loaded load(LetterGraph letter) {
    Loaded loaded = store.loadOne(letter);
    changed |= loaded != Loaded.UNCHANGED;
    return loaded;
  }

  /** Whether there was such a letter. */
  public boolean remove(String number) {
    boolean removed = store.removeOne(number);
    changed |= removed;
    return removed;
  }

  @Override
  public void close() {
    if (changed) {
      changed = false;
      store.refreshShortcuts();
    }
  }
}
