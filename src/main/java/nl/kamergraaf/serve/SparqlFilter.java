package nl.kamergraaf.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Stands before the endpoint: requests from other sites, size, and the GET without a query, which describes the service. */
final class SparqlFilter implements Filter {

  private final int limit;
  private final Function<HttpServletRequest, byte[]> description;

  /**
   * @param limit largest request body, in bytes
   * @param description the service description, in Turtle
   */
  SparqlFilter(int limit, Function<HttpServletRequest, byte[]> description) {
    this.limit = limit;
    this.description = description;
  }

  @Override
  public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) rawRequest;
    HttpServletResponse response = (HttpServletResponse) rawResponse;
    response.setHeader("Access-Control-Allow-Origin", "*");
    String method = request.getMethod();
    if (method.equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Max-Age", "3600");
      response.setHeader("Allow", "GET, POST, OPTIONS");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (!method.equals("GET") && !method.equals("POST")) {
      response.setHeader("Allow", "GET, POST, OPTIONS");
      say(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Queries come by GET or POST.");
    } else if (request.getHeader("Content-Encoding") != null) {
      say(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Compressed requests are not taken.");
    } else if (request.getContentLengthLong() > limit || length(request.getQueryString()) > limit) {
      say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A request may have at most " + limit + " bytes.");
    } else if (method.equals("GET") && length(request.getQueryString()) == 0) {
      describe(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }

  private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    if (accept.contains("text/html") && !accept.contains("text/turtle")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/query");
    } else {
      response.setContentType("text/turtle;charset=utf-8");
      response.getOutputStream().write(description.apply(request));
    }
    response.setHeader("Vary", "Accept");
  }

  private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
