package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.store.Backup;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Validator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What changes the data while it is served: {@code POST /admin/letters} (N-Quads as build writes them), {@code POST /admin/remove} (a form:
 * {@code letter}), {@code POST /admin/backup}, {@code POST /admin/compact}. From this machine only, and with the token. It is there only if it was asked for.
 */
final class AdminServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AdminServlet.class);

  /** Largest letter, as N-Quads. */
  static final long MOST_BYTES = 256L << 20;

  private final transient Store store;
  private final transient Token token;
  private final transient Validator validator;

  AdminServlet(Store store, Token token) {
    this.store = store;
    this.token = token;
    this.validator = Validator.own(new Iris(store.base()));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress() || request.getHeader("Origin") != null || request.getHeader("X-Forwarded-For") != null) {
      Problem.send(response, HttpServletResponse.SC_FORBIDDEN, "Only from this machine, and not through another server.");
    } else if (!token.isIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Problem.send(response, HttpServletResponse.SC_UNAUTHORIZED, "The token is missing or wrong.");
    } else if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      Problem.send(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only POST.");
    } else {
      act(String.valueOf(request.getPathInfo()), request, response);
    }
  }

  private void act(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      switch (path) {
        case "/letters" -> load(request, response);
        case "/remove" -> say(response, store.remove(Optional.ofNullable(request.getParameter("letter")).orElse("")).name());
        case "/backup" -> {
          response.setContentType("application/gzip");
          Backup.write(store, response.getOutputStream());
        }
        case "/compact" -> {
          store.compact();
          say(response, "compacted");
        }
        default -> Problem.send(response, HttpServletResponse.SC_NOT_FOUND, "There is no such action.");
      }
    } catch (RuntimeException e) {
      LOG.warn("The action {} failed", path, e);
      Problem.send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The action failed.");
    }
  }

  private void load(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Path file = Files.createTempFile("letter", ".nq");
    try (InputStream body = request.getInputStream()) {
      long length = Files.copy(new Limited(body, MOST_BYTES), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      if (length >= MOST_BYTES) {
        Problem.send(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A letter may have at most " + MOST_BYTES + " bytes.");
        return;
      }
      switch (RdfFile.read(file)) {
        case RdfFile.Outcome.Refused refused -> Problem.send(response, HttpServletResponse.SC_BAD_REQUEST, refused.message("the letter"));
        case RdfFile.Outcome.Read read -> load(read.letters(), response);
      }
    } finally {
      Files.delete(file);
    }
  }

  /** All of them, or none if one has violations. */
  private void load(List<LetterGraph> letters, HttpServletResponse response) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (LetterGraph letter : letters) {
      Report report = validator.check(letter);
      reports.add(report);
      if (!report.conforms()) {
        Problem.send(response, 422, report.violations().text());
        return;
      }
    }
    StringBuilder told = new StringBuilder();
    try (Batch batch = store.batch()) {
      for (int i = 0; i < letters.size(); i++) {
        LetterGraph letter = letters.get(i);
        batch.load(letter, reports.get(i).triples(letter), loaded -> told.append(letter.key()).append(' ').append(loaded).append('\n'));
      }
    }
    say(response, told.toString().strip());
  }

  private static void say(HttpServletResponse response, String text) throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static final class Limited extends java.io.FilterInputStream {

    private long left;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = left == 0 ? -1 : super.read(bytes, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }
}
