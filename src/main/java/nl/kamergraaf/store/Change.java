package nl.kamergraaf.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What a change of the data did to the default graph.
 *
 * @param after the state of the data that it made
 */
public record Change(DataVersion after, List<Quad> added, List<Quad> removed) {

  public Change {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
