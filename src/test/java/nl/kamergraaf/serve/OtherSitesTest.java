package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts of other sites, and whoever keeps answers for others. */
class OtherSitesTest {

  private static final String ORIGIN = "Access-Control-Allow-Origin";

  private static final Served served = Served.shared();

  @ParameterizedTest
  @CsvSource({"/sparql, POST", "/shacl, POST", "/data?default, GET", "/catalogue, GET", "/.well-known/void, GET", "/ns, GET", "/scheme/ratified, GET", "/dump/x, GET",
      "/id/letter/1999D00042, GET", "/doc/letter/1999D00042.ttl, GET", "/letter/1999D00042, GET", "/nergens, GET", "/static/kamergraaf.css, GET"})
  void mayAskAndRead(String path, String method) {
    HttpResponse<String> preflight = served.send(served.request(path).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue(ORIGIN)).hasValue("*");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).hasValue(method.equals("POST") ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
    assertThat(preflight.headers().firstValue("Allow")).isEqualTo(preflight.headers().firstValue("Access-Control-Allow-Methods"));
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers")).hasValue("Accept, Content-Type, If-None-Match");
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.headers().firstValue(ORIGIN)).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers")).hasValueSatisfying(exposed -> assertThat(exposed).contains("ETag", "Link"));
  }

  /** Also where the web server refuses before anybody looks. */
  @ParameterizedTest
  @ValueSource(strings = {"/%ff", "/sparql?query=%ff", "/sparql?query=x", "/static/%2e%2e/x"})
  void areToldWhyNot(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue(ORIGIN)).hasValue("*");
  }

  @Test
  void areToldWhatIsTooLarge() {
    HttpResponse<String> answer = served.query(" ".repeat(600_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue(ORIGIN)).hasValue("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/ready", "/metrics"})
  void learnNothingOfHowTheServerIs(String path) {
    assertThat(served.get(path).headers().firstValue(ORIGIN)).isEmpty();
    assertThat(served.send(served.request(path).method("OPTIONS", BodyPublishers.noBody())).headers().map()).doesNotContainKey("access-control-allow-methods");
  }

  /** What is sent compressed to one is not given to another who cannot read it. */
  @ParameterizedTest
  @CsvSource({"/, true", "/letter/1999D00042, true", "/doc/letter/1999D00042.ttl, true", "/ns, true", "/catalogue, true", "/data?default, true", "/static/kamergraaf.css, false"})
  void whatIsCompressedSaysOnWhatItDepends(String path, boolean negotiated) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(served.request(path).header("Accept-Encoding", "gzip"));
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body())).readAllBytes()).hasSizeGreaterThan(answer.body().length);
    assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
    if (negotiated) {
      assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.startsWith("Accept,"));
    }
  }
}
