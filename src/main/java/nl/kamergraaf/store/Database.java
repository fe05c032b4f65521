package nl.kamergraaf.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where the quads are. One writer at a time; readers see the last committed state and do not wait for a writer. */
interface Database extends AutoCloseable {

  /** The quads; valid as long as the database is open, also across a reopening underneath. */
  DatasetGraph dataset();

  /** A triple as it will be when read back: a store may keep numbers and dates by value, not by spelling. */
  default Triple asStored(Triple triple) {
    return triple;
  }

  /** Runs one transaction, which begins as a reader's and becomes a writer's with the first quad: all of it happens, or nothing. */
  void write(Consumer<DatasetGraph> action);

  /** Runs one read transaction. */
  default <T> T read(Function<DatasetGraph, T> action) {
    DatasetGraph dataset = dataset();
    dataset.begin(TxnType.READ);
    try {
      return action.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  /** Gives back the space of what has been replaced, if the database has any. Readers go on; the writer waits. */
  default void compact() {}

  /** {@link #compact()} if most of a large database is left over from what has been replaced; called after each of many changes. */
  default void tidy() {}

  @Override
  void close();
}
