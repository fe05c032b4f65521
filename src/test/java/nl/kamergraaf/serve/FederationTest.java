package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.kamergraaf.query.Services;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that call other endpoints: those that are named, and nobody else. */
class FederationTest {

  private static Served calling(String... lines) {
    return Served.small(options(lines));
  }

  private static ServerOptions options(String... lines) {
    return ServerOptions.at("127.0.0.1", 0).withServices(Services.of(List.of(lines)));
  }

  private static FusekiServer elsewhere(DatasetGraph data) {
    FusekiServer server = FusekiServer.create().fusekiModules(FusekiModules.empty()).loopback(true).port(0).add("/sparql", data).build();
    return server.start();
  }

  private static HttpServer answering(AtomicInteger calls, int status, String location, byte[] body) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
          exchange.getResponseHeaders().add("Location", location);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          } catch (IOException e) {
            // the caller had enough
          }
        });
    server.start();
    return server;
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata-places, https://query.wikidata.org/sparql, '?item <http://www.wikidata.org/prop/direct/P159> <http://www.wikidata.org/entity/Q1>', item, http://www.wikidata.org/entity/",
    "country-names, http://publications.europa.eu/webapi/rdf/sparql, '?item <http://www.w3.org/2004/02/skos/core#prefLabel> \"Pays\"@fr', authority, http://publications.europa.eu/resource/authority/country/"
  })
  void theExamplesJoinWithOthers(String name, String real, String triple, String variable, String start) throws Exception {
    String query = Files.readString(Path.of("queries/federated/" + name + ".rq"));
    String inner = query.substring(query.indexOf("SELECT DISTINCT"), query.indexOf("LIMIT 50"));
    String prefixes = query.substring(query.indexOf("PREFIX"), query.indexOf("SELECT ?"));
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    FusekiServer other = elsewhere(data);
    String address = "http://127.0.0.1:" + other.getPort() + "/sparql";
    try (Served served = new Served(options("local " + address))) {
      List<String> rows = served.query(prefixes + inner + " ORDER BY ?" + variable + " LIMIT 1").body().lines().toList();
      String item = rows.get(1).substring(rows.get(1).indexOf(start)).split(",")[0];
      Txn.executeWrite(data, () -> RDFParser.fromString(triple.replace("?item", "<" + item + ">") + " .", Lang.TURTLE).parse(data));
      HttpResponse<String> answer = served.query(query.replace(real, address).replace("LIMIT 50", "ORDER BY ?" + variable + " LIMIT 50"));
      assertThat(answer.body().lines()).hasSizeGreaterThan(1);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(served.send(served.request("/sparql").header("Accept", "text/turtle")).body()).contains("BasicFederatedQuery", address);
      assertThat(served.described().get("/catalogue").body()).contains("example-" + name);
    } finally {
      other.stop();
    }
  }

  @Test
  void whoIsNotNamedIsNotCalled() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other = answering(calls, 200, "", new byte[0]);
    List<String> queries =
        List.of(
            "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
            "SELECT * { BIND(<%s> AS ?e) SERVICE ?e { ?s ?p ?o } }",
            "SELECT * { BIND(<%s> AS ?e) SERVICE SILENT ?e { ?s ?p ?o } }",
            "SELECT * { BIND(IRI('%s') AS ?e) { SERVICE SILENT ?e { ?s ?p ?o } } }",
            "ASK { ?a a ?e FILTER EXISTS { VALUES ?x { <%s> } SERVICE SILENT ?x { ?s ?p ?o } } }");
    try (Served served = calling("https://query.wikidata.org/sparql")) {
      for (String query : queries) {
        HttpResponse<String> answer = served.query(query.formatted("http://127.0.0.1:" + other.getAddress().getPort() + "/"));
        assertThat(answer.statusCode()).as(query).isEqualTo(422);
        assertThat(answer.body()).startsWith("SERVICE may call only the endpoints of the allow-list");
      }
      assertThat(calls).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  /** Named, but on this machine and not said to be: nobody is called, and an open port looks like a closed one. */
  @Test
  void thisMachineIsNotCalledUnderAnyName() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other = answering(calls, 200, "", new byte[0]);
    int closed;
    try (ServerSocket free = new ServerSocket(0)) {
      closed = free.getLocalPort();
    }
    List<String> hosts = List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0");
    List<String> addresses =
        hosts.stream().flatMap(host -> Stream.of(other.getAddress().getPort(), closed).map(port -> "http://" + host + ":" + port + "/sparql")).toList();
    try (Served served = calling(addresses.toArray(String[]::new))) {
      for (String address : addresses) {
        HttpResponse<String> answer = served.query("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }");
        assertThat(answer.statusCode()).as(address).isEqualTo(502);
        assertThat(answer.body()).isEqualTo("An endpoint that the query calls gave no answer that can be used.\n");
      }
      assertThat(calls).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.1/sparql", "file:///etc/passwd", "http://user@host/", "ftp://host/", "x"})
  void anAllowListNamesEndpoints(String line) {
    assertThatThrownBy(() -> Services.of(List.of(line))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noRedirectIsFollowedAndNoAnswerIsTooLong() throws Exception {
    AtomicInteger secret = new AtomicInteger();
    HttpServer inside = answering(secret, 200, "", new byte[0]);
    HttpServer sending = answering(new AtomicInteger(), 302, "http://127.0.0.1:" + inside.getAddress().getPort() + "/", new byte[0]);
    byte[] endless = ("{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[" + "{\"s\":{\"type\":\"literal\",\"value\":\"x\"}},".repeat(500_000)).getBytes(StandardCharsets.US_ASCII);
    HttpServer talking = answering(new AtomicInteger(), 200, "", endless);
    String a = "http://127.0.0.1:" + sending.getAddress().getPort() + "/";
    String b = "http://127.0.0.1:" + talking.getAddress().getPort() + "/";
    try (Served served = calling("local " + a, "local " + b)) {
      assertThat(served.query("SELECT * { SERVICE SILENT <" + a + "> { ?s ?p ?o } }").statusCode()).isEqualTo(502);
      assertThat(secret).hasValue(0);
      assertThat(served.query("SELECT * { SERVICE <" + b + "> { ?s ?p ?o } }").statusCode()).isEqualTo(502);
    } finally {
      inside.stop(0);
      sending.stop(0);
      talking.stop(0);
    }
  }
}
