package nl.kamergraaf.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** What several updates, one after the other, did to the default graph; what one of them added and another took away again is no part of it. */
final class Difference {

  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> removed = new LinkedHashSet<>();
  private boolean any;

  void add(Update update) {
    any = true;
    update.removedFromView().filter(quad -> !added.remove(quad)).forEach(removed::add);
    update.addedToView().filter(quad -> !removed.remove(quad)).forEach(added::add);
  }

  /** Whether anything was written, in the default graph or in a named one. */
  boolean any() {
    return any;
  }

  Change change(DataVersion after) {
    return new Change(after, List.copyOf(added), List.copyOf(removed));
  }
}
