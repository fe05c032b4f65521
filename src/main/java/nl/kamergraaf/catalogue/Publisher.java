package nl.kamergraaf.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.store.DataVersion;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Describes each state of the data once, on a thread of its own: counts it, writes the dumps, puts the description into the store.
 * Until a new state is described, the description of the one before stays.
 */
public final class Publisher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final List<String> GRAPHS = List.of("ontology", "schemes", "register", "derived", "current", "versions");

  /** The graph of the store that holds the description. */
  private static final String GRAPH = "catalogue";

  private final Store store;
  private final URI address;
  private final List<Example> examples;
  private final Consumer<Description> more;
  private final Path folder;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("publisher").factory());
  private final CompletableFuture<Discovery> first = new CompletableFuture<>();
  private volatile Discovery now;

  /**
   * @param address of the server, as clients reach it; ends with a slash
   * @param formats IRIs of the formats that results come in
   * @param limits of the service: name, value, unit
   * @param callable endpoints that queries may call
   */
  public Publisher(Store store, URI address, List<Example> examples, List<String> formats, List<Limit> limits, List<String> callable) {
    this.store = store;
    this.address = address;
    this.examples = List.copyOf(examples);
    this.more =
        description -> {
          formats.forEach(description::format);
          limits.forEach(limit -> description.limit(limit.name(), limit.value(), limit.unit()));
          description.callable(callable);
        };
    try {
      this.folder = Files.createTempDirectory("kamergraaf-dumps");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refresh();
  }

  /** A limit of the service: ("time", 30, "s"). */
  public record Limit(String name, long value, String unit) {}

  /** Describes the data anew if it has changed; returns at once. */
  public void refresh() {
    try {
      worker.execute(this::work);
    } catch (RejectedExecutionException e) {
      LOG.debug("The data changed while the server was closing");
    }
  }

  /** The description that is there; waits for the first. */
  public Discovery now() {
    Discovery there = now;
    return there == null ? first.join() : there;
  }

  private void work() {
    try {
      if (!worker.isShutdown() && (now == null || !now.version().equals(store.version()))) {
        Discovery made = describe();
        store.describe(GRAPH, made.graph());
        now = made;
        first.complete(made);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("The data could not be described", e);
      first.completeExceptionally(e);
    }
  }

  private Discovery describe() throws IOException {
    Iris iris = new Iris(store.base());
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      DataVersion version = store.version();
      Description description = new Description(address);
      Node own = iris.graph(GRAPH);
      Predicate<Node> counted = subject -> !data.contains(own, subject, Node.ANY, Node.ANY);
      description.figures(Figures.of(data, description.targets(), counted), store.base(), version);
      GRAPHS.forEach(name -> description.namedGraph(iris.graph(name)));
      more.accept(description);
      description.prefixes();
      examples.forEach(description::example);
      List<Dump> dumps = new ArrayList<>();
      for (Dump.Kind kind : Dump.Kind.values()) {
        Dump dump = Dump.write(data, kind, folder, (Quad quad) -> !quad.getGraph().equals(own));
        description.dump(dump, version);
        dumps.add(dump);
      }
      return new Discovery(version, description.graph(), description.service(), dumps);
    } finally {
      data.end();
    }
  }

  /** Waits for the description that is being made, which is in the folder that goes. */
  @Override
  public void close() {
    worker.shutdown();
    worker.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.warn("The folder of the dumps could not be removed", e);
    }
  }
}
