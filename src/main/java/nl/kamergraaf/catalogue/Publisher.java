package nl.kamergraaf.catalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.store.DataVersion;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Describes each state of the data once, on a thread of its own: counts it, writes the dumps, puts the description into the store.
 * Until a new state is described, the description of the one before stays, that of an earlier run too. After a change it rests for as long as the last
 * description took: where letters come one after the other, half of the time is theirs.
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
  private final Editions editions;
  private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("publisher").factory());
  private final Set<String> targets;
  private final Graph uncounted;
  private volatile long rest;
  private volatile Discovery now;

  /**
   * @param folder where dumps stay when the program ends; without, they go
   * @param address of the server, as clients reach it; ends with a slash
   * @param formats IRIs of the formats that results come in
   * @param limits of the service: name, value, unit
   * @param callable endpoints that queries may call
   */
  public Publisher(Store store, Optional<Path> folder, URI address, List<Example> examples, List<String> formats, List<Limit> limits, List<String> callable) {
    this.store = store;
    this.address = address;
    this.examples = List.copyOf(examples);
    this.more =
        description -> {
          formats.forEach(description::format);
          limits.forEach(limit -> description.limit(limit.name(), limit.value(), limit.unit()));
          description.callable(callable);
        };
    this.editions = new Editions(folder);
    Description plain = description();
    this.targets = plain.targets();
    this.uncounted = plain.service();
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    worker.execute(() -> orWarn(() -> editions.newest(targets).ifPresent(this::publish)));
    refresh();
  }

  /** A limit of the service: ("time", 30, "s"). */
  public record Limit(String name, long value, String unit) {}

  /** Describes the data anew if it has changed; returns at once. */
  public void refresh() {
    try {
      worker.schedule(() -> orWarn(this::work), rest, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("The data changed while the server was closing");
    }
  }

  /** The description that is there, once there is one. */
  public Optional<Discovery> now() {
    return Optional.ofNullable(now);
  }

  /** What is said of the service: without figures as long as there are none. */
  public Graph service() {
    Discovery there = now;
    return there == null ? uncounted : there.service();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void orWarn(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The data could not be described", e);
    }
  }

  private void work() throws IOException {
    if (!worker.isShutdown() && (now == null || !now.version().equals(store.version()))) {
      long start = System.nanoTime();
      publish(edition());
      rest = System.nanoTime() - start;
    }
  }

  private Edition edition() throws IOException {
    Node own = own();
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      DataVersion version = store.version(data).orElseGet(store::version);
      Set<Node> described = data.getGraph(own).stream().map(triple -> triple.getSubject()).collect(Collectors.toSet());
      Figures figures = Figures.of(data, targets, subject -> !described.contains(subject));
      return editions.make(version, figures, data, (Quad quad) -> !quad.getGraph().equals(own));
    } finally {
      data.end();
    }
  }

  private void publish(Edition edition) {
    Description description = description();
    description.figures(edition.figures(), store.base(), edition.version());
    edition.dumps().forEach(dump -> description.dump(dump, edition.version()));
    store.describe(GRAPH, description.graph());
    now = new Discovery(edition.version(), description.graph(), description.service(), edition.dumps());
  }

  private Description description() {
    Description description = new Description(address);
    GRAPHS.forEach(name -> description.namedGraph(new Iris(store.base()).graph(name)));
    more.accept(description);
    description.prefixes();
    examples.forEach(description::example);
    return description;
  }

  private Node own() {
    return new Iris(store.base()).graph(GRAPH);
  }

  /** Waits for the description that is being made, which is in the folder that goes. */
  @Override
  public void close() {
    worker.shutdown();
    worker.close();
    editions.close();
  }
}
