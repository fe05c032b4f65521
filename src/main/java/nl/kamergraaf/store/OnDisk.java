package nl.kamergraaf.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TDB2 directory.
 *
 * <p>TDB2 6.0.0 keeps a write position in memory that an aborted write leaves wrong; a read and a write later in the same
 * process then puts a hole into the file of nodes, and the database is lost (apache/jena GH-3877). So a write that fails is
 * followed, before the next one, by closing the storage and opening it afresh. {@code OnDiskTest} does exactly that sequence.
 */
final class OnDisk implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(OnDisk.class);

  /** Directories that this program has open: TDB2 would quietly share one storage, and closing one would close the other. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final ReopenableDataset dataset;
  private final Tidiness tidiness;
  private boolean mustReopen;

  private OnDisk(Path directory) {
    this.directory = directory;
    this.dataset = new ReopenableDataset(connect());
    this.tidiness = new Tidiness(directory);
  }

  static OnDisk open(Path directory) {
    Path real = DatabaseDirectory.prepare(directory);
    if (!OPEN.add(real)) {
      throw new StoreException("The database " + directory + " is already open in this program.");
    }
    try {
      return new OnDisk(real);
    } catch (RuntimeException e) {
      OPEN.remove(real);
      throw DatabaseDirectory.explain(directory, e);
    }
  }

  private DatasetGraph connect() {
    return SparingExecutor.on(DatabaseMgr.connectDatasetGraph(Location.create(directory)));
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public Triple asStored(Triple triple) {
    return Triple.create(asStored(triple.getSubject()), asStored(triple.getPredicate()), asStored(triple.getObject()));
  }

  private static Node asStored(Node node) {
    NodeId inline = node.isLiteral() ? NodeId.inline(node) : null;
    return inline == null ? node : NodeId.extract(inline);
  }

  @Override
  public synchronized void write(Consumer<DatasetGraph> action) {
    if (mustReopen) {
      reopen();
    }
    dataset.begin(TxnType.READ_PROMOTE);
    try {
      action.accept(dataset);
      dataset.commit();
    } catch (RuntimeException | Error e) {
      mustReopen = dataset.transactionMode() == ReadWrite.WRITE;
      abort(e);
      throw e;
    } finally {
      dataset.end();
    }
  }

  @Override
  public synchronized void compact() {
    if (mustReopen) {
      reopen();
    }
    DatabaseMgr.compact(dataset.getWrapped(), true);
  }

  /** Without it the database goes on growing, and nothing is lost: a full disk is no reason to end here. */
  @Override
  public synchronized void tidy() {
    if (tidiness.isDue()) {
      try {
        compact();
      } catch (RuntimeException e) {
        LOG.warn("The database {} could not be compacted", directory, e);
        tidiness.giveUp();
      }
    }
  }

  private void abort(Throwable reason) {
    try {
      dataset.abort();
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private void reopen() {
    dataset.reopen(
        () -> {
          TDBInternal.expel(dataset.getWrapped(), true);
          return connect();
        });
    mustReopen = false;
  }

  @Override
  public synchronized void close() {
    if (OPEN.remove(directory)) {
      dataset.shut(storage -> TDBInternal.expel(storage, true));
    }
  }
}
