package nl.kamergraaf.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.serve.Question;
import nl.kamergraaf.serve.Questions;
import nl.kamergraaf.serve.Server;
import nl.kamergraaf.serve.ServerOptions;
import nl.kamergraaf.store.Store;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Every question of the catalogue in turn, over HTTP, by four clients on the same machine: asked of stock Fuseki, of this server
 * without its memory of answers, and with it. The database is the folder that the property {@code kamergraaf.bench.db} names, made by load.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(4)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ServingSpeed {

  /** Held, since the logging library forgets loggers that nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  @Param({"stock", "fresh", "remembered"})
  public String server;

  private List<String> questions;
  private final AtomicInteger next = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private URI address;
  private AutoCloseable running;

  @Setup
  public void start() throws Exception {
    LIBRARIES.setLevel(Level.WARNING);
    Path folder = Path.of(System.getProperty("kamergraaf.bench.db", "target/bench-db"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(folder + " is no database; make one with kamergraaf load LETTERS --db " + folder);
    }
    stock(folder);
    questions = answered();
    if (!server.equals("stock")) {
      stop();
      own(folder, server.equals("remembered"));
    }
  }

  /** Stock Fuseki of this version fails on some: an empty first part of a query is an internal error of TDB2. */
  private List<String> answered() throws IOException, InterruptedException {
    List<String> answered = new ArrayList<>();
    for (Question question : Questions.bundled().all()) {
      if (send(question.text()).statusCode() == 200) {
        answered.add(question.text());
      }
    }
    return answered;
  }

  private void stock(Path folder) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    FusekiServer fuseki = FusekiServer.create().fusekiModules(FusekiModules.empty()).loopback(true).port(0).add("/sparql", data).build();
    fuseki.start();
    address = URI.create("http://127.0.0.1:" + fuseki.getPort() + "/sparql");
    running =
        () -> {
          fuseki.stop();
          TDBInternal.expel(data, true);
        };
  }

  private void own(Path folder, boolean remembering) {
    Store store = Store.at(folder, new Iris());
    ServerOptions usual = ServerOptions.at("127.0.0.1", 0);
    Server own = Server.start(store, remembering ? usual : usual.withCacheBytes(0));
    address = own.address().resolve("sparql");
    running =
        () -> {
          own.close();
          store.close();
        };
  }

  @TearDown
  public void stop() throws Exception {
    running.close();
  }

  @Benchmark
  public int ask() throws IOException, InterruptedException {
    String question = questions.get(Math.floorMod(next.getAndIncrement(), questions.size()));
    HttpResponse<byte[]> answer = send(question);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " for " + question);
    }
    return answer.body().length;
  }

  private HttpResponse<byte[]> send(String question) throws IOException, InterruptedException {
    URI asked = URI.create(address + "?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(asked).header("Accept", "application/sparql-results+json").build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }
}
