package nl.kamergraaf.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;

/**
 * A dataset whose storage can be closed and opened again underneath, between transactions. Whoever holds this dataset, or a
 * graph of it, need not know: a transaction runs on one storage from begin to end, and new ones wait while it is changed.
 */
final class ReopenableDataset extends DatasetGraphWrapper {

  /** Longest time to wait for running queries before a reopening is given up. */
  private static final long PATIENCE_SECONDS = 120;

  /** Longest time to wait for them when the program ends. */
  private static final long FAREWELL_SECONDS = 5;

  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private volatile DatasetGraph storage;

  ReopenableDataset(DatasetGraph storage) {
    super(null, storage.getContext());
    this.storage = storage;
  }

  @Override
  protected DatasetGraph get() {
    return storage;
  }

  /** Waits until no transaction runs, then puts what {@code change} gives in the place of the storage. */
  void reopen(Supplier<DatasetGraph> change) {
    if (!closeGate(PATIENCE_SECONDS)) {
      throw new StoreException("The database must be opened again after a failed write, but a query is still running; try again later.");
    }
    try {
      storage = change.get();
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** Gives running transactions a few seconds to end, then closes the storage under those that go on. */
  void shut(Consumer<DatasetGraph> release) {
    boolean alone = closeGate(FAREWELL_SECONDS);
    try {
      release.accept(storage);
    } finally {
      if (alone) {
        gate.writeLock().unlock();
      }
    }
  }

  private boolean closeGate(long seconds) {
    try {
      return gate.writeLock().tryLock(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void begin(TxnType type) {
    enter(() -> storage.begin(type));
  }

  @Override
  public void begin(ReadWrite readWrite) {
    enter(() -> storage.begin(readWrite));
  }

  private void enter(Runnable begin) {
    boolean first = gate.getReadHoldCount() == 0;
    if (first) {
      gate.readLock().lock();
    }
    try {
      begin.run();
    } catch (RuntimeException | Error e) {
      if (first) {
        gate.readLock().unlock();
      }
      throw e;
    }
  }

  @Override
  public void end() {
    try {
      storage.end();
    } finally {
      if (gate.getReadHoldCount() > 0) {
        gate.readLock().unlock();
      }
    }
  }

  // Graphs go through this dataset at every call, so that they too survive a reopening.

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }
}
