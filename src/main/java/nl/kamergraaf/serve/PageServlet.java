package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.Refused;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything outside {@code /sparql}: finds the page, writes its reply, and turns what goes wrong into a sentence. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
  private static final int MOST_BYTES = 64 << 20;
  private static final String STYLE = "/static/kamergraaf.css";

  private final transient Site site;
  private final transient Templates templates = new Templates();

  private final transient Gate gate;

  PageServlet(Site site, Gate gate) {
    this.site = site;
    this.gate = gate;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    if (path.equals(STYLE)) {
      style(response);
    } else {
      alternates(request, response);
      send(response, reply(path, request));
    }
  }

  /** Only the query form is sent by POST; a query may be too long for an address. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("/query".equals(request.getPathInfo())) {
      doGet(request, response);
    } else {
      send(response, Reply.Html.problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Niet mogelijk", "Deze gegevens zijn alleen te lezen."));
    }
  }

  private Reply reply(String path, HttpServletRequest request) {
    try {
      Map<String, String> params = new LinkedHashMap<>();
      request.getParameterMap().forEach((name, values) -> params.put(name, values[0]));
      String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
      return gate.turn(() -> site.reply(path, params, accept));
    } catch (Gate.Busy e) {
      return Reply.Html.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Te druk", "Er zijn te veel vragen tegelijk; probeer het later opnieuw.");
    } catch (Refused e) {
      return Reply.Html.problem(HttpServletResponse.SC_NOT_ACCEPTABLE, "Geen geschikte vorm", e.getMessage());
    } catch (QueryCancelledException e) {
      return Reply.Html.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Te veel gevraagd", "Het antwoord liet te lang op zich wachten.");
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("The page {} failed", path, e);
      return Reply.Html.problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Er ging iets mis", "De pagina kon niet worden gemaakt.");
    }
  }

  /** A thing's page and its data name each other: Link, and Vary where Accept chooses. */
  private static void alternates(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    if (path.startsWith("/id/") || path.startsWith("/doc/")) {
      response.setHeader("Vary", "Accept");
      response.addHeader("Link", "<http://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
      String thing = "/doc/" + path.substring(path.indexOf('/', 1) + 1).replaceFirst("\\.(html|ttl|nt|jsonld|rdf)$", "");
      Format.GRAPHS.forEach(format -> response.addHeader("Link", "<" + thing + "." + format.names().get(0) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\""));
    }
  }

  private void send(HttpServletResponse response, Reply reply) throws IOException {
    switch (reply) {
      case Reply.Html html -> {
        byte[] page = templates.fill(html.template(), html.model()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(html.status());
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page);
      }
      case Reply.SeeOther other -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", other.location());
        response.setHeader("Access-Control-Allow-Origin", "*");
      }
      case Reply.Data data -> {
        BoundedBytes bytes = new BoundedBytes(MOST_BYTES);
        data.format().write(data.graph(), bytes);
        response.setContentType(data.format().contentType());
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
      }
    }
  }

  private static void style(HttpServletResponse response) throws IOException {
    try (InputStream in = PageServlet.class.getResourceAsStream("/web" + STYLE)) {
      response.setContentType("text/css;charset=utf-8");
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
