package nl.kamergraaf.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;

/** A dataset for those who ask: no writes, and no transaction that could become one. It has settings of its own. */
final class ReadView extends DatasetGraphReadOnly {

  ReadView(DatasetGraph dataset) {
    super(dataset, dataset.getContext() == null ? new Context() : dataset.getContext().copy());
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new UnsupportedOperationException("this view of the store is for reading");
    }
    get().begin(TxnType.READ);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  /** The store is closed by its owner. */
  @Override
  public void close() {}
}
