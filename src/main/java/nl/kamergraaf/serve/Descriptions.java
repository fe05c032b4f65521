package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.query.Refused;
import org.apache.jena.graph.Graph;

/** What is said of the data and of the service, as it is sent: written once in each format for each state of the data. */
final class Descriptions {

  /** Of each description the formats that were asked for so far; those of one that nobody holds any more go. */
  private final Map<Graph, Map<Format, Form>> written = new WeakHashMap<>();

  /** A description in one format. */
  private record Form(byte[] body, String etag) {}

  /** Sends a description in the format that is taken. */
  void send(Graph graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", Negotiation.VARY);
    response.addHeader("Link", "<http://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    try {
      Format format = Negotiation.of(Format.GRAPHS, Optional.ofNullable(request.getParameter("format")), request.getHeader("Accept")).accepted().get(0);
      Form form = form(graph, format);
      response.setHeader("ETag", form.etag());
      response.setHeader("Cache-Control", "public, no-cache");
      if (KnownAnswer.of(request).covers(form.etag())) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType(format.contentType());
      response.setContentLength(form.body().length);
      response.getOutputStream().write(form.body());
    } catch (Refused e) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_ACCEPTABLE, e.getMessage());
    }
  }

  private synchronized Form form(Graph graph, Format format) {
    return written.computeIfAbsent(graph, one -> new HashMap<>()).computeIfAbsent(format, wanted -> write(graph, wanted));
  }

  private static Form write(Graph graph, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    format.write(graph, bytes);
    byte[] body = bytes.toByteArray();
    return new Form(body, KnownAnswer.tag(body));
  }
}
