package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kamergraaf.store.Store;

/**
 * For whoever watches over the server: {@code /health} (it runs, or has queries that do not end: start it anew), {@code /ready} (it
 * takes queries now) and {@code /metrics} (figures for Prometheus).
 */
final class Vitals extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Store store;
  private final transient Gate gate;
  private final transient Answers answers;
  private final transient Measures measures;

  Vitals(Store store, Gate gate, Answers answers, Measures measures) {
    this.store = store;
    this.gate = gate;
    this.answers = answers;
    this.measures = measures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    switch (request.getServletPath()) {
      case "/health" -> say(response, answers.overdue() < gate.size(), "alive", "queries do not end");
      case "/ready" -> say(response, gate.waiting() < gate.room() && readable(), "ready", "busy");
      default -> {
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.getOutputStream().write(measures.text().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private boolean readable() {
    try {
      store.letters();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void say(HttpServletResponse response, boolean well, String yes, String no) throws IOException {
    if (well) {
      response.setContentType("text/plain;charset=utf-8");
      response.getOutputStream().write((yes + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      Problem.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, no);
    }
  }
}
