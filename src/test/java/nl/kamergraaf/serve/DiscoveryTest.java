package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself and its data, and the forms in which things come. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DiscoveryTest {

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private static final Served served = Served.shared();

  private static Graph read(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).base(served.server.address().toString()).parse(graph);
    return graph;
  }

  private static Graph described(String path) {
    HttpResponse<String> answer = served.send(served.request(path).header("Accept", "text/turtle"));
    assertThat(answer.statusCode()).isEqualTo(200);
    return read(answer.body(), Lang.TURTLE);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Test {@code has-endpoint-triple} and {@code returns-rdf} of the W3C suite, with what this service is. */
  @Test
  void theEndpointDescribesItself() {
    Graph graph = described("/sparql");
    Node service = graph.find(Node.ANY, RDF.type.asNode(), iri(SD + "Service")).next().getSubject();
    assertThat(graph.contains(service, iri(SD + "endpoint"), iri(served.server.address() + "sparql"))).isTrue();
    assertThat(graph.contains(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"))).isTrue();
    assertThat(graph.find(service, iri(SD + "resultFormat"), Node.ANY).toList()).hasSize(8);
    assertThat(graph.find(Node.ANY, iri(VOID + "classPartition"), Node.ANY).toList()).isEmpty();
    assertThat(served.send(served.request("/sparql").header("Accept", "image/png")).statusCode()).isEqualTo(406);
  }

  @Test
  void figuresAreThoseOfTheData() {
    Graph graph = described("/.well-known/void");
    assertThat(described("/catalogue").isIsomorphicWith(graph)).isTrue();
    Node dataset = iri(served.server.address() + "catalogue#dataset");
    String triples = graph.find(dataset, iri(VOID + "triples"), Node.ANY).next().getObject().getLiteralLexicalForm();
    String own = "{ ?s ?p ?o FILTER NOT EXISTS { GRAPH <" + Served.BASE + "graph/catalogue> { ?s ?q ?x } } }";
    assertThat(served.query("SELECT (COUNT(*) AS ?n) " + own).body()).isEqualTo("n\r\n" + triples + "\r\n");
    Node letters = graph.find(Node.ANY, iri(VOID + "class"), iri("https://w3id.org/kamergraaf/ns#Letter")).next().getSubject();
    assertThat(graph.find(letters, iri(VOID + "entities"), Node.ANY).next().getObject().getLiteralLexicalForm()).isEqualTo("1");
    assertThat(graph.find(letters, iri(VOID + "propertyPartition"), Node.ANY).toList()).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/catalogue", "/.well-known/void"})
  void aBrowserGetsAPage(String path) {
    HttpResponse<String> page = served.send(served.request(path).header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("Beschrijving van de gegevens", path + "?format=ttl", "/dump/");
    assertThat(served.send(served.request(path + "?format=ttl").header("Accept", "text/html")).headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(served.send(served.request(path)).headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
  }

  @Test
  void thePrefixesAreThoseThatAreUsed() {
    String service = served.send(served.request("/sparql").header("Accept", "text/turtle")).body();
    assertThat(service).contains(" sd:Service", "void:").doesNotContain("cito:", "bibo:", "<http://www.w3.org/ns/sparql-service-description#Service>");
    assertThat(served.send(served.request("/catalogue").header("Accept", "text/turtle")).body()).contains(" dcat:Catalog", "vcard:");
  }

  @Test
  void theDescriptionCanBeQueried() {
    assertThat(served.query("PREFIX void: <" + VOID + "> SELECT ?n { [] void:class <https://w3id.org/kamergraaf/ns#Letter> ; void:entities ?n }").body()).isEqualTo("n\r\n1\r\n");
  }

  @Test
  void theDescriptionFollowsTheData() throws Exception {
    try (Served own = new Served().described()) {
      String query = "PREFIX void: <" + VOID + "> SELECT ?n { [] void:class <https://w3id.org/kamergraaf/ns#Letter> ; void:entities ?n } #";
      own.loadAnother();
      String counted = "";
      for (int i = 0; i < 1000 && !counted.equals("n\r\n2\r\n"); i++) {
        TimeUnit.MILLISECONDS.sleep(20);
        counted = own.query(query + i).body();
      }
      assertThat(counted).isEqualTo("n\r\n2\r\n");
    }
  }

  @Test
  void everyExampleIsAQueryAndAnswered() {
    Graph graph = described("/catalogue");
    List<String> queries = graph.find(Node.ANY, iri(SHACL + "select"), Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList();
    assertThat(queries).hasSameSizeAs(Questions.bundled().all());
    queries.forEach(query -> assertThat(QueryFactory.create(query).isSelectType()).isTrue());
    assertThat(served.query(queries.get(0)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dcat-ap-nl/dcat-ap-SHACL.ttl", "dcat-ap-nl/dcat-ap-nl-SHACL.ttl", "dcat-ap-nl/dcat-ap-nl-SHACL-klassebereik.ttl",
      "dcat-ap-nl/dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl", "dcat-ap-nl/dcat-ap-nl-SHACL-aanbevolen.ttl", "nde/shacl.ttl"})
  void theCatalogueKeepsTheProfiles(String file) {
    Path shapes = Path.of("../shared/suites").resolve(file);
    assumeTrue(Files.exists(shapes), "the suites are not beside the project");
    Graph profile = RDFParser.source(shapes).toGraph();
    // the profile of DCAT-AP names property shapes that it does not have
    profile.find(Node.ANY, iri(SHACL + "property"), Node.ANY).filterKeep(triple -> !profile.contains(triple.getObject(), Node.ANY, Node.ANY)).toList().forEach(profile::delete);
    List<String> violations =
        ShaclValidator.get().validate(profile, described("/catalogue")).getEntries().stream()
            .filter(entry -> entry.severity() == Severity.Violation)
            .map(ReportEntry::toString)
            .toList();
    assertThat(violations).isEmpty();
  }

  @Test
  void dumpsAreWhatTheCatalogueSays() throws Exception {
    Graph graph = described("/catalogue");
    List<Node> files = graph.find(Node.ANY, iri(VOID + "dataDump"), Node.ANY).mapWith(triple -> triple.getObject()).toList();
    assertThat(files).hasSize(3);
    for (Node file : files) {
      HttpResponse<byte[]> answer = served.bytes(served.request(file.getURI()));
      Node distribution = graph.find(Node.ANY, iri("http://www.w3.org/ns/dcat#downloadURL"), file).next().getSubject();
      Node checksum = graph.find(distribution, iri("http://spdx.org/rdf/terms#checksum"), Node.ANY).next().getObject();
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
      assertThat(graph.find(checksum, iri("http://spdx.org/rdf/terms#checksumValue"), Node.ANY).next().getObject().getLiteralLexicalForm()).isEqualTo(sha256);
      assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + sha256 + "\"");
      DatasetGraph data = unpacked(answer.body(), file.getURI().endsWith("trig.gz") ? Lang.TRIG : Lang.NQUADS);
      assertThat(data.containsGraph(iri(Served.BASE + "version/1999D00042-v1"))).isTrue();
      assertThat(data.stream().anyMatch(quad -> quad.getObject().isTripleTerm())).isEqualTo(!file.getURI().contains("rdf11"));
    }
    assertThat(served.get("/dump/../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(served.get("/dump/..%2fpom.xml").statusCode()).isIn(400, 404);
  }

  private static DatasetGraph unpacked(byte[] bytes, Lang lang) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(bytes))).lang(lang).parse(data);
    return data;
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, .ttl", "application/ld+json, .jsonld", "application/n-triples, .nt", "application/rdf+xml, .rdf", "text/html, ''", "*/*, ''",
    "'text/html;q=0.2, application/ld+json;q=0.9', .jsonld", "'application/xhtml+xml, */*;q=0.1', ''"
  })
  void anIdentifierSendsOnToTheFormThatIsTaken(String accept, String extension) {
    HttpResponse<String> answer = served.send(served.request("/id/dossier/99045").header("Accept", accept));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/doc/dossier/99045" + extension);
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
  }

  @ParameterizedTest
  @CsvSource({"ttl, text/turtle, TURTLE", "jsonld, application/ld+json, JSONLD", "nt, application/n-triples, NTRIPLES", "rdf, application/rdf+xml, RDFXML"})
  void aThingComesInEveryForm(String extension, String type, String format) {
    HttpResponse<String> answer = served.get("/doc/dossier/99045." + extension);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    Lang lang = org.apache.jena.riot.RDFLanguages.nameToLang(format);
    assertThat(read(answer.body(), lang).contains(iri(Served.BASE + "dossier/99045"), RDF.type.asNode(), iri("https://w3id.org/kamergraaf/ns#Dossier"))).isTrue();
    HttpResponse<String> negotiated = served.send(served.request("/doc/dossier/99045").header("Accept", type));
    assertThat(read(negotiated.body(), lang).isIsomorphicWith(read(answer.body(), lang))).isTrue();
    assertThat(negotiated.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
    assertThat(negotiated.headers().allValues("Link")).contains("</doc/dossier/99045.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
  }

  @Test
  void whatIsUnknownIsNotFoundInAnyForm() {
    for (String path : List.of("/id/dossier/none", "/doc/dossier/none", "/doc/dossier/none.ttl", "/doc/dossier/none.jsonld")) {
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(served.send(served.request("/doc/dossier/99045").header("Accept", "image/png")).statusCode()).isEqualTo(406);
  }

  @Test
  void crawlersAreTold() {
    assertThat(served.get("/robots.txt").body()).contains("Disallow: /sparql");
  }
}
