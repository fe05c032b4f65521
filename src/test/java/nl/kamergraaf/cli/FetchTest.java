package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.kamergraaf.source.SameLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a stand-in of the service: the same paths, pages and faults, over a real connection. */
class FetchTest {

  private static final String DOCUMENTS = "/OData/v4/2.0/Document";

  @TempDir private Path folder;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Fault> faults = new TreeMap<>();
  private final AtomicInteger together = new AtomicInteger();
  private final AtomicInteger mostTogether = new AtomicInteger();
  private HttpServer server;
  private String nextHost = "";
  private int documents = 5;

  /** What goes wrong, and how often, before it goes right. */
  private record Fault(int status, String retryAfter, boolean truncated, AtomicInteger times) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/OData/v4/2.0/";
  }

  private Ran fetch(String... arguments) {
    List<String> all = new ArrayList<>(List.of("fetch", "--endpoint", endpoint(), "--wait", "1", "--to", folder.toString()));
    all.addAll(List.of(arguments));
    return Ran.kamergraaf(all.toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostTogether.accumulateAndGet(together.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String query = exchange.getRequestURI().getRawQuery() == null ? "" : URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
      asked.add(path + (query.isEmpty() ? "" : "?" + query));
      agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      Fault fault = faults.get(path);
      if (fault != null && fault.times().getAndDecrement() > 0) {
        if (!fault.retryAfter().isEmpty()) {
          exchange.getResponseHeaders().set("Retry-After", fault.retryAfter());
        }
        byte[] body = "{\"value\": [".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(fault.status(), fault.truncated() ? body.length + 1000 : body.length);
        exchange.getResponseBody().write(body);
        return;
      }
      if (path.endsWith("/resource")) {
        resource(exchange, path);
      } else {
        page(exchange, query);
      }
    } finally {
      together.decrementAndGet();
    }
  }

  private static String guid(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private void resource(HttpExchange exchange, String path) throws IOException {
    String etag = "\"state-" + path.hashCode() + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    byte[] file = SameLetter.forms().get("ministry.docx");
    exchange.sendResponseHeaders(200, file.length);
    exchange.getResponseBody().write(file);
  }

  private void page(HttpExchange exchange, String query) throws IOException {
    int from = query.contains("$skip=") ? Integer.parseInt(query.replaceAll(".*\\$skip=([0-9]+).*", "$1")) : 0;
    StringBuilder page = new StringBuilder("{\"@odata.context\": \"https://example.org/$metadata#Document\", \"value\": [");
    int to = query.contains("DocumentNummer eq") ? from + 1 : Math.min(documents, from + 2);
    for (int i = from; i < to; i++) {
      page.append(i > from ? "," : "")
          .append(
              """
              {"Id": "%s", "Soort": "Brief regering", "DocumentNummer": "1999D%05d", "Onderwerp": "Visserij", "Datum": "2025-03-03T00:00:00+01:00", "Volgnummer": %d, "KenmerkAfzender": "VIS/2025.12",
               "ContentType": "application/octet-stream", "ApiGewijzigdOp": "2025-03-04T10:00:00Z", "Verwijderd": false, "Kamerstukdossier": [{"Id": "%s", "Nummer": 99675, "Toevoeging": null, "HoogsteVolgnummer": 40, "Titel": "Visserijbeleid"}]}
              """
                  .formatted(guid(i + 1), i + 1, i + 1, guid(99)));
    }
    page.append("]");
    if (to < documents && !query.contains("DocumentNummer eq")) {
      String base = nextHost.isEmpty() ? endpoint() : nextHost;
      page.append(", \"@odata.nextLink\": \"").append(base).append("Document?$skip=").append(to).append("\"");
    }
    byte[] bytes = page.append("}").toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".kamergraaf-fetch.json")).sorted().toList();
    }
  }

  @Test
  void allPagesOfADossierWithTheirFilesOneRequestAtATime() throws IOException {
    Ran ran = fetch("--dossier", "99675", "--kind", "Brief regering", "--from", "2025-01-01", "--until", "2025-12-31");
    assertThat(ran.code()).as(ran.words()).isZero();
    assertThat(files()).containsExactly(
        "1999D00001.docx", "1999D00001.json", "1999D00002.docx", "1999D00002.json", "1999D00003.docx", "1999D00003.json", "1999D00004.docx", "1999D00004.json", "1999D00005.docx", "1999D00005.json");
    assertThat(asked.get(0))
        .startsWith(DOCUMENTS + "?$filter=Verwijderd eq false and Kamerstukdossier/any(d:d/Nummer eq 99675) and Datum ge 2025-01-01T00:00:00Z and Datum lt 2026-01-01T00:00:00Z and (Soort eq 'Brief regering')")
        .contains("$expand=DocumentActor,Zaak($expand=ZaakActor,Besluit($expand=Stemming)),Kamerstukdossier,Activiteit,HuidigeDocumentVersie");
    assertThat(mostTogether).hasValue(1);
    assertThat(agents).allMatch(agent -> agent.startsWith("Kamergraaf/"));
    assertThat(ran.words()).contains("5 documents, 10 files fetched, 0 there already, 0 failed");
  }

  @Test
  void aSecondRunFetchesOnlyWhatIsMissing() throws IOException {
    fetch("--dossier", "99675");
    asked.clear();
    Files.delete(folder.resolve("1999D00003.docx"));
    Files.writeString(folder.resolve("1999D00004.docx"), "half");
    Ran ran = fetch("--dossier", "99675");
    assertThat(ran.words()).contains("5 documents, 2 files fetched, 8 there already, 0 failed");
    assertThat(asked.stream().filter(path -> path.endsWith("/resource"))).containsExactly(DOCUMENTS + "(" + guid(3) + ")/resource", DOCUMENTS + "(" + guid(4) + ")/resource");
    assertThat(Files.size(folder.resolve("1999D00004.docx"))).isGreaterThan(1000);
  }

  @Test
  void oneDocumentByItsNumber() throws IOException {
    assertThat(fetch("1999D00001").code()).isZero();
    assertThat(asked.get(0)).startsWith(DOCUMENTS + "?$filter=DocumentNummer eq '1999D00001' and Verwijderd eq false");
    assertThat(files()).containsExactly("1999D00001.docx", "1999D00001.json");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void whatPassesIsTriedAgain(int status) {
    faults.put(DOCUMENTS, new Fault(status, "0", false, new AtomicInteger(2)));
    faults.put(DOCUMENTS + "(" + guid(2) + ")/resource", new Fault(status, "", false, new AtomicInteger(1)));
    Ran ran = fetch("--dossier", "99675");
    assertThat(ran.code()).as(ran.words()).isZero();
    assertThat(ran.words()).contains("10 files fetched");
  }

  @Test
  void aBodyThatBreaksOffIsNoFile() throws IOException {
    faults.put(DOCUMENTS + "(" + guid(1) + ")/resource", new Fault(200, "", true, new AtomicInteger(100)));
    Ran ran = fetch("1999D00001");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).contains("no answer after 6 tries");
    assertThat(files()).containsExactly("1999D00001.json");
    faults.clear();
    assertThat(fetch("1999D00001").code()).isZero();
    assertThat(files()).containsExactly("1999D00001.docx", "1999D00001.json");
  }

  @Test
  void whatTheServiceRefusesIsSaidAndTheRestGoesOn() throws IOException {
    faults.put(DOCUMENTS + "(" + guid(2) + ")/resource", new Fault(404, "", false, new AtomicInteger(1)));
    Ran ran = fetch("--dossier", "99675");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).contains("HTTP 404").contains("9 files fetched").contains("1 failed");
    assertThat(files()).hasSize(9);
  }

  @Test
  void anotherHostIsNotAsked() throws IOException {
    nextHost = "http://localhost.invalid:1/";
    Ran ran = fetch("--dossier", "99675");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).contains("another host, which is not asked: localhost.invalid");
    assertThat(files()).hasSize(4);
  }

  @Test
  void theFolderIsAnInputOfEveryOtherCommand() {
    documents = 1;
    fetch("--dossier", "99675");
    Ran built = Ran.kamergraaf("build", folder.toString());
    assertThat(built.code()).as(built.words()).isZero();
    assertThat(built.out()).contains("/letter/1999D00001> <https://w3id.org/kamergraaf/ns#publicationIdentifier> \"kst-99675-1\"").contains("retrievedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "2025D1"})
  void aNumberThatIsNoneIsWrongUsage(String number) {
    assertThat(fetch(number).code()).isEqualTo(2);
    assertThat(asked).isEmpty();
  }

  @Test
  void withoutAConditionNothingIsAsked() {
    assertThat(fetch().code()).isEqualTo(2);
    assertThat(fetch("--dossier", "x").code()).isEqualTo(2);
    assertThat(asked).isEmpty();
  }
}
