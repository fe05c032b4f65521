package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a web server whose patience is short, with a handler that reads the request before it answers. */
@Timeout(60)
class SlowRequestsTest {

  private static final int PATIENCE = 400;
  private static final String ANSWER = "HTTP/1.1 200 OK";

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final CountDownLatch may = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    connector.addBean(new SlowRequests(connector.getScheduler(), PATIENCE));
    server.addConnector(connector);
    server.setHandler(new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Content.Source.consumeAll(request);
        if (request.getHttpURI().getPath().equals("/long")) {
          may.await(30, TimeUnit.SECONDS);
        }
        response.write(true, null, callback);
        return true;
      }
    });
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  /** After a whole request as well, on the connection that stays open. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET / HTTP/1.1\r\nHost: x\r\nX: ",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;",
        "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nX: "
      })
  void whatComesByteByByteIsCut(String start) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
      send(socket, start);
      boolean cut = false;
      while (!cut) {
        TimeUnit.MILLISECONDS.sleep(50);
        try {
          send(socket, "G");
          cut = socket.getInputStream().available() == 0 && isClosed(socket);
        } catch (SocketException e) {
          cut = true;
        }
      }
      assertThat(cut).isTrue();
    }
  }

  private static boolean isClosed(Socket socket) throws IOException {
    socket.setSoTimeout(1);
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void whoWaitsForTheAnswerOrIsSilentBetweenRequestsIsLeftAlone() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
      for (String path : new String[] {"/long", "/", "/"}) {
        send(socket, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
        TimeUnit.MILLISECONDS.sleep(4 * PATIENCE);
        may.countDown();
        byte[] answer = new byte[ANSWER.length()];
        socket.getInputStream().readNBytes(answer, 0, answer.length);
        assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo(ANSWER);
        socket.getInputStream().readNBytes(socket.getInputStream().available());
      }
    }
  }

  /** 80 kB in some two seconds or more. */
  @Test
  void whatComesInPiecesButNotSlowlyIsTaken() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 80000\r\n\r\n");
      for (int i = 0; i < 40; i++) {
        send(socket, "x".repeat(2_000));
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(new String(socket.getInputStream().readNBytes(ANSWER.length()), StandardCharsets.US_ASCII)).isEqualTo(ANSWER);
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
