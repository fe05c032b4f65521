package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {

  private static final FetchLimits SHORT = limits(Duration.ofMillis(300));

  /** For answers that do come, on a machine that does other things too. */
  private static final FetchLimits LONG = limits(Duration.ofSeconds(30));

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/slow", exchange -> {
      asked.incrementAndGet();
      try (exchange) {
        exchange.sendResponseHeaders(200, 10);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        over.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    server.createContext("/large", exchange -> {
      try (exchange) {
        exchange.sendResponseHeaders(200, 2000);
        exchange.getResponseBody().write(new byte[2000]);
      }
    });
    server.createContext("/moved", exchange -> {
      try (exchange) {
        exchange.getResponseHeaders().set("Location", "http://localhost.invalid/");
        exchange.sendResponseHeaders(302, -1);
      }
    });
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private Service service() {
    return service(LONG);
  }

  private Service service(FetchLimits limits) {
    return new Service(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), "Kamergraaf/test", limits);
  }

  private static FetchLimits limits(Duration timeout) {
    return new FetchLimits(2, Duration.ofMillis(1), Duration.ofMillis(5), timeout, 1000);
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() throws Exception {
    try (Service service = service(SHORT)) {
      URI slow = service.address("slow");
      assertThatThrownBy(() -> service.get(slow, Optional.empty())).isInstanceOf(ServiceException.class).hasMessageContaining("no answer after 2 tries");
      assertThat(asked.get()).isEqualTo(2);
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsGivenUp() throws Exception {
    try (Service service = service()) {
      URI large = service.address("large");
      assertThatThrownBy(() -> service.get(large, Optional.empty())).hasMessageContaining("larger than 1000 bytes");
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (Service service = service()) {
      URI moved = service.address("moved");
      assertThatThrownBy(() -> service.get(moved, Optional.empty())).hasMessageContaining("HTTP 302");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/x", "https://127.0.0.1/x", "//example.org/x", "file:///etc/hostname", "http://127.0.0.1:1/x"})
  void onlyTheHostOfTheEndpointIsAsked(String address) {
    try (Service service = service()) {
      assertThatThrownBy(() -> service.address(address)).isInstanceOf(ServiceException.class);
    }
  }

  /** What a run leaves behind that is killed while it writes. */
  @Test
  void halfAFileNeverLooksWhole(@TempDir Path folder) throws IOException {
    FetchFolder fetched = FetchFolder.at(folder);
    byte[] bytes = "brief".getBytes(StandardCharsets.UTF_8);
    fetched.put("1999D00001.txt", bytes, new FetchFolder.Entry("x", "1999D00001", "", "", "", Sha256.of(bytes)));
    Files.writeString(folder.resolve(".1999D00002.txt.part"), "bri");
    Files.writeString(folder.resolve(".kamergraaf-fetch.json.part"), "{\"files\": {");
    assertThat(Inputs.of(List.of(folder.toString()), System.in)).extracting(input -> Path.of(input.name()).getFileName().toString()).containsExactly("1999D00001.txt");
    assertThat(FetchFolder.at(folder).entry("1999D00001.txt")).isPresent();
    Files.writeString(folder.resolve("1999D00001.txt"), "bri");
    assertThat(FetchFolder.at(folder).entry("1999D00001.txt")).as("another content than was written").isEmpty();
    Files.writeString(folder.resolve(FetchFolder.MANIFEST), "{\"files\": {");
    assertThat(FetchFolder.at(folder).entries()).as("a list that cannot be read is as none").isEmpty();
  }
}
