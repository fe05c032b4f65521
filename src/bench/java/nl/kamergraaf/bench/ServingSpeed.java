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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.serve.Question;
import nl.kamergraaf.serve.Questions;
import nl.kamergraaf.serve.Server;
import nl.kamergraaf.serve.ServerOptions;
import nl.kamergraaf.store.Store;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * The questions of the catalogue over HTTP, asked in one process of stock Fuseki, of this server without its memory of answers, and
 * with it, by turns, so that whatever else the machine does weighs on all alike. The first argument is a database, made by load; it is
 * copied for each server. Names of questions may follow; without, all are asked.
 */
public final class ServingSpeed {

  /** Held, since the logging library forgets loggers that nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private static final int WARMUP = 15;
  private static final int ROUNDS = 40;
  private static final int CLIENTS = 8;
  private static final int LAPS = 4;
  private static final long NANOS = 1_000_000L;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, URI> servers = new LinkedHashMap<>();
  private final List<AutoCloseable> running = new ArrayList<>();

  private ServingSpeed() {}

  public static void main(String[] arguments) throws Exception {
    LIBRARIES.setLevel(Level.WARNING);
    ServingSpeed speed = new ServingSpeed();
    speed.start(Path.of(arguments[0]));
    List<String> names = List.of(arguments).subList(1, arguments.length);
    List<Question> all = Questions.bundled().all().stream().filter(question -> names.isEmpty() || names.contains(question.name())).toList();
    speed.questionByQuestion(all);
    speed.manyAtOnce(all);
    for (AutoCloseable server : speed.running) {
      server.close();
    }
    System.exit(0);
  }

  private void start(Path database) throws IOException {
    FusekiServer stock =
        FusekiServer.create().fusekiModules(FusekiModules.empty()).loopback(true).port(0)
            .add("/sparql", DatabaseMgr.connectDatasetGraph(Location.create(copy(database)))).build().start();
    running.add(stock::stop);
    servers.put("stock", URI.create("http://127.0.0.1:" + stock.getPort() + "/sparql"));
    ServerOptions usual = ServerOptions.at("127.0.0.1", 0);
    own("fresh", database, usual.withCacheBytes(0));
    own("remembered", database, usual);
  }

  private void own(String name, Path database, ServerOptions options) throws IOException {
    Store store = Store.at(copy(database), new Iris());
    Server server = Server.start(store, options);
    running.add(server);
    running.add(store);
    servers.put(name, server.address().resolve("sparql"));
  }

  private static Path copy(Path database) throws IOException {
    Path copy = Files.createTempDirectory("bench");
    try (Stream<Path> files = Files.walk(database)) {
      for (Path file : files.filter(each -> !each.endsWith("tdb.lock") && !each.equals(database)).toList()) {
        Files.copy(file, copy.resolve(database.relativize(file).toString()));
      }
    }
    return copy;
  }

  private void questionByQuestion(List<Question> questions) throws Exception {
    for (int i = 0; i < WARMUP; i++) {
      for (Question question : questions) {
        ask("stock", question);
        ask("fresh", question);
      }
    }
    System.out.printf("%-28s %9s %9s %6s %9s %9s   ms, median of %d, and the least%n", "question", "stock", "fresh", "ratio", "stock", "fresh", ROUNDS);
    for (Question question : answered(questions)) {
      long[] stock = new long[ROUNDS];
      long[] fresh = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        fresh[i] = i % 2 == 0 ? ask("fresh", question) : 0;
        stock[i] = ask("stock", question);
        fresh[i] = i % 2 == 0 ? fresh[i] : ask("fresh", question);
      }
      double theirs = part(stock, 0.5);
      double ours = part(fresh, 0.5);
      System.out.printf("%-28s %9.2f %9.2f %6.2f %9.2f %9.2f%n", question.name(), theirs, ours, ours / theirs, part(stock, 0), part(fresh, 0));
    }
  }

  /** Each server in turn, lap after lap: every client asks all questions that all servers answer, in an order of its own. */
  private void manyAtOnce(List<Question> questions) throws Exception {
    List<Question> answered = answered(questions);
    Map<String, List<Long>> times = new LinkedHashMap<>();
    Map<String, Long> spent = new LinkedHashMap<>();
    for (int lap = 0; lap < LAPS; lap++) {
      for (String server : servers.keySet()) {
        long start = System.nanoTime();
        times.computeIfAbsent(server, none -> new ArrayList<>()).addAll(lap(server, answered));
        spent.merge(server, System.nanoTime() - start, Long::sum);
      }
    }
    System.out.printf("%n%d questions, %d clients%n%-12s %12s %8s %8s%n", answered.size(), CLIENTS, "server", "queries/s", "p50 ms", "p99 ms");
    times.forEach(
        (server, nanos) -> {
          long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
          System.out.printf("%-12s %12.0f %8.2f %8.2f%n", server, nanos.size() * 1e9 / spent.get(server), part(sorted, 0.5), part(sorted, 0.99));
        });
  }

  /** Stock Fuseki of this version fails on some: patterns that nothing reaches are an internal error of TDB2. */
  private List<Question> answered(List<Question> questions) throws IOException, InterruptedException {
    List<Question> answered = new ArrayList<>();
    for (Question question : questions) {
      if (ask("stock", question) >= 0) {
        answered.add(question);
      }
    }
    return answered;
  }

  private List<Long> lap(String server, List<Question> questions) throws Exception {
    List<Callable<List<Long>>> work = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random order = new Random(i);
      work.add(
          () -> {
            List<Long> nanos = new ArrayList<>();
            for (int n = 0; n < 5 * questions.size(); n++) {
              nanos.add(ask(server, questions.get(order.nextInt(questions.size()))));
            }
            return nanos;
          });
    }
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> one : clients.invokeAll(work)) {
        all.addAll(one.get());
      }
      return all;
    }
  }

  /** Milliseconds that this part of the times stays under. */
  private static double part(long[] nanos, double part) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return (double) sorted[(int) (part * (sorted.length - 1))] / NANOS;
  }

  /** Nanoseconds until the whole answer is there; negative where there is none. */
  private long ask(String server, Question question) throws IOException, InterruptedException {
    URI asked = URI.create(servers.get(server) + "?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(asked).header("Accept", "application/sparql-results+json").build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    long took = System.nanoTime() - start;
    if (answer.statusCode() != 200 && !server.equals("stock")) {
      throw new IllegalStateException(answer.statusCode() + " for " + question.name());
    }
    return answer.statusCode() == 200 ? took : -1;
  }
}
