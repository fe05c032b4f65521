package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary over HTTP: what its IRIs say, with this server in the place of w3id.org. */
class VocabularyServedTest {

  private static final Served served = Served.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "*/* | text/html",
        "text/turtle | text/turtle",
        "application/ld+json;q=0.9, text/turtle;q=0.1 | application/ld+json",
        "application/rdf+xml | application/rdf+xml",
        "application/n-triples, text/html;q=0.2 | application/n-triples",
        "text/plain | application/n-triples",
        "text/n3, */*;q=0.1 | text/turtle",
        "application/ld+json, application/json;q=0.9, */*;q=0.1 | application/ld+json",
        "*/*, text/turtle | text/turtle",
        "*/*, text/turtle;q=0.5 | text/html",
        "text/html;q=0, */* | text/turtle",
        "application/*, text/turtle;q=0.9 | application/n-triples",
        "application/trig, application/xhtml+xml;q=0.5 | text/html"
      })
  void isGivenAsAsked(String accept, String type) {
    HttpResponse<String> answer = served.send(served.request("/ns").header("Accept", accept));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    assertThat(answer.headers().allValues("Vary")).contains("Accept, Accept-Encoding");
  }

  @Test
  void isNotGivenAsSomethingThatItIsNot() {
    HttpResponse<String> answer = served.send(served.request("/ns").header("Accept", "image/png"));
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "application/ld+json");
  }

  @ParameterizedTest
  @CsvSource({"/ns.ttl, text/turtle", "/ns.jsonld, application/ld+json", "/ns.rdf, application/rdf+xml", "/ns.nt, application/n-triples", "/ns/schemes/status.jsonld, application/ld+json", "/ns/alignments.rdf, application/rdf+xml", "/ns/shapes/letter.nt, application/n-triples"})
  void saysTheSameInEveryFormat(String path, String type) {
    HttpResponse<String> answer = served.send(served.request(path).header("Accept", "text/html"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    String turtle = served.get(path.substring(0, path.lastIndexOf('.')) + ".ttl").body();
    assertThat(graph(answer.body(), RDFLanguages.contentTypeToLang(type)).isIsomorphicWith(graph(turtle, Lang.TURTLE))).isTrue();
  }

  @Test
  void theTurtleIsTheFileAsItWasWritten() {
    assertThat(served.get("/ns.ttl").body()).isEqualTo(new Bundled("ontology/kamergraaf.ttl").text());
    assertThat(served.get("/ns/schemes/goods.ttl").body()).isEqualTo(new Bundled("ontology/schemes/goods.ttl").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ns", "/ns?lang=en", "/ns.ttl", "/ns/schemes", "/ns/register/Country"})
  void isSentOnceAsLongAsItIsTheSame(String path) {
    String etag = tagOnceCounted(path);
    HttpResponse<String> again = served.send(served.request(path).header("If-None-Match", "\"other\", W/" + etag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.send(served.request(path).header("If-None-Match", "\"other\"")).statusCode()).isEqualTo(200);
    assertThat(served.get(path + (path.contains("?") ? "&" : "?") + "lang=nl").headers().firstValue("ETag")).isPresent();
  }

  /** Figures come a moment later. */
  private static String tagOnceCounted(String path) {
    for (int i = 0; i < 600; i++) {
      if (served.get("/ns").body().contains("in de geladen gegevens")) {
        return served.get(path).headers().firstValue("ETag").orElseThrow();
      }
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("the figures never came");
  }

  @ParameterizedTest
  @CsvSource({
    "/scheme/adopted,        text/html,   /ns/schemes/status#adopted",
    "/scheme/adopted?lang=en, text/html,  /ns/schemes/status?lang=en#adopted",
    "/scheme/adopted,        text/turtle, /ns/schemes/status.ttl",
    "/scheme/status-scheme,  text/html,   /ns/schemes/status",
    "/ns/0.1.0,              text/html,   /ns",
    "/ns/0.1.0,              text/turtle, /ns.ttl",
    "/ns/group/text,         text/html,   /ns#group-text"
  })
  void namesThatAreNoDocumentsSendOnToOne(String path, String accept, String location) {
    HttpResponse<String> answer = served.send(served.request(path).header("Accept", accept));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(location);
    String place = location.substring(location.indexOf('#') + 1);
    HttpResponse<String> there = served.get(location);
    assertThat(there.statusCode()).isEqualTo(200);
    if (location.contains("#")) {
      assertThat(there.body()).contains("id=\"" + place + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ns/nothing", "/ns/0.0.9", "/ns/schemes/nothing", "/ns/schemes/nothing.ttl", "/ns/register/Nothing", "/scheme/nothing", "/ns/shapes/letter", "/ns/shapes/..%2Fontology%2Fkamergraaf.ttl", "/ns/register.ttl"})
  void whatIsNotThereIsNotFound(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<script", "kg:Letter");
  }

  @Test
  void otherPagesLeadHere() {
    assertThat(served.get("/").body()).contains("<a href=\"/ns\">");
    assertThat(served.get("/doc/letter/1999D00042").body()).contains("href=\"/ns#Letter\"");
    assertThat(served.get("/doc/money/1999D00042-v1/10-30").body()).contains("href=\"/scheme/fact\"");
  }

  @Test
  void theRegisterLeadsToItsEntries() {
    String page = served.get("/ns/register/Tribunal").body();
    assertThat(page).contains("id=\"body/icc\"", "href=\"/doc/body/icc\"", "href=\"/ns#Tribunal\"");
    assertThat(served.get("/doc/body/icc").statusCode()).isEqualTo(200);
  }

  @Test
  void figuresAreThoseOfTheData() {
    tagOnceCounted("/ns");
    assertThat(served.get("/ns?lang=en").body()).contains("<code>kg:Letter</code> · class · 1 in the loaded data").contains("Er is ruim EUR 5,88 miljard &lt;script&gt;alert(1)&lt;/script&gt; uitgegeven.");
    assertThat(KG.NS).endsWith("/ns#");
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).base(Served.BASE).parse(graph);
    return graph;
  }
}
