package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/**
 * Whoever asked, looked at while the answer is worked out: has he hung up? While a request is being answered nobody reads from its
 * connection, so a read there finds nothing, or its end. A byte of a next request that is found is lost; then the connection is
 * closed after the answer, as HTTP lets a server do, and the client asks again.
 */
final class Peer {

  private final EndPoint endPoint;
  private boolean ahead;

  Peer(HttpServletRequest request) {
    endPoint = ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint();
  }

  boolean gone() {
    if (!endPoint.isOpen()) {
      return true;
    }
    if (ahead || !(endPoint instanceof SocketChannelEndPoint socket) || !(socket.getChannel() instanceof SocketChannel channel)) {
      return false;
    }
    try {
      int read = channel.read(ByteBuffer.allocate(1));
      ahead = read > 0;
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** Ends the connection. */
  void hangUp() {
    endPoint.close(new TimeoutException("others need the memory of this answer"));
  }

  /** Whether a part of a next request was seen, which can no longer be read. */
  boolean ahead() {
    return ahead;
  }
}
