package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking data over HTTP. */
class ShapesOverHttpTest {

  private static final String NO_NUMBER =
      "PREFIX kg: <https://w3id.org/kamergraaf/ns#> <https://w3id.org/kamergraaf/id/letter/1999D00042> a kg:Letter .";

  private static final Served served = Served.shared();

  private static HttpResponse<String> check(String path, String type, String accept, String data) {
    return served.send(served.request(path).header("Content-Type", type).header("Accept", accept).POST(HttpRequest.BodyPublishers.ofString(data)));
  }

  @Test
  void shapesAreNamedAndGiven() {
    assertThat(served.get("/shacl").body().lines()).contains("letter", "citation");
    assertThat(served.get("/shacl/letter").body()).contains("sh:targetClass kg:Letter");
    assertThat(served.get("/shacl/none").statusCode()).isEqualTo(404);
    assertThat(served.get("/shacl/..%2fpom").statusCode()).isIn(400, 404);
  }

  @Test
  void whatIsWrongIsReported() {
    HttpResponse<String> report = check("/shacl/letter", "text/turtle", "text/turtle", NO_NUMBER);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("sh:conforms false", "sh:focusNode <https://w3id.org/kamergraaf/id/letter/1999D00042>");
    assertThat(check("/shacl", "text/turtle", "application/json", NO_NUMBER).body()).contains("\"conforms\" : false", "\"severity\" : \"violation\"");
    assertThat(check("/shacl/citation", "text/turtle", "text/turtle", NO_NUMBER).body()).contains("sh:conforms true");
  }

  /** A report is RDF in any of its formats, or a list for who knows none. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "*/* | text/turtle | conforms false",
      "text/turtle;q=0.1, application/json | application/json | \"conforms\" : false",
      "application/json;q=0.1, text/turtle | text/turtle | sh:conforms false",
      "application/ld+json | application/ld+json | \"sh:conforms\"",
      "application/rdf+xml, */*;q=0.1 | application/rdf+xml | <sh:conforms",
      "application/n-triples | application/n-triples | <http://www.w3.org/ns/shacl#conforms> \"false\"",
  })
  void theReportComesAsItIsTaken(String accept, String type, String part) {
    HttpResponse<String> report = check("/shacl/letter", "text/turtle", accept, NO_NUMBER);
    assertThat(report.headers().firstValue("Content-Type")).hasValue(type + ";charset=utf-8");
    assertThat(report.body()).contains(part);
  }

  @Test
  void whoTakesNoReportGetsNone() {
    assertThat(check("/shacl/letter", "text/turtle", "image/png, application/sparql-results+json", NO_NUMBER).statusCode()).isEqualTo(406);
  }

  /** There is no place to which they are relative: the report has them as they were sent, or at a place that nobody has where its format takes none. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/turtle | <letter/x>",
      "application/json | \"letter/x\"",
      "application/n-triples | <http://input.invalid/letter/x>",
      "application/ld+json | \"http://input.invalid/letter/x\"",
  })
  void relativeIrisStayAsTheyWereWritten(String accept, String iri) {
    String data = "PREFIX kg: <https://w3id.org/kamergraaf/ns#> <letter/x> a kg:Letter ; <http://purl.org/dc/terms/title> <../y> , <#z> , <> .";
    HttpResponse<String> report = check("/shacl", "text/turtle", accept, data);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains(iri).doesNotContain("file:");
  }

  @ParameterizedTest
  @CsvSource({"text/turtle, <a> <b>, 400", "image/png, x, 415", "application/ld+json, '{\"@context\":\"http://127.0.0.1:9/\",\"a\":1}', 400", "text/turtle, 'INSERT DATA {}', 400", "text/turtle, <x:a> <x:b> <x:c> ., 422"})
  void whatIsNoRdfIsRefused(String type, String data, int status) {
    HttpResponse<String> answer = check("/shacl", type, "text/turtle", data);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("conforms", "Exception", "\tat ");
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(check("/shacl", "application/n-triples", "text/turtle", "<http://a/> <http://b/> <http://c/> .\n".repeat(20_000)).statusCode()).isEqualTo(413);
  }
}
