package nl.kamergraaf.serve;

import java.time.Duration;

/**
 * How to serve.
 *
 * @param host name or address to listen on; {@code 127.0.0.1} is reached from this machine only
 * @param port port to listen on; 0 for any free one
 * @param queryTime longest time a query may take
 * @param rows most rows in an answer
 * @param requestBytes largest request body
 */
public record ServerOptions(String host, int port, Duration queryTime, int rows, int requestBytes) {

  /** The usual limits. */
  public static ServerOptions at(String host, int port) {
    return new ServerOptions(host, port, Duration.ofSeconds(30), 200_000, 256 * 1024);
  }
}
