package nl.kamergraaf.store;

import static nl.kamergraaf.store.TestLetters.BASE;
import static nl.kamergraaf.store.TestLetters.all;
import static nl.kamergraaf.store.TestLetters.letter;
import static nl.kamergraaf.store.TestLetters.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.kamergraaf.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory: what survives, what is refused and in which words. */
class OnDiskTest {

  @TempDir Path directory;

  private Store open() {
    return open(TestLetters.OWN);
  }

  private static void add(DatasetGraph dataset, String series, int count) {
    Node name = NodeFactory.createURI("http://example.org/p");
    for (int i = 0; i < count; i++) {
      Node node = NodeFactory.createURI("http://example.org/" + series + "/" + i + "/" + "x".repeat(100));
      dataset.add(name, node, name, NodeFactory.createLiteralString(series + i));
    }
  }

  private static void failWhileWriting(Database database) {
    assertThatThrownBy(
            () ->
                database.write(
                    dataset -> {
                      add(dataset, "aborted", 1);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  /** TDB2's own ordering of patterns fails on this query with "Peek iterator is already empty". */
  @Test
  void patternsAfterASubqueryWithoutRowsGiveNoRows() {
    try (OnDisk database = OnDisk.open(directory)) {
      database.write(dataset -> add(dataset, "kept", 3));
      String query = "SELECT * { { SELECT ?s (MAX(?k) AS ?m) { ?s <http://example.org/none> ?k } GROUP BY ?s } ?s ?p ?o . ?o ?q ?r }";
      DatasetGraph dataset = database.dataset();
      dataset.begin(TxnType.READ);
      try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
        assertThat(exec.select().hasNext()).isFalse();
      } finally {
        dataset.end();
      }
    }
  }

  /** The sequence of GH-3877; without the reopening in {@link OnDisk} it fails with an error of the node table. */
  @Test
  void aWriteAfterAnAbortedOneAndAReadLosesNothing() {
    try (OnDisk database = OnDisk.open(directory)) {
      database.write(dataset -> add(dataset, "kept", 2000));
      assertThatThrownBy(
              () ->
                  database.write(
                      dataset -> {
                        add(dataset, "aborted", 20_000);
                        throw new IllegalStateException("disk full, say");
                      }))
          .hasMessage("disk full, say");
      assertThat(all(database)).hasSize(2000);
      database.write(dataset -> add(dataset, "later", 2000));
      assertThat(all(database)).hasSize(4000).noneMatch(line -> line.contains("/aborted/"));
    }
    try (OnDisk database = OnDisk.open(directory)) {
      assertThat(all(database)).hasSize(4000).anyMatch(line -> line.contains("/kept/1999/")).anyMatch(line -> line.contains("/later/1999/"));
      database.write(dataset -> add(dataset, "last", 10));
      assertThat(all(database)).hasSize(4010);
    }
  }

  @Test
  void aGraphHeldByAReaderSurvivesTheReopening() {
    try (OnDisk database = OnDisk.open(directory)) {
      database.write(dataset -> dataset.add(org.apache.jena.sparql.core.Quad.defaultGraphIRI, node("a"), node("b"), node("c")));
      var graph = database.dataset().getDefaultGraph();
      failWhileWriting(database);
      database.write(dataset -> dataset.add(org.apache.jena.sparql.core.Quad.defaultGraphIRI, node("a"), node("b"), node("d")));
      assertThat(database.<Integer>read(dataset -> graph.find().toList().size())).isEqualTo(2);
    }
  }

  @Test
  void theReopeningWaitsForAQueryThatRuns() throws Exception {
    try (OnDisk database = OnDisk.open(directory)) {
      database.write(dataset -> add(dataset, "kept", 100));
      failWhileWriting(database);
      DatasetGraph reader = database.dataset();
      reader.begin(TxnType.READ);
      CountDownLatch written = new CountDownLatch(1);
      Thread writer = Thread.ofPlatform().start(() -> {
        database.write(dataset -> add(dataset, "later", 100));
        written.countDown();
      });
      assertThat(written.await(300, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(reader.stream().count()).isEqualTo(100);
      reader.end();
      assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
      writer.join();
      assertThat(all(database)).hasSize(200);
    }
  }

  @Test
  void lettersAreThereAfterClosingAndOpeningAgain() {
    Set<String> before;
    try (OnDisk database = OnDisk.open(directory)) {
      Store store = new Store(database, new Iris(), TestLetters.OWN, TestLetters.SHORTCUTS);
      store.load(letter("1999D00001", 2, "<r/1> kg:statusOf <body/t> ; kg:status \"1\" .", "<stmt/1> rdf:reifies <<( <a> <b> 1 )>> ."));
      before = all(database);
    }
    try (OnDisk database = OnDisk.open(directory)) {
      Store store = new Store(database, new Iris(), TestLetters.OWN, TestLetters.SHORTCUTS);
      assertThat(all(database)).isEqualTo(before);
      assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 2));
      assertThat(store.load(letter("1999D00001", 2, "<r/1> kg:statusOf <body/t> ; kg:status \"1\" .", "<stmt/1> rdf:reifies <<( <a> <b> 1 )>> .")))
          .isEqualTo(Loaded.UNCHANGED);
    }
  }

  @Test
  void theProgramsOwnGraphsAreReplacedWhenTheyHaveChanged() {
    try (Store store = open()) {
      store.load(letter("1999D00001", 1, "<country/nld> a kg:Country ."));
    }
    try (OnDisk database = OnDisk.open(directory)) {
      BaseGraphs changed = new BaseGraphs(Map.of("ontology", TestLetters.graph("kg:Letter a rdf:Class ."), "register", TestLetters.graph("<country/bel> a kg:Country .")));
      new Store(database, new Iris(), changed, TestLetters.SHORTCUTS);
      assertThat(TestLetters.named(database, "graph/register")).containsExactly("country/bel http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Country");
      assertThat(shown(database)).contains("country/nld http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Country");
    }
  }

  /** Seen by a triple put among the derived ones past the store: working them out takes it away. */
  @Test
  void whatIsDerivedIsNotWorkedOutAgainUntilTheDataOrTheRulesChange() {
    Node derived = NodeFactory.createURI(BASE + "graph/derived");
    Consumer<DatasetGraph> stray = dataset -> dataset.add(derived, derived, derived, derived);
    try (Store store = open()) {
      store.load(letter("1999D00001", 1, "<r/1> kg:statusOf <body/t> ; kg:status \"1\" ."));
    }
    try (OnDisk database = OnDisk.open(directory)) {
      database.write(stray);
      Store store = new Store(database, new Iris(), TestLetters.OWN, TestLetters.SHORTCUTS);
      assertThat(TestLetters.named(database, "graph/derived")).hasSize(2);
      store.load(letter("1999D00002", 1, "<r/2> kg:statusOf <body/t> ; kg:status \"2\" ."));
      assertThat(TestLetters.named(database, "graph/derived")).containsExactly("body/t kg:latestStatus \"2\"");
      database.write(stray);
      new Store(database, new Iris(), TestLetters.OWN, new Shortcuts(TestLetters.SHORTCUTS.ofOneVersion(), List.of()));
      assertThat(TestLetters.named(database, "graph/derived")).isEmpty();
    }
  }

  /** Reading and comparing them takes longer than all else at a start. */
  @Test
  void theProgramsOwnGraphsAreLookedAtOnlyWhenTheirFingerprintIsAnother() {
    Map<String, Graph> old = Map.of("register", TestLetters.graph("<country/nld> a kg:Country ."));
    Map<String, Graph> changed = Map.of("register", TestLetters.graph("<country/bel> a kg:Country ."));
    try (Store store = open(new BaseGraphs(() -> old, Optional.of("one")))) {
      store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:inDossier <dossier/99045> ."));
    }
    try (Store store = open(new BaseGraphs(() -> { throw new AssertionError("read again"); }, Optional.of("one")))) {
      assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 1));
      assertThat(register(store)).containsExactly("<" + BASE + "country/nld>");
    }
    try (Store store = open(new BaseGraphs(() -> changed, Optional.of("two")))) {
      assertThat(register(store)).containsExactly("<" + BASE + "country/bel>");
    }
  }

  private Store open(BaseGraphs own) {
    return new Store(OnDisk.open(directory), new Iris(), own, TestLetters.SHORTCUTS);
  }

  private static List<String> register(Store store) {
    DatasetGraph data = store.dataset();
    return Txn.calculateRead(data, () -> data.getGraph(NodeFactory.createURI(BASE + "graph/register")).stream().map(triple -> NodeFmtLib.strNT(triple.getSubject())).toList());
  }

  @Test
  void aDirectoryWithOtherFilesIsNoDatabase() throws IOException {
    Files.writeString(directory.resolve("brief.txt"), "Geachte voorzitter,");
    assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("is not a database");
    assertThat(directory.resolve("Data-0001")).doesNotExist();
  }

  @Test
  void aFileIsNoDatabase() throws IOException {
    Path file = Files.writeString(directory.resolve("db"), "");
    assertThatThrownBy(() -> Store.at(file, new Iris())).isInstanceOf(StoreException.class).hasMessageContaining("a database is a directory");
  }

  @Test
  void twiceInOneProgramIsRefused() {
    try (Store store = open()) {
      assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("already open in this program");
      assertThat(store.letters()).isEmpty();
    }
    open().close();
  }

  @Test
  void aSecondProcessIsRefusedByName() throws Exception {
    open().close();
    Process other =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Holder.class.getName(), directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another process (process " + other.pid() + ")");
    } finally {
      other.destroyForcibly();
      other.waitFor();
    }
    open().close();
  }

  /** What the second process runs. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      OnDisk database = OnDisk.open(Path.of(args[0]));
      System.out.println("open");
      Thread.sleep(60_000);
      database.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes-data.obj", "GSPO.dat", "GSPO.idn", "nodes.dat", "SPO.bpt"})
  void aFileCutShortIsNamed(String name) throws IOException {
    try (Store store = open()) {
      store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:inDossier <dossier/99045> ."));
    }
    Path file = directory.resolve("Data-0001").resolve(name);
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(10);
    }
    assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("is damaged").hasMessageContaining(name).hasMessageContaining("cut short");
  }

  @Test
  void aDatabaseOfAnotherBaseIsRefused() {
    open().close();
    assertThatThrownBy(() -> Store.at(directory, new Iris("http://localhost:3030/id/"))).isInstanceOf(StoreException.class).hasMessageContaining("made with the base IRI " + BASE);
    open().close();
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }
}
