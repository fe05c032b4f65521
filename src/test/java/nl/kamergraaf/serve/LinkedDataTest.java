package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import nl.kamergraaf.store.Removal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IRIs as addresses: every one leads somewhere, in the form that is wanted, with what one needs to understand it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LinkedDataTest {

  private static final String MONEY = "money/1999D00042-v1/10-30";

  /** IRIs as strangers may write them: a percent sign, a question mark, a fragment, quotes, no ASCII. */
  private static final List<String> SPELLINGS = List.of(
      "place/a%20b", "place/caf%C3%A9", "place/café", "place/what?", "place/a#b", "place/a+b", "place/'", "place/..x", "place/x//y");

  private static final int MANY = 2_500;

  private static Served served;

  /** Another, whose data changes. */
  private static Served busy;

  @BeforeAll
  static void start() {
    served = Served.shared();
    busy = new Served();
    StringBuilder more = new StringBuilder();
    SPELLINGS.forEach(key -> more.append("<" + Served.BASE + key + "> <http://www.w3.org/2004/02/skos/core#prefLabel> \"<i>" + key + "\"@nl .\n"));
    for (int i = 0; i < MANY; i++) {
      more.append(
          "<" + Served.BASE + "mention/1999D00049-v1/" + i + "-" + (i + 1) + "> <" + KG.NS + "denotes> <" + Served.BASE + "place/den-haag> .\n");
    }
    busy.load(more.toString());
    busy.loadVersion(2);
  }

  @AfterAll
  static void stop() {
    busy.close();
  }

  private static HttpResponse<String> get(String path, String accept) {
    return served.send(served.request(path).header("Accept", accept));
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, /doc/money/1999D00042-v1/10-30",
    "'application/xhtml+xml,text/html;q=0.9,*/*;q=0.8', /doc/money/1999D00042-v1/10-30",
    "*/*, /doc/money/1999D00042-v1/10-30",
    "text/turtle, /doc/money/1999D00042-v1/10-30.ttl",
    "application/ld+json, /doc/money/1999D00042-v1/10-30.jsonld",
    "application/n-triples, /doc/money/1999D00042-v1/10-30.nt",
    "application/rdf+xml, /doc/money/1999D00042-v1/10-30.rdf",
    "'text/html;q=0.5, text/turtle', /doc/money/1999D00042-v1/10-30.ttl",
    "'*/*, application/n-triples', /doc/money/1999D00042-v1/10-30.nt",
    "'text/turtle;q=0.5, */*', /doc/money/1999D00042-v1/10-30",
    "'text/html;q=0, text/turtle;q=0, */*;q=0.1', /doc/money/1999D00042-v1/10-30.nt",
    "'text/turtle;q=0.3, application/*;q=0.8, application/n-triples;q=0', /doc/money/1999D00042-v1/10-30.jsonld"
  })
  void anIdentifierSendsOnToTheFormThatIsTaken(String accept, String where) {
    HttpResponse<String> answer = get("/id/" + MONEY, accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(where);
    assertThat(answer.headers().firstValue("Vary")).hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(get(where, accept).statusCode()).isEqualTo(200);
  }

  @Test
  void aLettersIdentifierLeadsToItsPage() {
    assertThat(get("/id/letter/1999D00042", "text/html").headers().firstValue("Location")).hasValue("/letter/1999D00042");
  }

  /** The path of the data's own base too, for a server that has that host. */
  @Test
  void theWholePathOfAnIdentifierLeadsToo() {
    assertThat(get("/kamergraaf/id/dossier/99045", "text/turtle").headers().firstValue("Location")).hasValue("/doc/dossier/99045.ttl");
  }

  @ParameterizedTest
  @CsvSource({"ttl, text/turtle, TTL", "nt, application/n-triples, NT", "jsonld, application/ld+json, JSONLD11", "rdf, application/rdf+xml, RDFXML"})
  void theDataHasWhatOneNeeds(String ending, String type, String lang) {
    HttpResponse<String> answer = get("/doc/" + MONEY + "." + ending, "*/*");
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(value -> assertThat(value).startsWith(type));
    Lang read = switch (lang) {
      case "TTL" -> Lang.TURTLE;
      case "NT" -> Lang.NTRIPLES;
      case "JSONLD11" -> Lang.JSONLD11;
      default -> Lang.RDFXML;
    };
    Graph graph = graph(answer.body(), read);
    Node money = NodeFactory.createURI(Served.BASE + MONEY);
    Node passage = NodeFactory.createURI(Served.BASE + "passage/1999D00042-v1/0-60");
    assertThat(graph.contains(money, KG.value, Node.ANY)).isTrue();
    assertThat(graph.contains(money, KG.evidence, passage)).isTrue();
    assertThat(graph.contains(Node.ANY, WebAnnotation.exact, Node.ANY)).as("the sentence").isTrue();
    assertThat(graph.contains(NodeFactory.createURI(Served.BASE + "version/1999D00042-v1"), DCTerms.isVersionOf.asNode(), Node.ANY))
        .as("which letter")
        .isTrue();
    assertThat(graph.contains(KGS.concept("fact"), Node.ANY, Node.ANY)).as("the name of a concept").isTrue();
    assertThat(graph.contains(NodeFactory.createURI(served.server.address() + "doc/" + MONEY + "." + ending), DCTerms.license.asNode(), Node.ANY))
        .as("what it is a document of")
        .isTrue();
  }

  /** A statement is a triple term where the format has them, and named parts where it has not. */
  @Test
  void aStatementIsWrittenInEveryFormat() {
    String statement = "/doc/statement/1999D00042-v1/0-60/seat";
    assertThat(graph(get(statement + ".ttl", "*/*").body(), Lang.TURTLE)
        .find(Node.ANY, RDF.reifies.asNode(), Node.ANY)
        .next()
        .getObject()
        .isTripleTerm())
        .isTrue();
    Graph older = graph(get(statement + ".jsonld", "*/*").body(), Lang.JSONLD11);
    assertThat(older.contains(NodeFactory.createURI(Served.BASE + "statement/1999D00042-v1/0-60/seat"), RDF.predicate.asNode(), KG.seat)).isTrue();
  }

  @Test
  void aPageAndItsDataNameEachOther() {
    HttpResponse<String> page = get("/doc/" + MONEY, "text/html");
    assertThat(page.headers().allValues("Link"))
        .contains(
            "</doc/" + MONEY + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"", "</doc/" + MONEY + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "</doc/" + MONEY + ">; rel=\"canonical\"", "<" + Served.BASE + MONEY + ">; rel=\"describes\"");
    assertThat(page.body())
        .contains(
            "<link rel=\"alternate\" type=\"text/turtle\" href=\"/doc/" + MONEY + ".ttl\">", "<link rel=\"canonical\" href=\"/doc/" + MONEY + "\">");
    assertThat(get("/doc/" + MONEY + ".ttl", "*/*").headers().allValues("Link"))
        .contains("</doc/" + MONEY + ".html>; rel=\"alternate\"; type=\"text/html\"");
    assertThat(get("/doc/" + MONEY + ".html", "text/turtle").body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void whoHasItIsToldSoUntilTheDataChanges() {
    String etag = busy.get("/doc/dossier/99045.ttl").headers().firstValue("ETag").orElseThrow();
    assertThat(busy.send(busy.request("/doc/dossier/99045.ttl").header("If-None-Match", etag)).statusCode()).isEqualTo(304);
    busy.loadVersion(3);
    HttpResponse<String> changed = busy.send(busy.request("/doc/dossier/99045.ttl").header("If-None-Match", etag));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("99045");
  }

  @Test
  void nobodyWhoWantsDataGetsAPage() {
    HttpResponse<String> missing = get("/id/letter/1999D99999", "text/turtle");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    HttpResponse<String> picture = get("/id/" + MONEY, "image/png");
    assertThat(picture.statusCode()).isEqualTo(406);
    assertThat(picture.body()).contains("text/html", "text/turtle");
    assertThat(served.get("/doc/" + MONEY + ".docx").statusCode()).isEqualTo(404);
  }

  /** A letter that was taken out, and what only it said, are gone; they are back when it is loaded anew. */
  @Test
  void whatWasRemovedIsGone() {
    busy.loadAnother();
    assertThat(busy.store.remove("1999D00043")).isEqualTo(Removal.REMOVED);
    for (String path : List.of(
        "/id/letter/1999D00043", "/doc/letter/1999D00043.ttl", "/letter/1999D00043", "/id/money/1999D00043-v1/10-30",
        "/doc/passage/1999D00043-v1/0-60", "/letter/1999D00043/text", "/doc/version/1999D00043-v1.jsonld", "/doc/letter/1999D00043?format=rdf",
        "/data?graph=" + Served.encode(Served.BASE + "version/1999D00043-v1"),
        "/doc?iri=" + Served.encode(Served.BASE + "selector/1999D00043-v1/0-60/quote"))) {
      assertThat(busy.get(path).statusCode()).as(path).isEqualTo(410);
    }
    assertThat(busy.get("/id/letter/1999D00044").statusCode()).isEqualTo(404);
    assertThat(busy.get("/doc/letter/1999D00042.ttl").statusCode()).isEqualTo(200);
    busy.load("<letter/x> <http://purl.org/dc/terms/references> <" + Served.BASE + "letter/1999D00043> .");
    assertThat(busy.get("/doc/letter/1999D00043.ttl").statusCode()).as("although another letter names it").isEqualTo(410);
    busy.loadAnother();
    assertThat(busy.get("/letter/1999D00043").statusCode()).isEqualTo(200);
  }

  @Test
  void iRisOfAnySpellingAreFound() {
    for (String key : SPELLINGS) {
      assertThat(busy.get("/doc?iri=" + Served.encode(Served.BASE + key)).body())
          .contains("<h1><bdi>&lt;i&gt;" + key.replace("'", "&#39;") + "</bdi></h1>");
      String link = new Addresses(Served.BASE, Language.NL).thing(Served.BASE + key);
      assertThat(busy.get(link).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(busy.get("/doc/place/a%20b").body()).contains("<h1><bdi>&lt;i&gt;place/a%20b</bdi></h1>");
    String where = busy.get("/id/place/a%20b").headers().firstValue("Location").orElseThrow();
    assertThat(busy.get(where).statusCode()).isEqualTo(200);
  }

  /** Thousands of references come in pieces, each of which names the next. */
  @Test
  void whatIsReferredToByManyComesInPieces() {
    List<Integer> sizes = new ArrayList<>();
    String next = "/doc/place/den-haag.nt";
    while (!next.isEmpty()) {
      HttpResponse<String> piece = busy.get(next);
      sizes.add((int) graph(piece.body(), Lang.NTRIPLES).stream(Node.ANY, KG.denotes, Node.ANY).count());
      next = piece.headers()
          .allValues("Link")
          .stream()
          .filter(link -> link.contains("rel=\"next\""))
          .map(link -> link.substring(1, link.indexOf('>')))
          .findFirst()
          .orElse("");
    }
    assertThat(sizes).hasSizeBetween(5, 6).allMatch(size -> size <= 500);
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
    String page = busy.get("/doc/place/den-haag").body();
    assertThat(page).contains("(2500)", "in=https%3A%2F%2Fw3id.org%2Fkamergraaf%2Fns%23denotes").hasSizeLessThan(60_000);
    assertThat(busy.get("/doc/place/den-haag?in=https%3A%2F%2Fw3id.org%2Fkamergraaf%2Fns%23denotes&page=2").body())
        .contains("page=3")
        .hasSizeLessThan(60_000);
  }

  /** What was replaced by a newer version still has its address. */
  @Test
  void olderVersionsKeepTheirAddresses() {
    assertThat(busy.get("/doc/passage/1999D00042-v1/0-60").body()).contains("door een nieuwere is vervangen");
    assertThat(busy.get("/doc/money/1999D00042-v1/10-30.ttl").statusCode()).isEqualTo(200);
  }

  @Test
  void aGraphsNameLeadsToItsTriples() {
    HttpResponse<String> answer = get("/doc/version/1999D00042-v1/statements", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(served.get(answer.headers().firstValue("Location").orElseThrow()).body()).contains("reifies");
  }

  /** Every IRI below the base, in data, register, schemes and ontology. */
  @Test
  void everyIriOfTheDataLeadsSomewhere() {
    Set<String> iris = new java.util.TreeSet<>();
    DatasetGraph data = served.store.dataset();
    data.begin(TxnType.READ);
    try {
      data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
              .filter(Node::isURI)
              .map(Node::getURI)
              .filter(iri -> iri.startsWith("https://w3id.org/kamergraaf/"))
              .forEach(iris::add));
    } finally {
      data.end();
    }
    List<String> some = iris.stream()
        .filter(iri -> iri.hashCode() % 150 == 0 || iri.startsWith(Served.BASE + "money") || iri.startsWith(Served.BASE + "version"))
        .toList();
    assertThat(some).hasSizeGreaterThan(30);
    List<String> broken = new ArrayList<>();
    for (String iri : some) {
      String path = iri.substring("https://w3id.org/kamergraaf".length()).replaceAll("#.*", "");
      HttpResponse<String> answer = get(path, "text/turtle");
      if (answer.statusCode() == 303) {
        answer = get(answer.headers().firstValue("Location").orElseThrow(), "text/turtle");
      }
      if (answer.statusCode() != 200) {
        broken.add(iri + " " + answer.statusCode());
      }
    }
    assertThat(broken).isEmpty();
  }
}
