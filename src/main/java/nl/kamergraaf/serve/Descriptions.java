package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.query.Refused;
import org.apache.jena.graph.Graph;

/** What is said of the data and of the service, as it is sent: written once in each format for each state of the data. */
final class Descriptions {

  /** Of each description the formats that were asked for so far; those of one that nobody holds any more go. */
  private final Map<Graph, Map<Format, Form>> written = new WeakHashMap<>();

  /** Of the vocabularies that describe data and services, which the data themselves do not use. */
  private static final Map<String, String> OWN =
      Map.of(
          "adms", "http://www.w3.org/ns/adms#", "dcat", "http://www.w3.org/ns/dcat#", "sd", "http://www.w3.org/ns/sparql-service-description#", "spdx",
          "http://spdx.org/rdf/terms#", "vcard", "http://www.w3.org/2006/vcard/ns#", "void", "http://rdfs.org/ns/void#");

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

  /** Short names of the namespaces that a description uses, and of no others. */
  private static Map<String, String> used(Graph graph) {
    Map<String, String> known = new TreeMap<>(Prefixes.all());
    known.putAll(OWN);
    Set<String> iris = new HashSet<>();
    graph.find().forEach(
        triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
            .map(node -> node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "")
            .forEach(iris::add));
    known.values().removeIf(namespace -> iris.stream().noneMatch(iri -> iri.startsWith(namespace) && iri.length() > namespace.length()));
    return known;
  }

  private static Form write(Graph graph, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.getPrefixMapping().setNsPrefixes(used(graph));
    format.write(graph, bytes);
    byte[] body = bytes.toByteArray();
    return new Form(body, KnownAnswer.tag(body));
  }
}
