package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything outside {@code /sparql}: finds the page, writes its reply, and turns what goes wrong into a sentence. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
  private static final String STYLE = "/static/kamergraaf.css";

  private final transient Site site;
  private final transient Templates templates = new Templates();

  PageServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    if (path.equals(STYLE)) {
      style(response);
    } else {
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
      return site.reply(path, params, String.valueOf(request.getHeader("Accept")));
    } catch (QueryCancelledException e) {
      return Reply.Html.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Te veel gevraagd", "Het antwoord liet te lang op zich wachten.");
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("The page {} failed", path, e);
      return Reply.Html.problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Er ging iets mis", "De pagina kon niet worden gemaakt.");
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
        response.setHeader("Vary", "Accept");
      }
      case Reply.Turtle turtle -> {
        byte[] data = RDFWriter.source(turtle.graph()).lang(Lang.TURTLE).asString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/turtle;charset=utf-8");
        response.getOutputStream().write(data);
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
