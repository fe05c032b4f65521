package nl.kamergraaf.serve;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.store.SmallStore;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A real server on a free port with one small letter in it, and a client for it. */
final class Served implements AutoCloseable {

  static final String BASE = "https://w3id.org/kamergraaf/id/";

  private static final String LETTER =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX kgs: <https://w3id.org/kamergraaf/scheme/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <letter/1999D00042> a kg:Letter ; dcterms:identifier "1999D00042" ; dcterms:title "Visquota <b>2025</b> & meer"@nl ;
        dcterms:issued "2025-02-17"^^xsd:date ; dcterms:hasVersion <version/1999D00042-v1> ; kg:inDossier <dossier/99045> .
      <version/1999D00042-v1> a kg:DocumentVersion ; kg:versionNumber 1 ; dcterms:isVersionOf <letter/1999D00042> .
      <dossier/99045> a kg:Dossier ; kg:dossierNumber "99045" ; dcterms:title "Visserij"@nl .
      <money/1999D00042-v1/10-30> a kg:MonetaryAmount ; rdfs:label "ruim EUR 5,88 miljard"@nl ; kg:value 5880000000 ;
        kg:evidence <passage/1999D00042-v1/0-60> ; kg:statedIn <version/1999D00042-v1> ; kg:modality kgs:fact .
      <passage/1999D00042-v1/0-60> a kg:Passage ; oa:hasSelector <selector/1999D00042-v1/0-60/position> , <selector/1999D00042-v1/0-60/quote> .
      <selector/1999D00042-v1/0-60/position> oa:start 0 ; oa:end 60 .
      <selector/1999D00042-v1/0-60/quote> oa:exact "Er is ruim EUR 5,88 miljard <script>alert(1)</script> uitgegeven."@nl .
      """;

  private static final String STATEMENTS =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      <statement/1999D00042-v1/0-60/seat> a kg:Statement ; rdf:reifies <<( <body/x> kg:seat <place/den-haag> )>> ;
        kg:evidence <passage/1999D00042-v1/0-60> ; kg:statedIn <version/1999D00042-v1> .
      """;

  final Store store;
  final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  Served() {
    this(ServerOptions.at("127.0.0.1", 0));
  }

  Served(ServerOptions options) {
    this(Store.inMemory(new Iris()), options);
  }

  private Served(Store store, ServerOptions options) {
    this.store = store;
    store.load(new LetterGraph("1999D00042", 1, NodeFactory.createURI(BASE + "version/1999D00042-v1"), graph(LETTER), graph(STATEMENTS)));
    server = Server.start(store, options);
  }

  /** One for tests that only read: started when the first of them asks, ends with the tests. */
  static Served shared() {
    return Shared.SERVED;
  }

  private static final class Shared {
    private static final Served SERVED = new Served().described();
  }

  /** The same, when its data has been counted. */
  Served described() {
    while (get("/catalogue").statusCode() == 503) {
      LockSupport.parkNanos(20_000_000);
    }
    return this;
  }

  /** One that knows nothing of the register, and starts sooner. */
  static Served small(ServerOptions options) {
    return new Served(SmallStore.inMemory(), options);
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("no answer", e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).header("Accept", "text/csv").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder queryRequest(String sparql) {
    return request("/sparql")
        .header("Content-Type", "application/sparql-query")
        .header("Accept", "text/csv").POST(HttpRequest.BodyPublishers.ofString(sparql));
  }

  HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    try {
      return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray()).get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("no answer", e);
    }
  }

  /** Loads a letter, 1999D00049, whose graph holds these triples and nothing else. */
  void load(String turtle) {
    store.load(
        new LetterGraph("1999D00049", 1, NodeFactory.createURI(BASE + "version/1999D00049-v1"), graph(turtle), GraphFactory.createDefaultGraph()));
  }

  /** Loads a further version of the first letter, which says the same. */
  void loadVersion(int number) {
    String key = "1999D00042-v" + number;
    store.load(
        new LetterGraph(
            "1999D00042", number, NodeFactory.createURI(BASE + "version/" + key), graph(LETTER.replace("1999D00042-v1", key)),
            graph(STATEMENTS.replace("1999D00042-v1", key))));
  }

  /** Loads a second letter, 1999D00043, which says the same as the first. */
  void loadAnother() {
    store.load(
        new LetterGraph(
            "1999D00043", 1, NodeFactory.createURI(BASE + "version/1999D00043-v1"),
            graph(LETTER.replace("1999D00042", "1999D00043")), graph(STATEMENTS.replace("1999D00042", "1999D00043"))));
  }

  HttpResponse<String> query(String sparql) {
    return post("/sparql", "application/sparql-query", sparql);
  }

  HttpResponse<String> form(String path, String body) {
    return post(path, "application/x-www-form-urlencoded", body);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
