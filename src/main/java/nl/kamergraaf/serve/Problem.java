package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An error as a sentence in plain text. */
final class Problem {

  private Problem() {}

  /** In the language of who asked. */
  static void send(HttpServletRequest request, HttpServletResponse response, int status, String sentence) throws IOException {
    send(response, status, Sentences.in(Sentences.of(request), sentence));
  }

  static void send(HttpServletResponse response, int status, String sentence) throws IOException {
    byte[] body = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
