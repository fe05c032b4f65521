package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection can be used again after a refusal, unless the answer says that it closes: also where the body comes late. */
class ConnectionsTest {

  private static final int NEVER_SENT = 300_000;

  private static final Served served = Served.shared();

  @ParameterizedTest
  @CsvSource({
    "415, POST /sparql, Content-Type: text/plain",
    "415, POST /sparql, Content-Encoding: gzip",
    "415, POST /shacl, Content-Type: text/plain",
    "400, POST /sparql?query=a, Content-Type: application/sparql-query",
    "405, PUT /data?default, Content-Type: text/turtle",
    "405, DELETE /letter/1, Content-Type: text/turtle",
    "405, POST /admin/letters, Content-Type: text/plain",
    "405, BREW /, Content-Type: text/plain",
  })
  void staysOpenWhereTheRefusedBodyWasReadAndElseSaysThatItCloses(int status, String request, String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server.address().getPort())) {
      socket.setSoTimeout(20_000);
      send(socket, request, header, 10);
      send(socket, "0123456789");
      String answer = head(socket.getInputStream());
      assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Connection: close");
      socket.getInputStream().readNBytes(Integer.parseInt(answer.replaceAll("(?s).*Content-Length: ([0-9]+).*", "$1")));
      send(socket, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");
    }
    try (Socket socket = new Socket("127.0.0.1", served.server.address().getPort())) {
      socket.setSoTimeout(20_000);
      send(socket, request, header, NEVER_SENT);
      send(socket, "x".repeat(NEVER_SENT / 2));
      assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 " + status).contains("Connection: close");
    }
  }

  /** What cannot be read as HTTP says no language: it is told in both. A way to somewhere else is refused at once, although what follows it has no end. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "GET / HTTP/3.0           | 505 | Deze versie van HTTP wordt hier niet gesproken.",
    "GET /%ZZ HTTP/1.1        | 400 | Het adres of de kop van het verzoek is niet te lezen.",
    "GET /../x HTTP/1.1       | 400 | Het adres of de kop van het verzoek is niet te lezen.",
    "PRI * HTTP/2.0           | 426 | This version of HTTP is not spoken here.",
    "nothing                  | 400 | Het adres of de kop van het verzoek is niet te lezen.",
    "CONNECT a.b:80 HTTP/1.1  | 405 | This method is not taken here.",
  })
  void whatIsNoRequestForThisServerIsToldInASentenceAtOnce(String line, int status, String sentence) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server.address().getPort())) {
      socket.setSoTimeout(10_000);
      send(socket, line + "\r\nHost: a.b:80\r\n\r\n");
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\r\n\r\n" + sentence + "\n").contains("nosniff");
    }
  }

  private static void send(Socket socket, String request, String header, int length) throws IOException {
    send(socket, request + " HTTP/1.1\r\nHost: x\r\n" + header + "\r\nContent-Length: " + length + "\r\n\r\n");
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0 && head.append((char) next).indexOf("\r\n\r\n") < 0; next = in.read()) {
      assertThat(head).hasSizeLessThan(10_000);
    }
    return head.toString();
  }
}
