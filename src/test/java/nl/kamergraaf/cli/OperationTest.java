package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.LetterVersion;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database in daily use: real processes that serve it, load into it, are killed, and copy it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OperationTest {

  private static final String COUNT = "SELECT (COUNT(?l) AS ?n) WHERE { ?l a <https://w3id.org/kamergraaf/ns#Letter> ; <https://w3id.org/kamergraaf/ns#currentVersion> ?v }";
  private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir Path folder;

  @Test
  void lettersAreLoadedAndCopiedWhileTheyAreServed() throws Exception {
    String db = folder.resolve("db").toString();
    Process server = start("serve", "letters/1999D00001.txt", "--db", db, "--port", "0", "--write");
    URI sparql = untilAddress(server);
    assertThat(ask(sparql, COUNT)).isEqualTo("n\r\n1\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("db/serving")))).isEqualTo("rw-------");

    Ran load = Ran.kamergraaf("load", "letters/1999D00002.txt", "letters/1999D00001.txt", "--db", db);
    assertThat(load.words()).contains("1 added", "1 unchanged", "taken by the server at");
    assertThat(load.out()).isEqualTo("1999D00002-v2  added\n1999D00001-v1  unchanged\n");
    assertThat(ask(sparql, COUNT)).isEqualTo("n\r\n2\r\n");

    Ran remove = Ran.kamergraaf("remove", "1999D00001", "https://w3id.org/kamergraaf/id/letter/1999D00002", "1999D00003", "--db", db);
    assertThat(remove.out()).isEqualTo("1999D00001  removed\n1999D00002  removed\n");
    assertThat(remove.words()).contains("1999D00003: there is no letter of this number in " + db);
    assertThat(remove.code()).isEqualTo(2);
    assertThat(ask(sparql, COUNT)).isEqualTo("n\r\n0\r\n");
    Ran.kamergraaf("load", "letters/1999D00002.txt", "letters/1999D00001.txt", "--db", db);
    assertThat(ask(sparql, COUNT)).isEqualTo("n\r\n2\r\n");

    Path copy = folder.resolve("copy.nq.gz");
    assertThat(Ran.kamergraaf("backup", "--db", db, "-o", copy.toString()).code()).isZero();
    for (String path : List.of("letters", "remove?letter=1999D00001", "backup", "compact")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(sparql.resolve("/admin/" + path)).POST(HttpRequest.BodyPublishers.noBody());
      assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
      assertThat(client.send(request.header("Authorization", "Bearer x").build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }
    assertThat(Ran.kamergraaf("check", "--db", db).words()).contains("is in use by another process (process " + server.pid() + "); stop that one first.");
    endsInTheMidstOfAQuery(server, sparql);
    assertThat(folder.resolve("db/serving")).doesNotExist();

    String restored = folder.resolve("restored").toString();
    assertThat(Ran.kamergraaf("restore", copy.toString(), "--db", restored).words()).contains("letters in " + restored + ": 2");
    assertThat(content(Path.of(restored))).isEqualTo(content(Path.of(db)));
    assertThat(Ran.kamergraaf("restore", copy.toString(), "--db", restored).words()).contains("is not empty; restore into a new directory");

    Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(Files.readAllBytes(copy), (int) Files.size(copy) / 2));
    Ran cut = Ran.kamergraaf("restore", folder.resolve("cut.nq.gz").toString(), "--db", folder.resolve("none").toString());
    assertThat(cut.code()).isEqualTo(2);
    assertThat(cut.words()).contains("is no whole backup");
    assertThat(folder.resolve("none")).doesNotExist();
    assertThat(folder.resolve("none.restoring")).doesNotExist();
  }

  private void endsInTheMidstOfAQuery(Process server, URI sparql) throws Exception {
    client.sendAsync(request(sparql, ENDLESS), HttpResponse.BodyHandlers.ofString());
    while (!client.send(HttpRequest.newBuilder(sparql.resolve("/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body().contains("kamergraaf_queries_running 1.0")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    server.destroy();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  /** Killed at a random moment while it writes, again and again: what was said to be loaded is there, whole, and at most one transaction more. */
  @Test
  void aKillLosesNothingThatWasCommitted() throws Exception {
    Path db = folder.resolve("db");
    Random chance = new Random();
    int next = 0;
    for (int i = 0; i < 3; i++) {
      Path told = folder.resolve("told" + i);
      Process writer = java(Writer.class.getName(), db.toString(), String.valueOf(next)).redirectOutput(told.toFile()).start();
      for (int lines = chance.nextInt(1, 40); Files.size(told) < 2 * lines && writer.isAlive(); ) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      TimeUnit.MICROSECONDS.sleep(chance.nextInt(10_000));
      writer.destroyForcibly().waitFor();
      next += Files.readAllLines(told).size();
      try (Store store = Store.at(db, new Iris())) {
        List<LetterVersion> there = store.letters();
        assertThat(there.size()).isBetween(next, next + Writer.TOGETHER);
        assertThat(there.size() % Writer.TOGETHER).isZero();
        for (LetterVersion letter : there) {
          assertThat(store.graph(letter).facts().isIsomorphicWith(Writer.letter(Integer.parseInt(letter.number().substring(5))).facts())).isTrue();
        }
        next = there.size();
      }
    }
  }

  /** A program that loads letters without end, a few in each transaction, and says the number of each when it is there. */
  static final class Writer {

    private static final int TOGETHER = 4;

    private static final String FACTS =
        """
        BASE <https://w3id.org/kamergraaf/id/>
        PREFIX kg: <https://w3id.org/kamergraaf/ns#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        <letter/%1$s> a kg:Letter ; dcterms:identifier "%1$s" ; dcterms:hasVersion <version/%1$s-v1> .
        <version/%1$s-v1> a kg:DocumentVersion ; kg:versionNumber 1 ; dcterms:isVersionOf <letter/%1$s> .
        """;

    public static void main(String[] arguments) {
      try (Store store = Store.at(Path.of(arguments[0]), new Iris())) {
        for (int i = Integer.parseInt(arguments[1]); true; ) {
          try (Batch batch = store.batch()) {
            for (int last = i + TOGETHER; i < last; i++) {
              int number = i;
              batch.load(letter(i), List.of(), loaded -> System.out.println(number));
            }
          }
        }
      }
    }

    private static LetterGraph letter(int index) {
      String number = "1999D%05d".formatted(index);
      StringBuilder facts = new StringBuilder(FACTS.formatted(number));
      for (int i = 0; i < 100; i++) {
        facts.append("<mention/%1$s-v1/%2$d> a kg:Mention ; kg:statedIn <version/%1$s-v1> .\n".formatted(number, i));
      }
      return new LetterGraph(number, 1, new Iris().version(number + "-v1"), RDFParser.fromString(facts.toString(), Lang.TURTLE).toGraph(), Graph.emptyGraph);
    }
  }

  private static Set<String> content(Path db) {
    try (Store store = Store.at(db, new Iris())) {
      DatasetGraph data = store.dataset();
      data.begin(TxnType.READ);
      try {
        Set<String> quads = new TreeSet<>();
        Graph catalogue = data.getGraph(NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/catalogue"));
        data.find().forEachRemaining(quad -> {
          if (!catalogue.contains(quad.asTriple())) {
            quads.add(quad.getGraph() + " " + quad.asTriple());
          }
        });
        // blank nodes of the ontology and the state of the data differ from database to database; so does the address in the catalogue
        quads.removeIf(quad -> quad.matches(".*(_:|graph/state|graph/catalogue|/catalogue#|BNODE|[0-9a-f]{32}).*") || quad.contains("127.0.0.1"));
        return quads;
      } finally {
        data.end();
      }
    }
  }

  private URI untilAddress(Process server) throws IOException {
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    List<String> told = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      told.add(line);
      if (line.startsWith("SPARQL: ")) {
        return URI.create(line.substring("SPARQL: ".length()));
      }
    }
    throw new IllegalStateException("the server ended after " + told + words());
  }

  private String ask(URI sparql, String query) throws Exception {
    return client.send(request(sparql, query), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static HttpRequest request(URI sparql, String query) {
    return HttpRequest.newBuilder(sparql).header("Content-Type", "application/sparql-query").header("Accept", "text/csv").POST(HttpRequest.BodyPublishers.ofString(query)).build();
  }

  private Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("nl.kamergraaf.cli.Main"));
    all.addAll(List.of(arguments));
    return java(all.toArray(String[]::new)).start();
  }

  private ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("words").toFile()));
  }

  private String words() throws IOException {
    return Files.readString(folder.resolve("words"));
  }
}
