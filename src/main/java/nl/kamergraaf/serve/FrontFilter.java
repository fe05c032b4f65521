package nl.kamergraaf.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;

/** Headers that every answer carries, errors too, and those that none does. */
final class FrontFilter implements Filter {

  static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Vary", "Accept-Encoding",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

  /**
   * The page with the query editor, which is a script, asks this server and has a few small pictures in itself. Its table of results adds
   * one style of its own, which is known by its hash.
   */
  private static final String EDITOR = "/query";
  private static final String EDITOR_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Bytes of a refused request that are read although nobody needs them. */
  private static final int NEAR = 64 * 1024;

  private static final Set<String> PLACES =
      Set.of("/", "/sparql", "/data", "/doc", "/id", "/letter", "/letters", "/search", "/static", "/ns", "/scheme", "/question", "/query", "/shacl", "/dump", "/admin", "/catalogue", "/.well-known", "/health", "/ready", "/metrics");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");

  private final Measures measures;

  FrontFilter(Measures measures) {
    this.measures = measures;
  }

  @Override
  public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain) throws IOException, ServletException {
    long start = System.nanoTime();
    HttpServletRequest request = new WholeHeaders((HttpServletRequest) rawRequest);
    HttpServletResponse response = new Discreet((HttpServletResponse) rawResponse, request);
    HEADERS.forEach(response::setHeader);
    String place = place(request.getRequestURI());
    OtherSites.welcome(place, response);
    if (request.getRequestURI().equals(EDITOR)) {
      response.setHeader("Content-Security-Policy", EDITOR_POLICY);
    }
    try {
      if (!METHODS.contains(request.getMethod())) {
        Problem.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This method is not taken here.");
      } else if (request.getHeader("Content-Encoding") != null) {
        Problem.send(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Compressed requests are not taken.");
      } else if (request.getMethod().equals("OPTIONS")) {
        OtherSites.tell(place, response);
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      measures.request(place, response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** The first part of the path if it is one of ours: figures are kept for few places, whatever is asked. */
  private static String place(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return PLACES.contains(first) ? first : "other";
  }

  /**
   * Does not tell which software answers. Before a refusal it reads the request to its end if that is near, so that the connection can be used
   * again; where it is not, the client is told that the connection closes: see {@link UnreadRequest}.
   */
  private static final class Discreet extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    Discreet(HttpServletResponse response, HttpServletRequest request) {
      super(response);
      this.request = request;
    }

    @Override
    public void setStatus(int status) {
      readRest(status);
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      readRest(status);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      readRest(status);
      super.sendError(status, message);
    }

    /** Who waits to be told to go on is not. */
    private void readRest(int status) {
      if (request.getMethod().equals("CONNECT")) {
        setHeader("Connection", "close"); // what follows is for somebody else, and has no end
      } else if (status >= SC_BAD_REQUEST && request.getHeader("Expect") == null) {
        try {
          request.getInputStream().readNBytes(NEAR);
        } catch (IOException | IllegalStateException | HttpException.RuntimeException e) {
          setHeader("Connection", "close"); // it broke off, or is longer than requests may be
        }
      }
    }

    @Override
    public void setHeader(String name, String value) {
      if (!tells(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!tells(name)) {
        super.addHeader(name, value);
      }
    }

    private static boolean tells(String name) {
      return name.equalsIgnoreCase("Server") || name.equalsIgnoreCase("Fuseki-Request-Id");
    }
  }
}
