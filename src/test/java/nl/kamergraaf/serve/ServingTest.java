package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamergraaf.query.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How answers come: once for many who ask, not at all for who has them, and without waiting for those who are slow or gone. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServingTest {

  private static final String NUMBER = "SELECT ?n { ?l a <https://w3id.org/kamergraaf/ns#Letter> ; <http://purl.org/dc/terms/identifier> ?n }";
  private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private static Served served;

  @BeforeAll
  static void start() {
    Limits patient = Limits.usual().withTime(Duration.ofMinutes(10));
    served = new Served(ServerOptions.at("127.0.0.1", 0).withLimits(patient).withQueries(2, 2)).described();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void whoHasTheAnswerIsToldSoUntilTheDataChanges() {
    try (Served own = Served.small(ServerOptions.at("127.0.0.1", 0))) {
      HttpResponse<String> first = own.query(NUMBER);
      String etag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(first.headers().firstValue("Last-Modified")).isPresent();
      assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
      HttpResponse<String> again = own.send(own.queryRequest(NUMBER).header("If-None-Match", "\"other\", " + etag));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).hasValue(etag);
      own.loadAnother();
      HttpResponse<String> changed = own.send(own.queryRequest(NUMBER).header("If-None-Match", etag));
      assertThat(changed.statusCode()).isEqualTo(200);
      assertThat(changed.body().lines().toList()).containsExactlyInAnyOrder("n", "1999D00042", "1999D00043");
    }
  }

  /** RFC 9110: a star is answered as an answer that is known, if there is one; a query that cannot be answered has none. */
  @Test
  void whoWantsNoAnswerThatExistsGetsNone() {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> any = served.send(served.request("/sparql?query=" + Served.encode(NUMBER + " #star")).header("If-None-Match", "*"));
      assertThat(any.statusCode()).isEqualTo(304);
      assertThat(any.body()).isEmpty();
      assertThat(any.headers().firstValue("ETag")).isPresent();
    }
    for (String path : List.of("/", "/doc/dossier/99045", "/doc/dossier/99045.ttl", "/catalogue", "/sparql", "/ns", "/data?default")) {
      assertThat(served.send(served.request(path).header("If-None-Match", "*")).statusCode()).as(path).isEqualTo(304);
    }
    assertThat(served.send(served.request("/sparql?query=SELECT").header("If-None-Match", "*")).statusCode()).isEqualTo(400);
    assertThat(served.send(served.request("/data?graph=http://none/").header("If-None-Match", "*")).statusCode()).isEqualTo(404);
    assertThat(served.send(served.request("/doc/dossier/1").header("If-None-Match", "*")).statusCode()).isEqualTo(404);
  }

  @Test
  void anotherFormatOrDatasetIsAnotherAnswer() {
    String csv = served.query(NUMBER).headers().firstValue("ETag").orElseThrow();
    String json = served.get("/sparql?format=json&query=" + Served.encode(NUMBER)).headers().firstValue("ETag").orElseThrow();
    String named = served.get("/sparql?format=json&named-graph-uri=http://a/&query=" + Served.encode(NUMBER)).headers().firstValue("ETag").orElseThrow();
    assertThat(List.of(csv, json, named)).doesNotHaveDuplicates();
  }

  @Test
  void whatChangesWithoutTheDataIsNotKept() {
    String chance = "SELECT (STRUUID() AS ?x) {}";
    HttpResponse<String> first = served.query(chance);
    assertThat(first.headers().firstValue("ETag")).isEmpty();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(served.query(chance).body()).isNotEqualTo(first.body());
  }

  @Test
  void theSameQuestionIsAnsweredFromMemory() throws Exception {
    double before = figure("kamergraaf_queries_total\\{outcome=\"from_cache\"}");
    String question = NUMBER + " #" + System.nanoTime();
    String body = served.query(question).body();
    assertThat(served.query(question).body()).isEqualTo(body);
    await("kamergraaf_queries_total\\{outcome=\"from_cache\"}", before + 1); // counted after the answer is sent
  }

  @Test
  void answersAreCompressedForWhoWants() {
    HttpResponse<String> plain = served.get("/sparql?format=json&query=" + Served.encode("SELECT * { ?s ?p ?o } LIMIT 500"));
    HttpResponse<byte[]> packed = served.bytes(served.request("/sparql?format=json&query=" + Served.encode("SELECT * { ?s ?p ?o } LIMIT 500")).header("Accept-Encoding", "gzip"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(plain.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(packed.body()).hasSizeLessThan(plain.body().length() / 4);
  }

  @Test
  void headIsGetWithoutABody() {
    HttpResponse<String> head = served.send(served.request("/sparql?format=csv&query=" + Served.encode(NUMBER)).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf("n\r\n1999D00042\r\n".length()));
  }

  /** Three that do not end fill both turns and one place to wait; each client then leaves, and the turns are free again. */
  @Test
  void aClientThatLeavesFreesItsTurnAndAFullHouseSaysSo() throws Exception {
    List<Socket> clients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clients.add(ask(ENDLESS + " #" + i));
    }
    await("kamergraaf_queries_running", 2);
    await("kamergraaf_queries_waiting", 2);
    HttpResponse<String> busy = served.query(NUMBER + " #busy");
    assertThat(busy.statusCode()).isEqualTo(503);
    assertThat(busy.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
    assertThat(served.get("/ready").statusCode()).isEqualTo(503);
    for (Socket client : clients) {
      client.close();
    }
    await("kamergraaf_queries_running", 0);
    assertThat(served.query(NUMBER + " #free").statusCode()).isEqualTo(200);
    assertThat(served.get("/ready").statusCode()).isEqualTo(200);
  }

  /** Two clients ask the same: one leaves, the other still gets the answer, which was worked out once. */
  @Test
  void whoAsksTheSameAtTheSameTimeWaitsForOneAnswer() throws Exception {
    String slow = "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c } LIMIT 1000 } { SELECT ?d { ?d ?e ?f } LIMIT 1000 } } #" + System.nanoTime();
    List<CompletableFuture<String>> answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> served.query(slow).body())).toList();
    ask(slow).close();
    assertThat(answers.stream().map(CompletableFuture::join).distinct().toList()).hasSize(1).first().asString().startsWith("n\r\n");
  }

  @Test
  void slowBodiesKeepNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Socket socket = open();
      write(socket, "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nS");
      slow.add(socket);
    }
    assertThat(served.query(NUMBER).statusCode()).isEqualTo(200);
    for (Socket socket : slow) {
      socket.close();
    }
  }

  @Test
  void theAccessLogTellsNothingOfQueries(@TempDir Path folder) throws Exception {
    try (Served own = Served.small(ServerOptions.at("127.0.0.1", 0).withAccessLog(Optional.of(folder.resolve("access"))))) {
      own.get("/sparql?format=csv&query=" + Served.encode("ASK { ?s ?p 'secret' }"));
      own.get("/health");
    }
    List<String> lines = Files.readAllLines(folder.resolve("access.0"));
    assertThat(lines.get(0)).matches("127\\.0\\.0\\.1 \\[.*\\] \"GET /sparql HTTP/[12].*\" [0-9]{3} [0-9]+ [0-9]+").doesNotContain("secret");
  }

  @Test
  void figuresTellNothingOfQueries() {
    served.query("ASK { ?s ?p 'secret' }");
    String figures = served.get("/metrics").body();
    assertThat(figures).contains("kamergraaf_queries_total", "kamergraaf_query_seconds_bucket", "jvm_memory_used_bytes", "cache_gets_total").doesNotContain("secret").doesNotContain("java_version");
  }

  private static Socket open() throws IOException {
    return new Socket(served.server.address().getHost(), served.server.address().getPort());
  }

  private static Socket ask(String query) throws IOException {
    Socket socket = open();
    write(socket, "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: " + query.length() + "\r\n\r\n" + query);
    return socket;
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void await(String figure, double value) throws InterruptedException {
    while (figure(figure) != value) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static double figure(String name) {
    Matcher line = Pattern.compile("(?m)^" + name + " (\\S+)$").matcher(served.get("/metrics").body());
    return line.find() ? Double.parseDouble(line.group(1)) : -1;
  }
}
