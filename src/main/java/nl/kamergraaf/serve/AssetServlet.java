package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style and the scripts of the pages: the program's own and the query editor's, and nothing else of what is on the class path. */
final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String CSS = "text/css;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/kamergraaf.css", new Asset("/web/static/kamergraaf.css", CSS),
          "/icon.svg", new Asset("/web/static/icon.svg", "image/svg+xml"),
          "/editor.js", new Asset("/web/static/editor.js", SCRIPT),
          "/editor-nl.js", new Asset("/web/static/editor-nl.js", SCRIPT),
          "/editor.css", new Asset("/web/static/editor.css", CSS),
          "/yasgui.min.js", new Asset(EDITOR + "yasgui.min.js", SCRIPT),
          "/yasgui.min.css", new Asset(EDITOR + "yasgui.min.css", CSS));

  private final transient PageWriter writer;

  AssetServlet(PageWriter writer) {
    this.writer = writer;
  }

  private record Asset(String resource, String type) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asset asset = ASSETS.get(String.valueOf(request.getPathInfo()));
    if (asset == null) {
      writer.nothing(request, response);
      return;
    }
    try (InputStream in = AssetServlet.class.getResourceAsStream(asset.resource())) {
      response.setContentType(asset.type());
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
