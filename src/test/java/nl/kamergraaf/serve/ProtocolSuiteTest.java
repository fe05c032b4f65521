package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.store.DataVersion;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C test suites of the SPARQL 1.1 protocol and of the graph store protocol with graphs named indirectly, against a scratch server
 * that reads and writes: the project's own query service and reading of graphs, and Fuseki's updates and writing of graphs, over a
 * dataset of the suite's graphs.
 */
class ProtocolSuiteTest {

  private static final Path SUITES = Path.of("../shared/suites/sparql11");
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  /**
   * What Fuseki 6.0.0 does otherwise, with the status it gives, in parts that are not served: an update that names its graphs twice is
   * refused, but as an error of the server; what is posted without a name goes into the default graph.
   */
  private static final Map<String, String> FUSEKI = Map.of("bad_update_dataset_conflict", ": 500 ", "post_get_new_graph", ": 200 ");

  /** Statuses by their names in the suites. */
  private static final Map<Integer, String> NAMES = Map.of(200, "OK", 201, "Created", 204, "NoContent", 400, "BadRequest", 404, "NotFound");

  private static FusekiServer server;
  private static Gate gate;
  private static DatasetGraph data;
  private static int changes;

  @BeforeAll
  static void start() {
    data = DatasetGraphFactory.createTxnMem();
    gate = new Gate(4, 10);
    Limits limits = Limits.usual().withTime(Duration.ofSeconds(20));
    Kitchen kitchen = new Kitchen(() -> new DataVersion(String.valueOf(changes++), java.time.Instant.EPOCH), limits, new Answers(limits, gate, 1 << 20), new Sending(1 << 24, 20_000), new Measures());
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(0)
            .registerOperation(Operation.Query, new QueryService(kitchen, nl.kamergraaf.query.Services.NONE))
            .add("/sparql", DataService.newBuilder(data).addEndpoint(Operation.Query))
            .add("/update", DataService.newBuilder(data).addEndpoint(Operation.Update))
            .add("/gsp", DataService.newBuilder(data).addEndpoint(Operation.GSP_RW))
            .addFilter("/gsp", reading(new GraphServlet(kitchen, data, Served.BASE)))
            .addFilter("/*", new FrontFilter(new Measures()))
            .addFilter("/sparql", new SparqlFilter(limits, () -> null, new Descriptions()))
            .build();
    server.start();
  }

  private static Filter reading(GraphServlet graphs) {
    return (request, response, chain) -> {
      if (Set.of("GET", "HEAD").contains(((HttpServletRequest) request).getMethod())) {
        graphs.service(request, response);
      } else {
        chain.doFilter(request, response);
      }
    };
  }

  @AfterAll
  static void stop() {
    server.stop();
    gate.close();
  }

  @TestFactory
  Stream<DynamicTest> queriesAndUpdates() {
    return cases(SUITES.resolve("protocol/manifest.ttl"));
  }

  @TestFactory
  Stream<DynamicTest> graphs() {
    return cases(SUITES.resolve("graph-store-protocol/manifest-indirect.ttl"));
  }

  private static Stream<DynamicTest> cases(Path file) {
    assumeTrue(Files.exists(file), "the suites are not beside the project");
    Model manifest = RDFDataMgr.loadModel(file.toUri().toString());
    List<RDFNode> entries =
        manifest.listObjectsOfProperty(manifest.createProperty(MF + "entries")).next().as(RDFList.class).asJavaList();
    return entries.stream().map(RDFNode::asResource).map(entry -> dynamicTest(entry.getLocalName(), () -> tried(entry)));
  }

  private static void tried(Resource entry) throws Exception {
    if (FUSEKI.containsKey(entry.getLocalName())) {
      assertThatThrownBy(() -> run(entry)).as("it passes now: take it off the list").isInstanceOf(AssertionError.class).hasMessageContaining(FUSEKI.get(entry.getLocalName()));
    } else {
      run(entry);
    }
  }

  private static void run(Resource entry) throws Exception {
    Resource action = entry.getPropertyResourceValue(entry.getModel().createProperty(MF + "action"));
    load(entry);
    for (RDFNode request : list(action, HT + "requests")) {
      check(request.asResource());
    }
  }

