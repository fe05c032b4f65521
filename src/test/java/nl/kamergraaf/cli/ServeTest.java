package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: what it prints, what it answers, how it ends. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServeTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void tellsWhatItServesAnswersAndEndsCleanly() throws Exception {
    String db = folder.resolve("db").toString();
    Process server = start("serve", "letters/1999D00001.txt", "--db", db, "--port", "0");
    List<String> told = untilAddress(server);
    assertThat(told.get(0)).isEqualTo("Letters: 1, 1999D00001");
    assertThat(told).anyMatch(line -> line.matches(" +[1-9][0-9]*  Citation"));
    assertThat(told).contains("Findings: 0 violations (0 letters left out), 1 others");
    String address = told.get(told.size() - 1).substring("SPARQL: ".length());

    HttpResponse<String> answer = ask(address, "SELECT ?n { ?l a <https://w3id.org/kamergraaf/ns#Letter> ; <http://purl.org/dc/terms/identifier> ?n }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("n\r\n1999D00001\r\n");

    server.destroy();
    assertThat(server.waitFor()).isEqualTo(TERMINATED);
    assertThat(Files.readString(words())).doesNotContain("\tat ").doesNotContain("ERROR").doesNotContain("WARN");
    assertThat(Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", db).out()).isEqualTo("1999D00001-v1  unchanged\n");
  }

  @Test
  void whereEveryLetterIsRefusedNothingIsServedAndEachIsTold() throws IOException {
    String quads = Ran.kamergraaf("build", "letters/1999D00003.txt").out();
    Path broken = Files.write(folder.resolve("broken.nq"), quads.lines().filter(line -> !line.contains("/dc/terms/issued>")).toList());
    Path other = Files.writeString(folder.resolve("other.txt"), "Geen brief.\n");
    Ran one = Ran.kamergraaf("serve", broken.toString(), "--port", "0");
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.words()).contains("not loaded, 1999D00003-v2 has violations:").endsWith("kamergraaf: nothing to serve: nothing of what was given could be loaded, as told above\n");
    assertThat(one.out()).isEmpty();
    Ran two = Ran.kamergraaf("serve", broken.toString(), other.toString(), "--port", "0");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.words()).contains("not loaded, 1999D00003-v2 has violations:", other + ": not recognised as a letter").doesNotContain("internal error");
  }

  /** Before any letter is read: of the one that is not there nothing is said. */
  @Test
  void aPortInUseIsSaidPlainly() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran ran = Ran.kamergraaf("serve", "letters/1999D00001.txt", "no-such-letter.txt", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.words()).isEqualTo("kamergraaf: Port " + taken.getLocalPort() + " is in use; choose another, or 0 for any free one.\n");
    }
  }

  private static List<String> untilAddress(Process server) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.startsWith("SPARQL: ")) {
        return lines;
      }
    }
    throw new IllegalStateException("the server ended after " + lines);
  }

  private static HttpResponse<String> ask(String address, String query) throws Exception {
    URI uri = URI.create(address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.kamergraaf.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(words().toFile()).start();
  }

  private Path words() {
    return folder.resolve("words");
  }
}
