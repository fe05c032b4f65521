package nl.kamergraaf.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.serve.Census;
import nl.kamergraaf.serve.Question;
import nl.kamergraaf.serve.Questions;
import nl.kamergraaf.serve.Server;
import nl.kamergraaf.serve.ServerOptions;
import nl.kamergraaf.store.Store;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * What a large database costs: each phase of the start of a server, each derivation, each question of the catalogue over HTTP without the memory of answers,
 * and some pages. The first argument is a database, made by load of what {@link LargeCorpus} writes; paths of pages may follow. Of each, seconds on the
 * clock and of processors; of questions and pages the median of five and the first.
 */
public final class ScaleSpeed {

  /** Held, since the logging library forgets loggers that nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private static final int TIMES = 5;
  private static final int MOST_SECONDS = 120;
  private static final List<String> PAGES =
      List.of("/", "/letters", "/doc/country/nld.html", "/doc/country/ukr.html", "/doc/org/eu.html", "/doc/org/tweede-kamer.html", "/doc/dossier/99102.html", "/search?q=sancties");

  private final HttpClient client = HttpClient.newHttpClient();

  private ScaleSpeed() {}

  public static void main(String[] arguments) throws Exception {
    LIBRARIES.setLevel(Level.WARNING);
    ScaleSpeed speed = new ScaleSpeed();
    Path folder = Path.of(arguments[0]);
    try (Store store = speed.timed("the database is opened", () -> Store.at(folder, new Iris()))) {
      ServerOptions options = ServerOptions.at("127.0.0.1", 0).withFolder(Optional.of(folder));
      try (Server server = speed.timed("the server listens", () -> Server.start(store, options.withCacheBytes(0)))) {
        URI address = server.address();
        speed.timed("kinds are counted", () -> Census.of(store));
        speed.timed("the data is described", () -> speed.described(address));
        speed.timed("words are indexed", () -> speed.found(address));
        System.out.printf(Locale.ROOT, "heap %d MB%n", heap());
        Bundled.below("queries/derive", "rq").forEach(file -> speed.derivation(store.dataset(), file));
        for (Question question : Questions.bundled().all()) {
          speed.median(question.name(), address.resolve("sparql?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8)));
        }
        for (String page : arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : PAGES) {
          speed.median(page, address.resolve(page));
        }
        System.out.printf(Locale.ROOT, "heap %d MB%n", heap());
      }
    }
    System.exit(0);
  }

  private <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    long cpu = cpu();
    T result = work.call();
    System.out.printf(Locale.ROOT, "%-32s %8.2f s %8.2f s cpu%n", what, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    return result;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static long heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  private void derivation(DatasetGraph data, Bundled file) {
    try {
      timed(file.name(), () -> Txn.calculateRead(data, () -> {
        try (QueryExec exec = QueryExec.newBuilder().dataset(data).query(QueryFactory.create(file.text())).overallTimeout(MOST_SECONDS, TimeUnit.SECONDS).build()) {
          return exec.construct().size();
        }
      }));
    } catch (Exception e) {
      System.out.printf(Locale.ROOT, "%-32s %s%n", file.name(), e);
    }
  }

  private void median(String what, URI asked) throws IOException, InterruptedException {
    double[] seconds = new double[TIMES];
    long cpu = cpu();
    String size = "";
    double first = 0;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      size = length(asked);
      seconds[i] = (System.nanoTime() - start) / 1e9;
      first = i == 0 ? seconds[i] : first;
      if (seconds[i] > TIMES) {
        Arrays.fill(seconds, seconds[i]);
        break;
      }
    }
    Arrays.sort(seconds);
    System.out.printf(Locale.ROOT, "%-32s %8.2f s, first %8.2f s, %8.2f s cpu, %s%n", what, seconds[TIMES / 2], first, (cpu() - cpu) / 1e9, size);
  }

  private String length(URI asked) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofByteArray());
    return answer.statusCode() == 200 ? answer.body().length + " bytes" : answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8).strip();
  }

  private String described(URI address) throws IOException, InterruptedException {
    return there(address.resolve(".well-known/void"));
  }

  /** Waits until words can be searched. */
  private String found(URI address) throws IOException, InterruptedException {
    String query = "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?thing text:query 'sancties' } LIMIT 1";
    return there(address.resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
  }

  private String there(URI asked) throws IOException, InterruptedException {
    String answer = length(asked);
    while (answer.startsWith("503")) {
      Thread.sleep(100);
      answer = length(asked);
    }
    return answer;
  }
}
