package nl.kamergraaf.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RecordComparison;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The letters' graphs, with the register, the schemes and the ontology beside them.
 *
 * <p>Each version of a letter keeps named graphs of its own; the default graph holds, materialised, the union of the graphs
 * of the versions that are shown, of the program's own graphs and of what is derived from them. Loading the same again writes
 * nothing; a newer version takes the older one out of the default graph but not out of the store; removing a letter removes
 * what it alone says.
 *
 * <pre>{@code
 * try (Store store = Store.at(Path.of("db"), new Iris()); Batch batch = store.batch()) {
 *   batch.load(letter, findings, loaded -> log(loaded)); // ADDED, once it is committed
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

  private final GraphNames names;
  private final Database database;
  private final Shortcuts shortcuts;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Change>> followers = new CopyOnWriteArrayList<>();
  private volatile DataVersion version;

  Store(Database database, Iris iris, BaseGraphs own, Shortcuts shortcuts) {
    this.names = new GraphNames(iris);
    this.database = database;
    this.shortcuts = shortcuts;
    refuseOtherBase();
    change(writing -> writing.putOwn(own));
    refreshShortcuts();
    version = database.read(dataset -> DataVersion.read(dataset, names.state())).orElseGet(this::firstVersion);
  }

  private DataVersion firstVersion() {
    DataVersion first = DataVersion.next();
    database.write(dataset -> first.write(dataset, names.state()));
    return first;
  }

  /** A store that lives as long as the program. */
  public static Store inMemory(Iris iris) {
    return new Store(new InMemory(), iris, BaseGraphs.bundled(iris), Shortcuts.bundled());
  }

  /**
   * A store in a directory, made if it is not there.
   *
   * @throws StoreException if the directory is no database, is damaged, or is in use
   */
  public static Store at(Path directory, Iris iris) {
    Database database = OnDisk.open(directory);
    try {
      return new Store(database, iris, BaseGraphs.bundled(iris), Shortcuts.bundled());
    } catch (RuntimeException e) {
      database.close();
      throw DatabaseDirectory.explain(directory, e);
    }
  }

  /** What every IRI of the data begins with. */
  public String base() {
    return names.base();
  }

  /** Which state of the data this is; it changes after every change of the letters. */
  public DataVersion version() {
    return version;
  }

  /** Runs after every change of the data, on the thread that made it; must not take long. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Is told of every change of the data when it is committed and before {@link #version} names it, on the thread that made it. */
  public void follow(Consumer<Change> follower) {
    followers.add(follower);
  }

  /** Which state of the data is seen inside a read transaction. */
  public Optional<DataVersion> version(DatasetGraph dataset) {
    return DataVersion.read(dataset, names.state());
  }

  /** The data for reading, in transactions. */
  public DatasetGraph dataset() {
    return new ReadView(database.dataset());
  }

  /** The letters that are shown, by number. */
  public List<LetterVersion> letters() {
    return database.read(
        dataset ->
            new Versions(names, dataset)
                .letters()
                .map(names::read)
                .sorted(Comparator.comparing(LetterVersion::number))
                .toList());
  }

  /** The graphs of a version that the store holds, as they were loaded. */
  public LetterGraph graph(LetterVersion letter) {
    return database.read(dataset -> names.held(dataset, letter, letter.number()));
  }

  /** The letters that are shown, held against the official records. */
  public RecordComparison comparison() {
    return database.read(dataset -> Writing.compared(names, dataset));
  }

  public Loaded load(LetterGraph letter) {
    AtomicReference<Loaded> outcome = new AtomicReference<>();
    try (Batch batch = batch()) {
      batch.load(letter, List.of(), outcome::set);
    }
    return outcome.get();
  }

  /** Removes every version of a letter with all that only it says; its IRI, and theirs, are remembered as gone. */
  public Removal remove(String number) {
    try (Batch batch = batch()) {
      return batch.remove(number);
    }
  }

  public Batch batch() {
    return new Batch(this);
  }

  /** Gives back the disk space of replaced letters. */
  public synchronized void compact() {
    database.compact();
  }

  @Override
  public void close() {
    database.close();
  }

  /**
   * Letters and records come, in this order, all in one transaction.
   *
   * @return what became of each
   * @throws RuntimeException if one of them cannot be written; then none is
   */
  synchronized List<Loaded> loadAll(List<Content> contents) {
    List<Loaded> outcomes = new ArrayList<>();
    change(writing -> contents.forEach(content -> outcomes.add(writing.load(content))));
    database.tidy();
    return outcomes;
  }

  /** @throws IllegalArgumentException if a letter or record was made for another base IRI */
  void refuseOtherBase(LetterGraph letter) {
    boolean ours = letter.isRecord() ? names.isRecord(letter.name()) : names.versionOf(letter.name()).isPresent();
    if (!ours) {
      String what = letter.isRecord() ? "record " : "letter ";
      throw new IllegalArgumentException(what + letter.number() + " was made for another base IRI than this store: " + letter.name());
    }
  }

  synchronized Removal removeOne(String number) {
    List<Removal> outcome = new ArrayList<>();
    change(writing -> outcome.add(writing.remove(number)));
    return outcome.getFirst();
  }

  /** Works out anew what is derived from more than one letter, unless that has been done by these rules since the data changed. */
  synchronized void refreshShortcuts() {
    Node state = names.state();
    String rules = shortcuts.name();
    if (!database.read(dataset -> DataVersion.derivedBy(dataset, state)).equals(Optional.of(rules))) {
      change(Writing::refreshShortcuts, dataset -> DataVersion.noteDerivedBy(dataset, state, rules));
    }
  }

  /**
   * A graph about the data, such as its catalogue, in the place of the one of that name; part of the default view. It is no change
   * of the data.
   */
  public synchronized void describe(String name, Graph graph) {
    database.write(dataset -> writing(dataset, new Difference()).putOwn(Map.of(name, graph)));
  }

  private Writing writing(DatasetGraph dataset, Difference difference) {
    return new Writing(names, shortcuts, database::asStored, dataset, difference);
  }

  private void change(Consumer<Writing> action) {
    change(action, dataset -> {});
  }

  private synchronized void change(Consumer<Writing> action, Consumer<DatasetGraph> last) {
    DataVersion next = DataVersion.next();
    Difference difference = new Difference();
    database.write(
        dataset -> {
          action.accept(writing(dataset, difference));
          if (difference.any()) {
            next.write(dataset, names.state());
          }
          last.accept(dataset);
        });
    if (difference.any()) {
      Change change = difference.change(next);
      followers.forEach(follower -> follower.accept(change));
      version = next;
      listeners.forEach(Runnable::run);
    }
  }

  private void refuseOtherBase() {
    Optional<String> other = database.read(names::otherBase);
    if (other.isPresent()) {
      throw new StoreException("This database was made with the base IRI " + other.get() + "; give the same base, or load the letters into a new directory.");
    }
  }
}
