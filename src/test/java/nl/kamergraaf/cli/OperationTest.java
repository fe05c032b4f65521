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
import nl.kamergraaf.store.LetterVersion;
import nl.kamergraaf.store.Store;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
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

    Path copy = folder.resolve("copy.nq.gz");
    assertThat(Ran.kamergraaf("backup", "--db", db, "-o", copy.toString()).code()).isZero();
    for (String path : List.of("letters", "backup", "compact")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(sparql.resolve("/admin/" + path)).POST(HttpRequest.BodyPublishers.noBody());
      assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
      assertThat(client.send(request.header("Authorization", "Bearer x").build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }
    server.destroy();
    server.waitFor();
    assertThat(folder.resolve("db/serving")).doesNotExist();

    String restored = folder.resolve("restored").toString();
    assertThat(Ran.kamergraaf("restore", copy.toString(), "--db", restored).words()).contains("letters in " + restored + ": 2");
    assertThat(content(Path.of(restored))).isEqualTo(content(Path.of(db)));
    assertThat(Ran.kamergraaf("restore", copy.toString(), "--db", restored).words()).contains("is not empty; restore into a new directory");
    assertThat(Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", restored).out()).isEqualTo("1999D00001-v1  unchanged\n");

    Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(Files.readAllBytes(copy), (int) Files.size(copy) / 2));
    Ran cut = Ran.kamergraaf("restore", folder.resolve("cut.nq.gz").toString(), "--db", folder.resolve("none").toString());
    assertThat(cut.code()).isEqualTo(2);
    assertThat(cut.words()).contains("is no whole backup");
    assertThat(folder.resolve("none")).doesNotExist();
    assertThat(folder.resolve("none.restoring")).doesNotExist();
  }

  @Test
  void aServedDatabaseIsNotWrittenUnlessThatWasAskedForAndATermEndsWhatRuns() throws Exception {
    String db = folder.resolve("db").toString();
    Process server = start("serve", "letters/1999D00001.txt", "--db", db, "--port", "0");
    URI sparql = untilAddress(server);
    assertThat(client.send(HttpRequest.newBuilder(sparql.resolve("/admin/letters")).POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).statusCode())
        .isIn(404, 405);
    Process other = start("load", "letters/1999D00002.txt", "--db", db);
    assertThat(other.waitFor()).isEqualTo(2);
    assertThat(words()).contains("is in use by another process (process " + server.pid() + "); stop that one first.");
    client.sendAsync(request(sparql, ENDLESS), HttpResponse.BodyHandlers.ofString());
    while (!client.send(HttpRequest.newBuilder(sparql.resolve("/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body().contains("kamergraaf_queries_running 1.0")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    server.destroy();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(content(Path.of(db))).isNotEmpty();
  }

  /** Killed at a random moment, again and again: what was said to be loaded is there, whole, and nothing of the letter that was not. */
  @Test
  void aKillLosesNothingThatWasCommitted() throws Exception {
    Path whole = folder.resolve("whole");
    assertThat(Ran.kamergraaf("load", "letters", "--db", whole.toString()).code()).isZero();
    Set<String> all = content(whole);
    Path db = folder.resolve("db");
    Random chance = new Random();
    int letters = 0;
    for (int i = 0; i < 5; i++) {
      Path told = folder.resolve("told" + i);
      Process load = command("load", "letters", "--threads", "1", "--db", db.toString()).redirectOutput(told.toFile()).start();
      load.waitFor(1_500 + chance.nextInt(3_000), TimeUnit.MILLISECONDS);
      load.destroyForcibly().waitFor();
      List<String> said = Files.readAllLines(told).stream().filter(line -> line.endsWith("added") || line.endsWith("unchanged")).map(line -> line.substring(0, line.indexOf("-v"))).toList();
      if (!Files.exists(db.resolve("Data-0001"))) {
        continue;
      }
      try (Store store = Store.at(db, new Iris())) {
        List<String> there = store.letters().stream().map(LetterVersion::number).toList();
        assertThat(there).containsAll(said).hasSizeGreaterThanOrEqualTo(letters);
        letters = there.size();
      }
      // shortcuts across letters may lag behind: they are made anew when a database is opened
      assertThat(content(db)).allMatch(quad -> all.contains(quad) || quad.contains("graph/derived") || quad.startsWith("urn:x-arq:DefaultGraph"));
    }
    assertThat(Ran.kamergraaf("load", "letters", "--db", db.toString()).code()).isZero();
    assertThat(content(db)).isEqualTo(all);
  }

  private static Set<String> content(Path db) {
    try (Store store = Store.at(db, new Iris())) {
      DatasetGraph data = store.dataset();
      data.begin(TxnType.READ);
      try {
        Set<String> quads = new TreeSet<>();
        Iter.forEach(data.find(), quad -> quads.add(quad.getGraph() + " " + quad.asTriple()));
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
    return command(arguments).start();
  }

  private ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.kamergraaf.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("words").toFile()));
  }

  private String words() throws IOException {
    return Files.readString(folder.resolve("words"));
  }
}
