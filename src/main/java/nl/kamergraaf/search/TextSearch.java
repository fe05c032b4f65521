package nl.kamergraaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kamergraaf.store.Change;
import nl.kamergraaf.store.DataVersion;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of names and sentences that follows the store: every change of the default graph changes it, before anybody is told of the
 * new state. It says of which state of the data it is. On disk it is kept when the program ends; one that is of another state, for
 * example because letters were loaded without a server, or that cannot be read, is made anew, in the background.
 */
public final class TextSearch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);
  private static final String STATE = "data";

  private final Store store;
  private final Directory directory;
  private final TextIndexLucene index;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
  private volatile boolean ready;
  private boolean closed;

  /**
   * Something found.
   *
   * @param thing what has the words: a thing, or the selector of a passage
   * @param words the name or sentence in which they are
   * @param lang its language; empty where it has none
   */
  public record Hit(Node thing, String words, String lang) {}

  private TextSearch(Store store, Directory directory, TextIndexLucene index) {
    this.store = store;
    this.directory = directory;
    this.index = index;
  }

  /**
   * Starts following a store.
   *
   * @param folder where the index is kept; without one, in memory
   */
  public static TextSearch of(Store store, Optional<Path> folder) {
    Directory directory = folder.map(TextSearch::onDisk).orElseGet(ByteBuffersDirectory::new);
    TextSearch search = open(store, directory, folder);
    store.follow(search::follow);
    search.start();
    return search;
  }

  private static TextSearch open(Store store, Directory directory, Optional<Path> folder) {
    try {
      return new TextSearch(store, directory, new TextIndexLucene(directory, config()));
    } catch (TextIndexException | IllegalArgumentException e) {
      Path broken = folder.orElseThrow(() -> e);
      LOG.warn("The text index {} cannot be read and is made anew", broken);
      empty(broken);
      Directory fresh = onDisk(broken);
      return new TextSearch(store, fresh, new TextIndexLucene(fresh, config()));
    }
  }

  private static Directory onDisk(Path folder) {
    try {
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the text index " + folder + " cannot be opened", e);
    }
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the text index " + folder + " cannot be made anew", e);
    }
  }

  private static TextIndexConfig config() {
    TextIndexConfig config = new TextIndexConfig(Fields.definition());
    config.setAnalyzer(DutchWords.stems());
    config.setValueStored(true);
    return config;
  }

  /** Whether everything that is in the data can be found. */
  public boolean ready() {
    return ready;
  }

  /** The same index for queries: words only, bounded. */
  public TextIndex forQueries(Supplier<RuntimeException> notYet) {
    return new WordsOnly(index, this::ready, notYet);
  }

  /**
   * Things whose names or numbers have all the words.
   *
   * @param most how many hits; one thing may be hit by several names
   */
  public List<Hit> names(String typed, int most) {
    return find(Fields.NAMES, Question.all(typed), most);
  }

  /** Sentences that have all the words; if there are none, those that have most of them. */
  public List<Hit> sentences(String typed, int most) {
    List<Hit> all = find(Fields.SENTENCES, Question.all(typed), most);
    return all.isEmpty() ? find(Fields.SENTENCES, Question.any(typed), most) : all;
  }

  private List<Hit> find(List<Node> properties, String question, int most) {
    if (question.isEmpty()) {
      return List.of();
    }
    List<Resource> one = List.of(ResourceFactory.createResource(properties.getFirst().getURI()));
    return index.query(one, question, null, null, most, null).stream().map(TextSearch::hit).toList();
  }

  private static Hit hit(TextHit hit) {
    Node words = hit.getLiteral();
    return words == null ? new Hit(hit.getNode(), "", "") : new Hit(hit.getNode(), words.getLiteralLexicalForm(), words.getLiteralLanguage());
  }

  private void start() {
    if (state().equals(Optional.of(store.version().id()))) {
      ready = true;
    } else {
      worker.execute(this::makeAnew);
    }
  }

  /** Of which state of the data the index on disk is. */
  private Optional<String> state() {
    Iterable<Map.Entry<String, String>> said = index.getIndexWriter().getLiveCommitData();
    return said == null
        ? Optional.empty()
        : StreamSupport.stream(said.spliterator(), false).filter(entry -> entry.getKey().equals(STATE)).map(Map.Entry::getValue).findFirst();
  }

  private synchronized void makeAnew() {
    if (closed) {
      return;
    }
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      index.getIndexWriter().deleteAll();
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (Fields.takes(quad, store.base())) {
          index.addEntity(Fields.entity(quad));
        }
      }
      commit(store.version(data).map(DataVersion::id).orElse(""));
      ready = true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("The text index could not be made", e);
    } finally {
      data.end();
    }
  }

  /** Taking out first makes it no matter if the index has a part of the change already. */
  private synchronized void follow(Change change) {
    if (closed) {
      return;
    }
    try {
      Stream.concat(change.removed().stream(), change.added().stream())
          .filter(quad -> Fields.takes(quad, store.base()))
          .forEach(quad -> index.deleteEntity(Fields.entity(quad)));
      change.added().stream().filter(quad -> Fields.takes(quad, store.base())).forEach(quad -> index.addEntity(Fields.entity(quad)));
      if (ready) {
        commit(change.after().id());
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("The text index could not follow a change and is made anew", e);
      ready = false;
      worker.execute(this::makeAnew);
    }
  }

  private void commit(String state) throws IOException {
    index.getIndexWriter().setLiveCommitData(Map.of(STATE, state).entrySet());
    index.commit();
  }

  /** Waits for an index that is being made. */
  @Override
  public void close() {
    worker.shutdown();
    synchronized (this) {
      closed = true;
      index.close();
    }
    try {
      directory.close();
    } catch (IOException e) {
      LOG.warn("The text index could not be closed", e);
    }
  }
}
