package nl.kamergraaf.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RecordComparison;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

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
 *   batch.load(letter); // ADDED
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

  private final GraphNames names;
  private final Database database;
  private final Shortcuts shortcuts;
  private final Joining joining;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Change>> followers = new CopyOnWriteArrayList<>();
  private volatile DataVersion version;

  Store(Database database, Iris iris, BaseGraphs own, Shortcuts shortcuts) {
    this.names = new GraphNames(iris);
    this.database = database;
    this.shortcuts = shortcuts;
    this.joining = new Joining(iris);
    refuseOtherBase();
    refreshOwn(own);
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
    LetterGraph named =
        new LetterGraph(letter.number(), letter.version(), names.version(letter), GraphFactory.createDefaultGraph(), GraphFactory.createDefaultGraph());
    return database.read(
        dataset -> {
          Update.content(dataset, named.name()).forEach(named.facts()::add);
          Update.content(dataset, named.statementsName()).forEach(named.statements()::add);
          return named;
        });
  }

  /** The letters that are shown, held against the official records. */
  public RecordComparison comparison() {
    return database.read(this::compared);
  }

  public Loaded load(LetterGraph letter) {
    try (Batch batch = batch()) {
      return batch.load(letter);
    }
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
   * A record that is to be written: its graph takes the place of what was there under its name, and is always shown.
   *
   * @param content of its graphs
   */
  record NewRecord(Map<Node, Set<Triple>> content, Loaded outcome) {}

  synchronized NewRecord prepare(Content given) {
    LetterGraph record = given.letter();
    joinWhatItSays(record);
    if (!names.isRecord(record.name())) {
      throw new IllegalArgumentException("record " + record.number() + " was made for another base IRI than this store: " + record.name());
    }
    Map<Node, Set<Triple>> content =
        Map.of(
            record.name(), asStored(record.facts().stream()),
            record.derivedName(), asStored(shortcuts.of(record.facts()).stream()),
            record.findingsName(), asStored(given.findings().stream()));
    return database.read(
        dataset -> {
          boolean same = content.entrySet().stream().allMatch(graph -> graph.getValue().equals(Update.content(dataset, graph.getKey())));
          return new NewRecord(content, same ? Loaded.UNCHANGED : dataset.containsGraph(record.name()) ? Loaded.REPLACED : Loaded.ADDED);
        });
  }

  /** Writes the graphs of records in one transaction. */
  synchronized void writeRecords(Map<Node, Set<Triple>> content) {
    write(database.read(dataset -> put(dataset, content)));
  }

  synchronized Loaded loadOne(Content given) {
    joinWhatItSays(given.letter());
    Content known = database.read(dataset -> joining.known(dataset, given));
    LetterGraph letter = known.letter();
    if (names.versionOf(letter.name()).isEmpty()) {
      throw new IllegalArgumentException("letter " + letter.number() + " was made for another base IRI than this store: " + letter.name());
    }
    Map<Node, Set<Triple>> content =
        Map.of(
            letter.name(), asStored(letter.facts().stream()),
            letter.statementsName(), asStored(letter.statements().stream()),
            letter.derivedName(), asStored(shortcuts.of(letter.facts()).stream()),
            letter.findingsName(), asStored(known.findings().stream()));
    LetterChange change = database.read(dataset -> LetterChange.load(names, dataset, letter, content));
    write(change.update());
    welcome(letter);
    database.tidy();
    return change.outcome();
  }

  private void joinWhatItSays(LetterGraph given) {
    for (String[] said : joining.said(given.facts())) {
      join(said[0], said[1]);
    }
  }

  /** Versions that are held under the publication's identifier move to the letter's number. */
  private void join(String publication, String number) {
    List<Content> held =
        database.read(dataset -> new Versions(names, dataset).held(names.letter(publication)).stream().map(names::read).toList()).stream()
            .map(version -> held(version, publication))
            .toList();
    if (!held.isEmpty()) {
      takeOut(publication, Optional.empty());
      held.forEach(version -> loadOne(joining.renamed(version, number)));
    }
  }

  private Content held(LetterVersion version, String number) {
    LetterGraph graph = graph(version);
    LetterGraph letter = new LetterGraph(number, graph.version(), graph.name(), graph.facts(), graph.statements());
    return new Content(letter, database.read(dataset -> Update.content(dataset, graph.findingsName())));
  }

  private boolean takeOut(String number, Optional<Instant> when) {
    Update update = database.read(dataset -> LetterChange.remove(names, dataset, number, when));
    write(update);
    return !update.changesNothing();
  }

  /** What comes is gone no more. */
  private void welcome(LetterGraph letter) {
    List<Node> come = List.of(names.letter(letter.number()), letter.name());
    write(database.read(dataset -> put(dataset, Map.of(names.removed(), Removed.after(dataset, names.removed(), come, Optional.empty())))));
  }

  synchronized Removal removeOne(String number) {
    if (takeOut(number, Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)))) {
      return Removal.REMOVED;
    }
    boolean before = database.read(dataset -> Removed.contains(dataset, names.removed(), names.letter(number)));
    return before ? Removal.ALREADY_REMOVED : Removal.UNKNOWN;
  }

  /** Works out anew what is derived from more than one letter. */
  synchronized void refreshShortcuts() {
    write(
        database.read(
            dataset -> {
              Stream<Triple> derived = Stream.concat(shortcuts.across(dataset).stream(), compared(dataset).triples().stream());
              return put(dataset, Map.of(names.derived(), asStored(derived)));
            }));
  }

  /** The citations of the letters that are shown, and the records. */
  private RecordComparison compared(DatasetGraph dataset) {
    RecordComparison comparison = new RecordComparison(dataset.getGraph(names.graph("register")), names.iris());
    Iter.asStream(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), KG.Record))
        .map(Quad::getGraph)
        .filter(names::isRecord)
        .forEach(record -> comparison.record(dataset.getGraph(record), record));
    if (!comparison.isEmpty()) {
      new Versions(names, dataset).letters().sorted(Comparator.comparing(Node::getURI)).forEach(version -> comparison.letter(dataset.getGraph(version), version));
    }
    return comparison;
  }

  /**
   * A graph about the data, such as its catalogue, in the place of the one of that name; part of the default view. It is no change
   * of the data.
   */
  public synchronized void describe(String name, Graph graph) {
    Update update = database.read(dataset -> put(dataset, Map.of(names.graph(name), asStored(graph.stream()))));
    if (!update.changesNothing()) {
      database.write(update::apply);
    }
  }

  private synchronized void refreshOwn(BaseGraphs own) {
    Map<Node, Set<Triple>> content = new HashMap<>();
    own.graphs().forEach((name, graph) -> content.put(names.graph(name), asStored(graph.stream())));
    write(database.read(dataset -> put(dataset, content)));
  }

  private Update put(DatasetGraph dataset, Map<Node, Set<Triple>> content) {
    Predicate<Node> view = new Versions(names, dataset).view();
    Update update = new Update(dataset, view, view);
    content.forEach(update::put);
    return update.settle();
  }

  private void write(Update update) {
    if (!update.changesNothing()) {
      DataVersion next = DataVersion.next();
      database.write(
          dataset -> {
            update.apply(dataset);
            next.write(dataset, names.state());
          });
      Change change = update.change(next);
      followers.forEach(follower -> follower.accept(change));
      version = next;
      listeners.forEach(Runnable::run);
    }
  }

  private Set<Triple> asStored(Stream<Triple> triples) {
    return triples.map(database::asStored).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void refuseOtherBase() {
    Optional<String> other = database.read(names::otherBase);
    if (other.isPresent()) {
      throw new StoreException("This database was made with the base IRI " + other.get() + "; give the same base, or load the letters into a new directory.");
    }
  }
}
