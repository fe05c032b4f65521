package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kamergraaf.catalogue.Discovery;
import nl.kamergraaf.catalogue.Dump;
import nl.kamergraaf.catalogue.Publisher;

/** The description of the data and of the service at the addresses where it is looked for, the dumps, and what crawlers ask. */
final class DiscoveryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ROBOTS = "User-agent: *\nDisallow: /sparql\nDisallow: /query\nDisallow: /data\nDisallow: /question/*?\nDisallow: /search\nDisallow: /doc/*?\n";

  private final transient CompletableFuture<Publisher> publisher;

  private final transient Descriptions descriptions;

  private final transient PageWriter writer;

  DiscoveryServlet(CompletableFuture<Publisher> publisher, Descriptions descriptions, PageWriter writer) {
    this.publisher = publisher;
    this.descriptions = descriptions;
    this.writer = writer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    if (path.equals("/robots.txt")) {
      response.setContentType("text/plain;charset=utf-8");
      response.getOutputStream().write(ROBOTS.getBytes(StandardCharsets.US_ASCII));
    } else if (path.startsWith("/dump/")) {
      dump(path.substring("/dump/".length()), request, response);
    } else if (path.equals("/.well-known/void") || path.equals("/catalogue")) {
      Optional<Discovery> now = publisher.join().now();
      PageRequest asked = PageRequest.of(request);
      if (now.isPresent() && asked.param("format").isEmpty() && Representation.isPageRatherThanData(asked.accept())) {
        response.setHeader("Vary", Negotiation.VARY);
        writer.send(page(now.get(), asked), asked, response);
      } else if (now.isPresent()) {
        descriptions.send(now.get().graph(), request, response);
      } else {
        notYet(request, response);
      }
    } else {
      writer.nothing(request, response);
    }
  }

  /** For a browser: what there is, and where. */
  private static Reply page(Discovery discovery, PageRequest asked) {
    List<Reply.Alternate> forms =
        Format.GRAPHS.stream().map(format -> new Reply.Alternate(format.title(), format.mediaType(), asked.path() + "?format=" + format.names().get(0))).toList();
    Map<String, Object> model =
        Map.of("dumps", discovery.dumps().stream().map(dump -> new File(dump.name(), "/dump/" + dump.name(), dump.bytes())).toList(), "modified", discovery.version().modified().toString());
    return new Reply.Html(HttpServletResponse.SC_OK, "catalogue", model, forms, asked.path(), "");
  }

  /** A dump as the page shows it. */
  public record File(String name, String href, long bytes) {}

  /** Counting and writing the dumps takes a minute for thousands of letters, and is done once for each state of the data. */
  private static void notYet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "10");
    Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The data is being counted and the dumps are being made; ask again in a while.");
  }

  private void dump(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Discovery> now = publisher.join().now();
    if (now.isEmpty() && Dump.names().contains(name)) {
      notYet(request, response);
      return;
    }
    Optional<Dump> found = now.stream().flatMap(discovery -> discovery.dumps().stream()).filter(dump -> dump.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      writer.nothing(request, response);
      return;
    }
    Dump dump = found.get();
    String etag = "\"" + dump.sha256() + "\"";
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "public, no-cache");
    if (KnownAnswer.of(request).covers(etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/gzip");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.name() + "\"");
    response.setContentLengthLong(dump.bytes());
    Files.copy(dump.file(), response.getOutputStream());
  }
}
