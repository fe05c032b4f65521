package nl.kamergraaf.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.query.Services;

/**
 * How to serve.
 *
 * @param host name or address to listen on; {@code 127.0.0.1} is reached from this machine only
 * @param port port to listen on; 0 for any free one
 * @param limits what one query may use
 * @param requestBytes largest request body
 * @param running how many queries run at a time
 * @param waiting how many wait for their turn; others are told to come back
 * @param cacheBytes how much memory answers may take that are kept for who asks again
 * @param publicAddress how clients reach it, if that is not host and port, as behind a proxy; ends with a slash
 * @param token what somebody on this machine must know to change the data; without, nobody can
 * @param services other endpoints that queries may call
 * @param accessLog file for a line about each request, if any
 * @param folder where the text index and the dumps are kept, in folders of their own; without, they go with the server
 */
public record ServerOptions(String host, int port, Limits limits, int requestBytes, int running, int waiting, long cacheBytes, Optional<URI> publicAddress, Optional<Token> token, Services services, Optional<Path> accessLog, Optional<Path> folder) {

  private static final long MEGABYTE = 1L << 20;

  /** The usual limits. */
  public static ServerOptions at(String host, int port) {
    int running = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    long cache = Math.clamp(Runtime.getRuntime().maxMemory() / 16, 8 * MEGABYTE, 256 * MEGABYTE);
    return new ServerOptions(host, port, Limits.usual(), 512 * 1024, running, 100, cache, Optional.empty(), Optional.empty(), Services.NONE, Optional.empty(), Optional.empty());
  }

  public ServerOptions withLimits(Limits other) {
    return new ServerOptions(host, port, other, requestBytes, running, waiting, cacheBytes, publicAddress, token, services, accessLog, folder);
  }

  public ServerOptions withCacheBytes(long most) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, most, publicAddress, token, services, accessLog, folder);
  }

  public ServerOptions withQueries(int runningAtATime, int waitingForTheirTurn) {
    return new ServerOptions(host, port, limits, requestBytes, runningAtATime, waitingForTheirTurn, cacheBytes, publicAddress, token, services, accessLog, folder);
  }

  public ServerOptions withPublicAddress(Optional<URI> other) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, cacheBytes, other.map(ServerOptions::withSlash), token, services, accessLog, folder);
  }

  private static URI withSlash(URI address) {
    return address.toString().endsWith("/") ? address : URI.create(address + "/");
  }

  public ServerOptions withToken(Optional<Token> other) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, cacheBytes, publicAddress, other, services, accessLog, folder);
  }

  public ServerOptions withServices(Services other) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, cacheBytes, publicAddress, token, other, accessLog, folder);
  }

  public ServerOptions withAccessLog(Optional<Path> file) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, cacheBytes, publicAddress, token, services, file, folder);
  }

  public ServerOptions withFolder(Optional<Path> other) {
    return new ServerOptions(host, port, limits, requestBytes, running, waiting, cacheBytes, publicAddress, token, services, accessLog, other);
  }
}
