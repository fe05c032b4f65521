package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.shacl.Unfinished;
import nl.kamergraaf.validate.Assessment;
import nl.kamergraaf.validate.ReportFormat;
import nl.kamergraaf.validate.Style;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validation over HTTP, by the code of check: {@code GET /shacl} names the shapes, {@code GET /shacl/NAME} gives them, {@code POST} to
 * either checks the RDF in the body, against all or against those. Nothing that the data points to is fetched, and an error of the
 * engine is an error, never "conforms".
 */
final class ShapesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ShapesServlet.class);
  private static final String ALL = "";

  private static final Format TURTLE = Format.GRAPHS.get(0);

  /** A list of what was found, for programs that know no RDF; goes before JSON-LD where plain JSON is asked for. */
  private static final Format JSON = new Format("application/json", Set.of(), List.of("json"), null, true, false, "");

  private static final List<Format> REPORTS = Stream.concat(Stream.of(TURTLE, JSON), Format.GRAPHS.stream().skip(1)).toList();

  private static final int UNPROCESSABLE = 422;

  /** Results of one check; a report of more is of no use to anybody. */
  private static final int MOST_RESULTS = 100_000;

  private final transient StoredShapes shapes;
  private final transient Gate gate;
  private final transient Limits limits;

  ShapesServlet(Iris iris, Gate gate, Limits limits) {
    this.shapes = new StoredShapes(iris, new nl.kamergraaf.shacl.Limits(limits.time(), MOST_RESULTS));
    this.gate = gate;
    this.limits = limits;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse(ALL);
    Optional<Bundled> file = shapes.file(name);
    if (!name.equals(ALL) && file.isEmpty()) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_FOUND, "There are no such shapes.");
      return;
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" -> give(file, response);
      case "POST" -> check(file, request, response);
      default -> {
        response.setHeader("Allow", OtherSites.methods("/shacl"));
        Problem.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Shapes are read by GET; data is checked by POST.");
      }
    }
  }

  private void give(Optional<Bundled> file, HttpServletResponse response) throws IOException {
    response.setContentType(file.isPresent() ? "text/turtle;charset=utf-8" : "text/plain;charset=utf-8");
    String text = file.map(Bundled::text).orElseGet(() -> String.join("\n", shapes.names()) + "\n");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void check(Optional<Bundled> shape, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("").split(";")[0].strip();
    Lang lang = RDFLanguages.contentTypeToLang(type);
    if (lang == null || lang.getFileExtensions().isEmpty()) {
      Problem.send(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send RDF, and say in Content-Type which.");
      return;
    }
    Path file = Files.createTempFile("shacl", "." + lang.getFileExtensions().get(0));
    try (InputStream body = request.getInputStream()) {
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      Negotiation negotiation = Negotiation.of(REPORTS, Optional.empty(), request.getHeader("Accept"));
      Future<Written> report = gate.enter(() -> report(shape, file, negotiation));
      Written written = waited(report);
      response.setHeader("Cache-Control", "no-store");
      response.setContentType(written.format().contentType());
      response.setContentLength(written.bytes().length);
      response.getOutputStream().write(written.bytes());
    } catch (Refused e) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_ACCEPTABLE, e.getMessage());
    } catch (Gate.Busy e) {
      response.setHeader("Retry-After", "5");
      Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
    } catch (TimeoutException e) {
      Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The check took longer than " + limits.time().toSeconds() + " seconds.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      refuse(e.getCause(), request, response);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A check that nobody waits for any more does not begin. */
  private Written waited(Future<Written> report) throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return report.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      gate.leave(report);
    }
  }

  private static void refuse(Throwable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (cause instanceof Refused) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_ACCEPTABLE, cause.getMessage());
    } else if (cause instanceof NotRdf) {
      Problem.send(request, response, HttpServletResponse.SC_BAD_REQUEST, cause.getMessage());
    } else if (cause instanceof StoredShapes.NothingChecked) {
      Problem.send(request, response, UNPROCESSABLE, cause.getMessage());
    } else if (cause instanceof Unfinished) {
      Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The check did not come to its end: " + cause.getMessage());
    } else {
      LOG.warn("A check failed", cause);
      Problem.send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The check could not be done.");
    }
  }

  private static final class NotRdf extends Exception {

    private static final long serialVersionUID = 1L;

    NotRdf(String message) {
      super(message);
    }
  }

  /** Runs on a thread of the gate. */
  private Written report(Optional<Bundled> shape, Path file, Negotiation negotiation) throws NotRdf, IOException {
    List<LetterGraph> graphs =
        switch (RdfFile.read(file)) {
          case RdfFile.Outcome.Refused refused -> throw new NotRdf(refused.message("the data"));
          case RdfFile.Outcome.Read read -> read.letters().isEmpty() ? List.of(read.anyGraph("data")) : read.letters();
        };
    Assessment assessment = shape.map(one -> shapes.by(one, graphs)).orElseGet(() -> shapes.byAll(graphs));
    Format first = negotiation.accepted().get(0);
    if (first == JSON) {
      return new Written(JSON, written(assessment, ReportFormat.JSON));
    }
    return first == TURTLE ? new Written(TURTLE, written(assessment, ReportFormat.TURTLE)) : asGraph(assessment.graph(), negotiation);
  }

  private static byte[] written(Assessment assessment, ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(assessment, Style.ALL, out);
    return out.toByteArray();
  }

  /** As other RDF, which unlike Turtle has whole IRIs only. */
  private static Written asGraph(Graph report, Negotiation negotiation) {
    Format chosen = Contents.of(report).choose(new Negotiation(negotiation.accepted().stream().filter(format -> format != JSON).toList()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    chosen.write(report, out);
    return new Written(chosen, out.toByteArray());
  }

  /** A report as it is sent. */
  private record Written(Format format, byte[] bytes) {}
}
