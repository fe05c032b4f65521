package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people. */
class PagesTest {

  private static final Served served = Served.shared();

  @Test
  void theStartPageShowsLettersAndQuestions() {
    String page = served.get("/").body();
    assertThat(page)
        .contains(
            "<html lang=\"nl\">", "<a href=\"/letter/1999D00042\">1999D00042</a>", "17 februari 2025", "Visquota &lt;b&gt;2025&lt;/b&gt; &amp; meer");
  }

  /** The register knows many meetings; the letter names none. */
  @Test
  void theStartPageCountsWhatLettersState() {
    assertThat(served.query("SELECT (COUNT(*) > 0 AS ?known) { ?meeting a <https://w3id.org/kamergraaf/ns#Event> }").body()).isEqualTo("known\r\ntrue\r\n");
    List<Census.Kind> counted = Census.of(served.store).kinds();
    assertThat(counted).contains(new Census.Kind("MonetaryAmount", 1), new Census.Kind("Letter", 1)).noneMatch(kind -> kind.name().equals("Event"));
    assertThat(served.get("/").body()).contains("<bdi>bedrag</bdi>").doesNotContain("<bdi>bijeenkomst</bdi>");
  }

  @Test
  void aLetterShowsItsFactsUnderTheirSentence() {
    String page = served.get("/letter/1999D00042").body();
    assertThat(page)
        .contains(
            "Er is ruim EUR 5,88 miljard &lt;script&gt;alert(1)&lt;/script&gt; uitgegeven.", "5.880.000.000", "ruim EUR 5,88 miljard", "Visserij")
        .doesNotContain("<script");
    assertThat(page.indexOf("Er is ruim")).isLessThan(page.indexOf("5.880.000.000"));
  }

  /** A row of signatures is one passage, and each name in it another. */
  @Test
  void whatIsWithinAPassageIsNotShownAgain() {
    try (Served own = Served.small(ServerOptions.at("127.0.0.1", 0))) {
      own.load(
          """
          BASE <https://w3id.org/kamergraaf/id/>
          PREFIX kg: <https://w3id.org/kamergraaf/ns#>
          PREFIX dcterms: <http://purl.org/dc/terms/>
          PREFIX oa: <http://www.w3.org/ns/oa#>
          <letter/1999D00049> a kg:Letter ; dcterms:identifier "1999D00049" ; dcterms:hasVersion <version/1999D00049-v1> .
          <version/1999D00049-v1> a kg:DocumentVersion ; kg:versionNumber 1 ; dcterms:isVersionOf <letter/1999D00049> .
          <passage/1999D00049-v1/0-20> a kg:Passage ; oa:hasSource <version/1999D00049-v1> ; oa:hasSelector <s/0> , <s/1> .
          <s/0> oa:start 0 ; oa:end 20 . <s/1> oa:exact "A. Zeeman B. Duinrell"@nl .
          <line/1999D00049-v1/0-9> a kg:Passage ; oa:hasSource <version/1999D00049-v1> ; oa:hasSelector <s/2> , <s/3> .
          <s/2> oa:start 0 ; oa:end 9 . <s/3> oa:exact "A. Zeeman"@nl .
          """);
      String page = own.get("/letter/1999D00049/text").body();
      assertThat(page.split("A. Zeeman", -1)).as("once").hasSize(2);
      assertThat(page).contains("id=\"p0-20\"", "id=\"p0-9\"");
    }
  }