  private static void load(Resource entry) {
    Model model = entry.getModel();
    data.begin(org.apache.jena.query.TxnType.WRITE);
    data.clear();
    for (Resource part : List.of(entry, entry.getPropertyResourceValue(model.createProperty(MF + "action")))) {
      part.listProperties(model.createProperty(UT + "graphData")).forEachRemaining(
          statement -> {
            Resource graph = statement.getResource();
            String file = graph.getPropertyResourceValue(model.createProperty(UT + "graph")).getURI();
            String name = graph.getProperty(org.apache.jena.vocabulary.RDFS.label).getString();
            RDFParser.source(file).toGraph().stream().forEach(triple -> data.add(NodeFactory.createURI(name), triple.getSubject(), triple.getPredicate(), triple.getObject()));
          });
    }
    data.commit();
    data.end();
  }

  private static void check(Resource request) throws Exception {
    Optional<String> path = text(request, HT + "absolutePath");
    Optional<Resource> body = Optional.ofNullable(request.getPropertyResourceValue(request.getModel().createProperty(HT + "body")));
    String method = text(request, HT + "methodName").orElseThrow();
    List<String> headers = new ArrayList<>();
    boolean update = false;
    for (RDFNode header : list(request, HT + "headers")) {
      String name = text(header.asResource(), HT + "fieldName").orElseThrow();
      String value = text(header.asResource(), HT + "fieldValue").orElseThrow();
      update |= value.contains("sparql-update");
      if (!Set.of("content-length", "host", "connection").contains(name.toLowerCase(java.util.Locale.ROOT))) {
        headers.add(name);
        headers.add(value);
      }
    }
    String chars = body.flatMap(resource -> text(resource, CNT + "chars")).orElse("");
    Charset charset = body.flatMap(resource -> text(resource, CNT + "characterEncoding")).map(Charset::forName).orElse(java.nio.charset.StandardCharsets.UTF_8);
    String rest = path.orElse("/sparql/").replaceFirst("^/sparql/?", "");
    update |= chars.contains("update=") || rest.contains("update=") || rest.contains("using-");
    String address = rest.startsWith("/gsp") ? rest : (update ? "/update" : "/sparql") + rest;
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + address));
    if (!headers.isEmpty()) {
      builder.headers(headers.toArray(String[]::new));
    }
    builder.method(method, body.isPresent() ? HttpRequest.BodyPublishers.ofByteArray(chars.getBytes(charset)) : HttpRequest.BodyPublishers.noBody());
    HttpResponse<String> answer = HttpClient.newHttpClient().send(builder.build(), HttpResponse.BodyHandlers.ofString());
    Resource expected = request.getPropertyResourceValue(request.getModel().createProperty(HT + "resp"));
    expect(expected, answer, rest + " " + chars);
  }

  private static void expect(Resource expected, HttpResponse<String> answer, String asked) {
    Model model = expected.getModel();
    List<String> statuses = expected.listProperties(model.createProperty(MF + "expectedStatus")).mapWith(s -> s.getResource().getLocalName()).toList();
    int family = answer.statusCode() / 100;
    if (!statuses.isEmpty()) {
      assertThat(statuses).as(asked + ": " + answer.statusCode() + " " + answer.body()).anyMatch(status -> status.contains(family + "xx") || status.equals(NAMES.get(answer.statusCode())));
    }
    Optional.ofNullable(expected.getPropertyResourceValue(model.createProperty(HT + "body")))
        .flatMap(body -> text(body, CNT + "chars"))
        .ifPresent(graph -> assertThat(read(answer.body()).isIsomorphicWith(read(graph))).as(asked + ": " + answer.body()).isTrue());
    text(expected, MF + "expectedBoolean").ifPresent(value -> assertThat(answer.body()).as(asked).containsPattern("boolean\\W+(>|: )?" + value));
    text(expected, MF + "expectedFormat")
        .ifPresent(
            format -> {
              String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
              Set<String> fitting =
                  format.equals("RDF")
                      ? Set.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json")
                      : Set.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values");
              assertThat(type).as(asked).isIn(fitting);
            });
  }

  private static Graph read(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).base("http://www.example/gsp").toGraph();
  }

  private static Optional<String> text(Resource of, String property) {
    return Optional.ofNullable(of.getProperty(of.getModel().createProperty(property))).map(statement -> statement.getObject().asLiteral().getLexicalForm());
  }

  private static List<RDFNode> list(Resource of, String property) {
    Resource list = of.getPropertyResourceValue(of.getModel().createProperty(property));
    return list == null ? List.of() : list.as(RDFList.class).asJavaList();
  }
}
