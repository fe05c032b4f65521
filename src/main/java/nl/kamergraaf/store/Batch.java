package nl.kamergraaf.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Several changes, after which what spans letters is worked out once: on {@link #close()}. Each letter is committed by itself; records, which
 * are small and many, are committed some hundreds at a time, and before the next letter.
 */
public final class Batch implements AutoCloseable {

  private static final int RECORDS = 500;

  private final Store store;
  private final Map<Node, Set<Triple>> waiting = new LinkedHashMap<>();
  private boolean changed;

  Batch(Store store) {
    this.store = store;
  }

  /** A letter or record that nobody checked. */
  public Loaded load(LetterGraph letter) {
    return load(letter, List.of());
  }

  /**
   * A letter or record with what was found on it.
   *
   * @param findings triples of the graph of findings, as {@link nl.kamergraaf.validate.Report#triples} makes them
   */
  public Loaded load(LetterGraph letter, Collection<Triple> findings) {
    Content content = new Content(letter, findings);
    Loaded loaded = letter.isRecord() ? record(content) : letter(content);
    changed |= loaded != Loaded.UNCHANGED;
    return loaded;
  }

  private Loaded letter(Content letter) {
    write();
    return store.loadOne(letter);
  }

  private Loaded record(Content record) {
    if (waiting.containsKey(record.letter().name())) {
      write();
    }
    Store.NewRecord prepared = store.prepare(record);
    if (prepared.outcome() != Loaded.UNCHANGED) {
      waiting.putAll(prepared.content());
    }
    if (waiting.size() >= RECORDS) {
      write();
    }
    return prepared.outcome();
  }

  /** A letter goes, with all its versions. */
  public Removal remove(String number) {
    write();
    Removal removal = store.removeOne(number);
    changed |= removal == Removal.REMOVED;
    return removal;
  }

  private void write() {
    if (!waiting.isEmpty()) {
      store.writeRecords(waiting);
      waiting.clear();
    }
  }

  @Override
  public void close() {
    write();
    if (changed) {
      changed = false;
      store.refreshShortcuts();
    }
  }
}
