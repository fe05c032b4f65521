package nl.kamergraaf.serve;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the web server under Fuseki is set up: who may send how much, how fast, and what errors look like. */
final class Jetty {

  /** Longest request line with its headers; a query of more goes by POST. */
  private static final int HEADERS = 32 * 1024;

  /** Who, when, what without its parameters, with which outcome, how much, how long: queries are nobody's business. */
  private static final String ACCESS = "%{client}a %t \"%m %U %H\" %s %O %{ms}T";

  private static final int CONNECTIONS = 5_000;
  private static final int IDLE_MILLIS = 30_000;
  private static final long REQUEST_MILLIS = 20_000;

  private Jetty() {}

  static void prepare(Server server, ServerOptions options) {
    PlainErrors errors = new PlainErrors();
    server.setErrorHandler(errors);
    ServletContextHandler context = (ServletContextHandler) server.getHandler();
    context.setErrorHandler(errors);
    context.setMaxFormContentSize(options.requestBytes());
    SizeLimitHandler size = new Sizes(options.requestBytes());
    size.setHandler(context);
    server.setHandler(new UnreadRequest(compressing(size)));
    server.setStopTimeout(0);
    options.accessLog().ifPresent(file -> server.setRequestLog(new CustomRequestLog(new RotatingLog(file), ACCESS)));
    server.addBean(new ConnectionLimit(CONNECTIONS, server));
    for (Connector connector : server.getConnectors()) {
      prepare((ServerConnector) connector, options);
    }
    // a request that comes or an answer that goes slowly holds no thread of the system; queries have threads of their own
    ((QueuedThreadPool) server.getThreadPool()).setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
  }

  private static CompressionHandler compressing(SizeLimitHandler handler) {
    CompressionHandler compressing = new CompressionHandler(handler);
    compressing.putCompression(new GzipCompression());
    CompressionConfig.Builder config = CompressionConfig.builder().compressIncludeMethod("GET").compressIncludeMethod("POST");
    Stream.concat(Stream.of("text/html", "text/css", "text/plain", "text/javascript"), Stream.of(Format.RESULTS, Format.GRAPHS).flatMap(List::stream).map(Format::mediaType))
        .forEach(config::compressIncludeMimeType);
    // a small request may not become a large one
    compressing.putConfiguration("/*", config.decompressExcludePath("/*").build());
    return compressing;
  }

  private static void prepare(ServerConnector connector, ServerOptions options) {
    connector.setHost(options.host());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(new SlowRequests(connector.getScheduler(), REQUEST_MILLIS));
    HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(HEADERS);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRelativeRedirectAllowed(true);
  }

  /** Parameters that are no UTF-8 are refused at once. Letters that are loaded are larger than queries; the admin endpoint has a limit of its own. */
  private static final class Sizes extends SizeLimitHandler {

    Sizes(long most) {
      super(most, -1);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      try {
        Request.extractQueryParameters(request);
      } catch (IllegalArgumentException | HttpException.RuntimeException e) {
        Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
        return true;
      }
      return Request.getPathInContext(request).startsWith("/admin/") ? getHandler().handle(request, response, callback) : super.handle(request, response, callback);
    }
  }
}