  /** "Rent Tribunal" is only what English calls the Huurcommissie. */
  @Test
  void namesInTheReadersLanguageAreFoundFirst() throws InterruptedException {
    String page = served.get("/search?q=tribunaal").body();
    for (int i = 0; i < 1000 && page.contains("De zoekindex wordt gemaakt"); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
      page = served.get("/search?q=tribunaal").body();
    }
    assertThat(page).containsSubsequence("Rwandatribunaal", "Huurcommissie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/letter/1999D99999", "/letter/", "/question/nergens", "/doc/letter/1999D99999", "/doc/letter/1999D99999.ttl", "/doc?iri=http://x/", "/doc", "/nergens", "/doc/%3Cscript%3E", "/letter/%22%20%7D",
      "/ns/nergens", "/ns/schemes/nergens", "/ns/register/Nergens", "/scheme/nergens", "/static/nergens.css", "/dump/nergens", "/.well-known/nergens"})
  void whatIsNotThereIsNotFound(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Niet gevonden", "Op dit adres staat niets.").doesNotContain("<script");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("nl");
    HttpResponse<String> english = served.get(path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertThat(english.body()).contains("Not found", "There is nothing at this address.").doesNotContain("Niet gevonden");
    HttpResponse<String> program = served.send(served.request(path).header("Accept", "text/turtle"));
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(program.body()).isEqualTo("There is nothing at this address.\n");
  }

  @Test
  void anIdentifierSendsOnToAPageOrToData() {
    HttpResponse<String> page = served.send(served.request("/id/dossier/99045").header("Accept", "text/html"));
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValue("/doc/dossier/99045");
    HttpResponse<String> data = served.send(served.request("/id/dossier/99045").header("Accept", "text/turtle"));
    assertThat(data.headers().firstValue("Location")).hasValue("/doc/dossier/99045.ttl");
    assertThat(served.get("/doc/dossier/99045").body()).contains("<h1><bdi>Visserij</bdi></h1>", "/letter/1999D00042");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get("/doc/dossier/99045.ttl").body(), Lang.TURTLE).parse(graph);
    assertThat(graph.find(NodeFactory.createURI(Served.BASE + "dossier/99045"), Node.ANY, Node.ANY).toList()).hasSize(3);
  }

  @Test
  void whatHasNoNameIsCalledByItsClassAndKey() {
    assertThat(served.get("/doc/version/1999D00042-v1").body()).contains("<h1><bdi>documentversie 1999D00042-v1</bdi></h1>");
  }

  @Test
  void aTermOfTheOntologyHasAPage() {
    assertThat(served.get("/doc?iri=" + Served.encode("https://w3id.org/kamergraaf/ns#Motion")).body()).contains("<h1><bdi>motie</bdi></h1>");
  }

  @Test
  void theQueryFormAnswersWithATable() {
    String page = served.form(
        "/query", "query=" + Served.encode("SELECT ?n { ?l <http://purl.org/dc/terms/identifier> ?n FILTER(STRSTARTS(?n, '1999')) }"))
        .body();
    assertThat(page).contains("<th scope=\"col\">n</th>", "<bdi>1999D00042</bdi>", "1 rij");
    assertThat(served.form("/query", "query=" + Served.encode("ASK {}")).body()).contains("<code>ja</code>");
    assertThat(served.form("/query", "query=" + Served.encode("CONSTRUCT { <http://a/> <http://b/> \"</code><script>\" } WHERE {}")).body())
        .contains("&lt;/code&gt;&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void theQueryFormRefusesWhatTheEndpointRefuses() {
    assertThat(served.form("/query", "query=" + Served.encode("SELECT * { SERVICE <http://127.0.0.1/> {} }")).body())
        .contains("SERVICE is hier niet beschikbaar");
    HttpResponse<String> broken = served.form("/query", "query=" + Served.encode("SELECT * {</textarea><script>"));
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(broken.body()).contains("geen vraag in SPARQL 1.2").doesNotContain("<script>");
    assertThat(served.form("/query", "query=" + Served.encode("SELECT (<java:nl.kamergraaf.serve.EndpointTest$Canary>() AS ?x) {}")).body())
        .contains("is hier niet beschikbaar.");
  }

  @Test
  void pagesAreOnlyRead() {
    assertThat(served.form("/letter/1999D00042", "x=1").statusCode()).isEqualTo(405);
  }

  @Test
  void theStyleIsServed() {
    HttpResponse<String> style = served.get("/static/kamergraaf.css");
    assertThat(style.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    assertThat(style.body()).contains("prefers-color-scheme: dark");
  }
}
