package nl.kamergraaf.serve;

import java.net.URI;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.store.Store;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * The running server: queries at {@code /sparql}, pages everywhere else. Read-only: no other operation is registered.
 *
 * <pre>{@code
 * try (Server server = Server.start(store, ServerOptions.at("127.0.0.1", 0))) {
 *   server.address(); // http://127.0.0.1:40123/
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {

  private final FusekiServer fuseki;
  private final FigureBook figures;
  private final URI address;

  private Server(FusekiServer fuseki, FigureBook figures, URI address) {
    this.fuseki = fuseki;
    this.figures = figures;
    this.address = address;
  }

  /**
   * Starts serving.
   *
   * @throws ServerException if it cannot, for example because the port is in use
   */
  public static Server start(Store store, ServerOptions options) {
    DatasetGraph data = store.dataset();
    limit(data.getContext(), options);
    Guide guide = Guide.bundled(new Iris(store.base()));
    FigureBook figures = new FigureBook(() -> "loaded", () -> Figures.of(new Data(data, Figures.PATIENCE), store.base(), guide));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .registerOperation(Operation.Query, new QueryService(options.rows(), options.requestBytes()))
            .add("/sparql", DataService.newBuilder(data).addEndpoint(Operation.Query))
            .addFilter("/*", new FrontFilter())
            .addFilter("/sparql", new SparqlFilter(options.requestBytes(), ServiceDescription::turtle))
            .addServlet("/*", new PageServlet(new Site(new Data(data, options.queryTime()), store.base(), Questions.bundled())));
    GuideServlet vocabulary = new GuideServlet(guide, new Templates(), figures, store.base());
    GuideServlet.PATHS.forEach(path -> builder.addServlet(path, vocabulary));
    FusekiServer fuseki = builder.build();
    PlainErrors errors = new PlainErrors();
    fuseki.getJettyServer().setErrorHandler(errors);
    ((ContextHandler) fuseki.getJettyServer().getHandler()).setErrorHandler(errors);
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw ServerException.of(options, e);
    }
    return new Server(fuseki, figures, URI.create("http://" + bracketed(options.host()) + ":" + fuseki.getPort() + "/"));
  }

  private static void limit(Context context, ServerOptions options) {
    context.set(ARQ.queryTimeout, String.valueOf(options.queryTime().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    NoClassLoading.apply(context);
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Where it listens, with the real port: {@code http://127.0.0.1:3030/}. */
  public URI address() {
    return address;
  }

  /** Waits until the server is stopped. */
  public void await() {
    fuseki.join();
  }

  @Override
  public void close() {
    figures.close();
    fuseki.stop();
  }
}
