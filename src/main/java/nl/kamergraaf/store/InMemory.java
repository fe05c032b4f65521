package nl.kamergraaf.store;

import java.util.function.Consumer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A database that lives as long as the program. */
final class InMemory implements Database {

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public synchronized void write(Consumer<DatasetGraph> action) {
    Txn.exec(dataset, TxnType.READ_PROMOTE, () -> action.accept(dataset));
  }

  /** Whoever still holds the closed database does not hold its data. */
  @Override
  public void close() {
    Txn.executeWrite(dataset, dataset::clear);
    dataset.close();
  }
}
