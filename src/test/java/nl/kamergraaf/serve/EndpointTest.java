package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kamergraaf.query.Limits;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL endpoint as a stranger meets it. */
class EndpointTest {

  private static final String DATES = "SELECT ?date WHERE { ?l a <https://w3id.org/kamergraaf/ns#Letter> ; <http://purl.org/dc/terms/issued> ?date }";
  private static final String ROWS = "date\r\n2025-02-17\r\n";

  private static final Served served = Served.shared();

  @Test
  void answersByGetAndByBothKindsOfPost() {
    assertThat(served.query(DATES).body()).isEqualTo(ROWS);
    assertThat(served.get("/sparql?format=csv&query=" + Served.encode(DATES)).body()).isEqualTo(ROWS);
    assertThat(served.form("/sparql", "query=" + Served.encode(DATES)).body()).isEqualTo(ROWS);
  }

  @Test
  void answersInTheFormatThatIsAsked() {
    assertThat(served.get("/sparql?format=json&query=" + Served.encode("ASK {}")).body()).contains("\"boolean\" : true");
    HttpResponse<String> turtle = served.get("/sparql?format=ttl&query=" + Served.encode("CONSTRUCT { <http://a/> <http://b/> 1 } WHERE {}"));
    assertThat(turtle.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/turtle"));
  }

  @Test
  void aPropertyThatXmlCannotNameIsNoFaultOfTheServer() {
    String query = "/sparql?query=" + Served.encode("CONSTRUCT { <http://a/> <http://b/> 1 } WHERE {}");
    HttpResponse<String> refused = served.get(query + "&format=rdf");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("the property <http://b/>, which application/rdf+xml cannot hold");
    HttpResponse<String> other = served.send(served.request(query).header("Accept", "application/rdf+xml, text/turtle;q=0.5"));
    assertThat(other.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
  }

  /** As SPARQLWrapper asks. */
  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json", "xml, application/sparql-results+xml", "csv, text/csv", "tsv, text/tab-separated-values",
    "turtle, text/turtle", "n3, text/turtle", "json-ld, application/ld+json", "rdf%2Bxml, application/rdf+xml", "rdf, application/rdf+xml"
  })
  void theFormatMayBeNamedByOtherParametersToo(String name, String type) {
    boolean graph = type.matches(".*(turtle|ld\\+json|rdf\\+xml)");
    String query = Served.encode(graph ? "CONSTRUCT { <http://a/> <http://b/c> 1 } WHERE {}" : DATES);
    HttpResponse<String> answer = served.get("/sparql?query=" + query + "&format=" + name + "&output=" + name + "&results=" + name);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    assertThat(served.get("/sparql?query=" + query + "&output=" + name).headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    assertThat(served.get("/sparql?query=" + query + "&format=" + name + "&format=" + Served.encode(type + ",application/x-other")).headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    assertThat(served.get("/sparql?query=" + query + "&output=none").statusCode()).isEqualTo(406);
    assertThat(served.get("/sparql?query=" + query + "&format=" + name + "&output=" + (graph ? "nt" : name.equals("csv") ? "tsv" : "csv")).statusCode()).isEqualTo(400);
  }

  @Test
  void reportsTheRealPort() {
    assertThat(served.server.address().getPort()).isPositive();
    assertThat(served.server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void describesItselfWhenAskedNothing() {
    HttpResponse<String> answer = served.get("/sparql");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
    assertThat(graph.find().mapWith(triple -> triple.getObject().toString()).toSet())
        .contains("http://www.w3.org/ns/sparql-service-description#Service", served.server.address() + "sparql");
    HttpResponse<String> browser = served.send(served.request("/sparql").header("Accept", "text/html,application/xhtml+xml"));
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(browser.headers().firstValue("Location")).hasValue("/query");
  }

  /** A description for programs, the editor for people, by what they take best. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 303 | /query",
      "TEXT/HTML | 303 | /query",
      "text/turtle;q=0.5, application/xhtml+xml | 303 | /query",
      "text/html;q=0.5, text/turtle;q=0.4, */*;q=0.9 | 200 | application/n-triples;charset=utf-8",
      "text/html;q=0.5, application/ld+json | 200 | application/ld+json;charset=utf-8",
      "text/html;q=0, */* | 200 | text/turtle;charset=utf-8",
      "application/x-text/html | 406 | text/plain;charset=utf-8",
      "text/csv;x=\"\\\" | 406 | text/plain;charset=utf-8",
  })
  void whoAsksNothingGetsWhatIsTaken(String accept, int status, String what) {
    HttpResponse<String> answer = served.send(served.request("/sparql").header("Accept", accept));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue(status == 303 ? "Location" : "Content-Type")).hasValue(what);
    assertThat(answer.headers().allValues("Vary")).contains("Accept, Accept-Encoding");
  }

  @Test
  void theFormatOfTheDescriptionMayBeNamed() {
    HttpResponse<String> answer = served.send(served.request("/sparql?format=jsonld").header("Accept", "text/html"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/ld+json;charset=utf-8");
    assertThat(answer.body()).contains("\"sd:Service\"");
  }

  @Test
  void headersThatAreListsMayComeOnSeveralLines() {
    HttpResponse<String> answer = served.send(served.request("/sparql?query=" + Served.encode(DATES)).header("Accept", "image/png").header("Accept", "text/csv;q=0.5, text/turtle"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    HttpResponse<String> again =
        served.send(
            served.request("/sparql?query=" + Served.encode(DATES)).header("Accept", "image/png").header("Accept", "text/csv;q=0.5, text/turtle")
                .header("If-None-Match", "\"other\"").header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow()));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"charset=UTF-8 | 200", "charset=\"utf-8\" | 200", "charset=\"utf-16\" | 415", "charset=latin1 | 415"})
  void queriesComeInUtf8(String parameter, int status) {
    assertThat(served.post("/sparql", "application/sparql-query; " + parameter, DATES).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSERT DATA { <http://a/> <http://b/> 1 }", "LOAD <http://example.org/>", "CLEAR ALL"})
  void writesNothing(String update) {
    assertThat(served.query(update).statusCode()).isEqualTo(400);
    HttpResponse<String> form = served.form("/sparql", "update=" + Served.encode(update));
    assertThat(form.statusCode()).isEqualTo(400);
    assertThat(form.body()).isEqualTo("Queries are answered here; updates are not taken.\n");
    assertThat(served.post("/sparql", "application/sparql-update", update).statusCode()).isEqualTo(415);
    assertThat(served.query(DATES).body()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql/data", "/sparql/get", "/sparql/update", "/sparql/upload", "/sparql/query", "/$/ping", "/$/stats", "/$/datasets", "/$/compact/sparql"})
  void hasNoOtherOperation(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void graphsAreReadByTheirNames() {
    String graph = "/data?graph=" + Served.encode(Served.BASE + "version/1999D00042-v1");
    HttpResponse<String> turtle = served.send(served.request(graph).header("Accept", "text/turtle"));
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle.body(), Lang.TURTLE).parse(read);
    assertThat(read.size()).isEqualTo(24);
    assertThat(served.send(served.request(graph).header("If-None-Match", turtle.headers().firstValue("ETag").orElseThrow()).header("Accept", "text/turtle")).statusCode()).isEqualTo(304);
    assertThat(served.get(graph + "&format=jsonld").headers().firstValue("Content-Type")).hasValue("application/ld+json;charset=utf-8");
    String statements = "/data?graph=" + Served.encode(Served.BASE + "version/1999D00042-v1/statements");
    assertThat(served.get(statements + "&format=jsonld").statusCode()).isEqualTo(406);
    assertThat(served.get(statements + "&format=ttl").body()).contains("<<(");
    assertThat(served.get("/data?graph=http://none/").statusCode()).isEqualTo(404);
    for (String bad : new String[] {"/data", "/data?default&graph=http://a/", "/data?graph=http://a/&graph=http://b/", "/data?default&x=1"}) {
      assertThat(served.get(bad).statusCode()).as(bad).isEqualTo(400);
    }
    assertThat(served.send(served.request("/data?default").PUT(BodyPublishers.ofString("<a> <b> <c> ."))).statusCode()).isEqualTo(405);
    assertThat(served.send(served.request(graph).DELETE()).statusCode()).isEqualTo(405);
  }

  /** What cannot be read is the client's error; bodies of unknown length are counted as they come. */
  @Test
  void whatCannotBeReadIsRefused() {
    String large = " ".repeat(524_289);
    for (String path : List.of("/sparql?query=%ff", "/data?graph=%ff", "/query?query=%ff", "/catalogue?format=%ff")) {
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(400);
    }
    assertThat(served.form("/sparql", "query=%ff").statusCode()).isEqualTo(400);
    for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
      BodyPublisher unknownLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(StandardCharsets.US_ASCII)));
      assertThat(served.send(served.request("/sparql").header("Content-Type", type).POST(unknownLength)).statusCode()).as(type).isEqualTo(413);
    }
  }

  @Test
  void isNoGraphStore() {
    assertThat(served.get("/sparql?default").statusCode()).isEqualTo(400);
    assertThat(served.send(served.request("/sparql?default").PUT(BodyPublishers.ofString("<a> <b> <c> ."))).statusCode()).isEqualTo(405);
    assertThat(served.send(served.request("/sparql?default").DELETE()).statusCode()).isEqualTo(405);
    assertThat(served.post("/admin/letters", "application/n-quads", "").statusCode()).isIn(404, 405);
    assertThat(served.post("/sparql?default", "text/turtle", "<a> <b> <c> .").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?e) SERVICE ?e { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * {} ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?a ?b ?c }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } }"
      })
  void callsNobody(String query) {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other = listener(calls);
    try {
      HttpResponse<String> answer = served.query(query.formatted("http://127.0.0.1:" + other.getAddress().getPort() + "/"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).startsWith("SERVICE is not available here");
      assertThat(calls).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FROM", "FROM NAMED"})
  void fetchesNoGraph(String clause) {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other = listener(calls);
    try {
      for (String address : new String[] {"http://127.0.0.1:" + other.getAddress().getPort() + "/x.ttl", "file:///etc/passwd"}) {
        assertThat(served.query("SELECT ?s " + clause + " <" + address + "> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }").body()).isEqualTo("s\r\n");
      }
      assertThat(calls).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  private static HttpServer listener(AtomicInteger calls) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      server.createContext(
          "/",
          exchange -> {
            calls.incrementAndGet();
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loaded by a query only if the guard is gone. */
  public static final class Canary extends FunctionBase0 {
    static {
      System.setProperty("kamergraaf.canary", "loaded");
    }

    @Override
    public NodeValue exec() {
      return NodeValue.TRUE;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:nl.kamergraaf.serve.EndpointTest$Canary>() AS ?x) {}",
        "SELECT * { FILTER(<java:nl.kamergraaf.serve.EndpointTest$Canary>()) }",
        "SELECT * { ?s <java:nl.kamergraaf.serve.EndpointTest$Canary> ?o }",
        "SELECT * { BIND(CALL(<java:nl.kamergraaf.serve.EndpointTest$Canary>) AS ?x) }",
        "SELECT * { BIND(CALL(IRI(CONCAT('java:nl.kamergraaf.serve.EndpointTest', '$Canary'))) AS ?x) }",
        "SELECT * { ?s (<java:nl.kamergraaf.serve.EndpointTest$Canary>)+ ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:nl.kamergraaf.serve.EndpointTest$Canary>()",
        "SELECT (SUM(IF(<java:nl.kamergraaf.serve.EndpointTest$Canary>(), 1, 0)) AS ?x) { ?s ?p ?o }"
      })
  void loadsNoClass(String query) {
    served.query(query);
    assertThat(System.getProperty("kamergraaf.canary")).isNull();
  }

  @Test
  void saysThatClassesAreNotLoaded() {
    HttpResponse<String> answer = served.query("SELECT (<java:nl.kamergraaf.serve.EndpointTest$Canary>() AS ?x) {}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).isEqualTo("The function <java:nl.kamergraaf.serve.EndpointTest$Canary> is not available here.\n");
  }

  @Test
  void knownFunctionsWork() {
    String prefixes = "PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#> PREFIX apf: <http://jena.apache.org/ARQ/property#> ";
    assertThat(served.query(prefixes + "SELECT (afn:localname(<http://a/b>) AS ?x) (fn:upper-case('a') AS ?y) {}").body()).isEqualTo("x,y\r\nb,A\r\n");
    assertThat(served.query(prefixes + "SELECT ?x { ?x apf:strSplit ('a-b' '-') } ORDER BY ?x").body()).isEqualTo("x\r\na\r\nb\r\n");
  }

  @Test
  void refusesWhatIsTooLargeOrPackedOrTooDeep() {
    String large = "ASK {} #" + "x".repeat(300_000);
    assertThat(served.query(large).statusCode()).isEqualTo(413);
    assertThat(served.send(served.request("/sparql").header("Content-Type", "application/sparql-query").header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("x"))).statusCode())
        .isEqualTo(415);
    byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
    assertThat(served.send(served.request("/sparql").header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))).statusCode())
        .isEqualTo(413);
    assertThat(served.query("ASK { FILTER(" + "(".repeat(5000) + "1" + ")".repeat(5000) + ") }").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=x", "query-ref=http://127.0.0.1/"})
  void refusesParametersItDoesNotKnow(String parameter) {
    assertThat(served.get("/sparql?query=" + Served.encode("ASK {}") + "&" + parameter).statusCode()).isEqualTo(400);
  }

  @Test
  void aBrokenQueryGetsASentenceWithoutTheInsides() {
    HttpResponse<String> answer = served.query("SELECT * { ?s ?p ");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1").doesNotContain("org.apache").doesNotContain("\tat ");
  }

  @Test
  void tooManyRowsOrTooLongIsAnErrorNotAShortAnswer() {
    try (Served small = new Served(ServerOptions.at("127.0.0.1", 0).withLimits(Limits.usual().withTime(Duration.ofSeconds(2)).withRows(100)))) {
      HttpResponse<String> rows = small.query("SELECT * { ?s ?p ?o }");
      assertThat(rows.statusCode()).isEqualTo(422);
      assertThat(rows.body()).startsWith("The answer has more than 100 rows");
      assertThat(small.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }").statusCode()).isEqualTo(503);
      assertThat(small.query("SELECT * { ?s ?p ?o } LIMIT 100").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/nergens", "/sparql?query=x", "/query", "/static/../x", "/doc/%00", "/doc/a%2Fb", "/%25zz"})
  void everyAnswerCarriesTheSafetyHeadersAndNamesNoSoftware(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.headers().map().toString()).doesNotContainIgnoringCase("jetty").doesNotContainIgnoringCase("fuseki").doesNotContainIgnoringCase("jena");
    assertThat(answer.body()).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void aPortInUseIsSaidInASentence() {
    int port = served.server.address().getPort();
    assertThatThrownBy(() -> Server.start(served.store, ServerOptions.at("127.0.0.1", port)))
        .isInstanceOf(ServerException.class)
        .hasMessage("Port " + port + " is in use; choose another, or 0 for any free one.");
  }
}
