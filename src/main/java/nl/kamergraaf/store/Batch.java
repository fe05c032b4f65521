package nl.kamergraaf.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.graph.Triple;

/**
 * Several changes, after which what spans letters is worked out once: on {@link #close()}. Letters and records wait and are committed some
 * hundreds at a time: a transaction copies every block of an index that it touches, and a letter touches almost all of them. What became of
 * each is told when it is committed, and not before. One that cannot be written keeps none of the others out.
 */
public final class Batch implements AutoCloseable {

  /** Letters and records of one transaction. */
  private static final int MOST_LETTERS = 500;

  /** Triples of one transaction, some 30 MB while they wait. */
  private static final int MOST_TRIPLES = 100_000;

  private final Store store;
  private final List<Coming> waiting = new ArrayList<>();
  private int triples;
  private boolean changed;

  private record Coming(Content content, Consumer<Loaded> told) {}

  Batch(Store store) {
    this.store = store;
  }

  /** A letter or record that nobody checked. */
  public void load(LetterGraph letter) {
    load(letter, List.of());
  }

  /** A letter or record with what was found on it, of which nobody wants to know what became of it. */
  public void load(LetterGraph letter, Collection<Triple> findings) {
    load(letter, findings, loaded -> {});
  }

  /**
   * A letter or record with what was found on it.
   *
   * @param findings triples of the graph of findings, as {@link nl.kamergraaf.validate.Report#triples} makes them
   * @param told what became of it, once it is committed: at the latest when this batch is closed
   * @throws IllegalArgumentException if it was made for another base IRI than the store
   */
  public void load(LetterGraph letter, Collection<Triple> findings, Consumer<Loaded> told) {
    store.refuseOtherBase(letter);
    waiting.add(new Coming(new Content(letter, findings), told));
    triples += letter.facts().size() + letter.statements().size() + findings.size();
    if (waiting.size() >= MOST_LETTERS || triples >= MOST_TRIPLES) {
      write();
    }
  }

  /** A letter goes, with all its versions. */
  public Removal remove(String number) {
    write();
    Removal removal = store.removeOne(number);
    changed |= removal == Removal.REMOVED;
    return removal;
  }

  private void write() {
    List<Coming> coming = List.copyOf(waiting);
    waiting.clear();
    triples = 0;
    List<Loaded> outcomes;
    try {
      outcomes = commit(coming);
    } catch (RuntimeException e) {
      oneByOne(coming, e);
      return;
    }
    for (int i = 0; i < coming.size(); i++) {
      coming.get(i).told().accept(outcomes.get(i));
    }
  }

  private List<Loaded> commit(List<Coming> coming) {
    List<Loaded> outcomes = coming.isEmpty() ? List.of() : store.loadAll(coming.stream().map(Coming::content).toList());
    changed |= outcomes.stream().anyMatch(outcome -> outcome != Loaded.UNCHANGED);
    return outcomes;
  }

  /** After a transaction of several that failed: each in one of its own. */
  private void oneByOne(List<Coming> coming, RuntimeException failure) {
    if (coming.size() == 1) {
      throw failure;
    }
    List<RuntimeException> failures = new ArrayList<>();
    for (Coming one : coming) {
      Loaded outcome;
      try {
        outcome = commit(List.of(one)).getFirst();
      } catch (RuntimeException e) {
        failures.add(e);
        continue;
      }
      one.told().accept(outcome);
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  @Override
  public void close() {
    try {
      write();
    } finally {
      if (changed) {
        changed = false;
        store.refreshShortcuts();
      }
    }
  }
}
