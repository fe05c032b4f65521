package nl.kamergraaf.serve;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot start; the message is a sentence for the person who runs the program. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ServerException(String message, Throwable cause) {
    super(message, cause);
  }

  static ServerException of(ServerOptions options, Throwable reason) {
    for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return new ServerException("Port " + options.port() + " is in use; choose another, or 0 for any free one.", reason);
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof SocketException) {
        return new ServerException("The server cannot listen on " + options.host() + ", port " + options.port() + ": " + cause.getMessage() + ".", reason);
      }
    }
    return new ServerException("The server cannot start: " + reason.getMessage(), reason);
  }
}
