package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.serve.Token;
import nl.kamergraaf.store.Loaded;
import nl.kamergraaf.store.Removal;

/**
 * A server that serves a database and takes changes ({@code serve --db DIR --write}). How to reach it stands in the file
 * {@code DIR/serving}, which only the user who started it can read: whoever can read it could change the database anyway.
 *
 * @param address where it listens
 * @param token what it wants to be told
 */
record RunningServer(URI address, Token token) {

  private static final String FILE = "serving";

  /** Leaves the note; it goes when the server ends. */
  static void announce(Path directory, URI address, Token token) {
    Path file = directory.resolve(FILE);
    try {
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, address + "\n" + token.secret() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void retract(Path directory) {
    try {
      Files.deleteIfExists(directory.resolve(FILE));
    } catch (IOException e) {
      // it is overwritten by the next server, and a stale note is noticed
    }
  }

  /** The server of a database, if one runs and takes changes. */
  static Optional<RunningServer> of(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      RunningServer server = new RunningServer(URI.create(lines.get(0)), new Token(lines.get(1)));
      return server.answers() ? Optional.of(server) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private boolean answers() throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address.resolve("health")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Has it load letters and records, all of them or none.
   *
   * @param keys of the letters
   * @param quads their graphs, as N-Quads
   * @return what became of each, by its key
   */
  Map<String, Loaded> load(Collection<String> keys, byte[] quads) {
    HttpResponse<String> answer = post("admin/letters", HttpRequest.BodyPublishers.ofByteArray(quads), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new Unusable("The server did not take " + String.join(", ", keys) + ": " + answer.body().strip());
    }
    return answer.body().lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> Loaded.valueOf(words[1])));
  }

  /** Has it take a letter out. */
  Removal remove(String number) {
    HttpResponse<String> answer = post("admin/remove?letter=" + URLEncoder.encode(number, StandardCharsets.UTF_8), HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new Unusable("The server did not remove " + number + ": " + answer.body().strip());
    }
    return Removal.valueOf(answer.body().strip());
  }

  /** The bytes of a backup. */
  InputStream backup() {
    HttpResponse<InputStream> answer = post("admin/backup", HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new Unusable("The server gave no backup (" + answer.statusCode() + ")");
    }
    return answer.body();
  }

  private <T> HttpResponse<T> post(String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> handler) {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token.secret()).header("Content-Type", "application/n-quads").POST(body).build();
    try {
      return HttpClient.newHttpClient().send(request, handler);
    } catch (IOException e) {
      throw new Unusable("The server at " + address + " did not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unusable("interrupted");
    }
  }
}
