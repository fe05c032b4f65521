package nl.kamergraaf.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamergraaf.query.Limits;
import org.apache.jena.graph.Graph;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;

/** Stands before the endpoint: the limits, methods, and the GET without a query, which describes the service. */
final class SparqlFilter implements Filter {

  private static final String PLACE = "/sparql";

  private final Limits limits;
  private final Supplier<Graph> service;
  private final Descriptions descriptions;

  /**
   * @param limits stated in headers of every answer
   * @param service what is said of the service
   */
  SparqlFilter(Limits limits, Supplier<Graph> service, Descriptions descriptions) {
    this.limits = limits;
    this.service = service;
    this.descriptions = descriptions;
  }

  @Override
  public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) rawRequest;
    HttpServletResponse response = (HttpServletResponse) rawResponse;
    response.setHeader("Kamergraaf-Time-Limit", String.valueOf(limits.time().toSeconds()));
    response.setHeader("Kamergraaf-Row-Limit", String.valueOf(limits.rows()));
    response.setHeader("Kamergraaf-Byte-Limit", String.valueOf(limits.answerBytes()));
    if (!path(request).equals(PLACE)) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_FOUND, "There is nothing here; queries are asked at /sparql.");
      return;
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" -> get(request, response, chain);
      case "POST" -> post(request, response, chain);
      default -> {
        response.setHeader("Allow", OtherSites.methods("/sparql"));
        Problem.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Queries come by GET or POST.");
      }
    }
  }

  private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (Set.of("format").containsAll(request.getParameterMap().keySet())) {
      describe(request, response);
    } else {
      ask(request.getMethod().equals("HEAD") ? new AsGet(request) : request, response, chain);
    }
  }

  private static void ask(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    Optional<ProtocolFault> fault = ProtocolFault.of(request);
    if (fault.isPresent()) {
      Problem.send(request, response, fault.get().status(), fault.get().sentence());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  /** A form that cannot be read is the client's error; found inside Fuseki it would be one of the server. */
  private static void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    try {
      request.getParameterMap();
    } catch (BadMessageException e) {
      boolean large = Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause).anyMatch(SparqlFilter::isTooLarge);
      int status = large ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : e.getCode();
      Problem.send(request, response, status, large ? "The request is too large." : "The form cannot be read.");
      return;
    }
    ask(request, response, chain);
  }

  private static boolean isTooLarge(Throwable cause) {
    return cause instanceof IllegalStateException || cause instanceof HttpException http && http.getCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  }

  private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("format") == null && Representation.isPageRatherThanData(request.getHeader("Accept"))) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/query");
      response.setHeader("Vary", Negotiation.VARY);
    } else {
      descriptions.send(service.get(), request, response);
    }
  }

  /** The server leaves the body of an answer to HEAD out by itself. */
  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
