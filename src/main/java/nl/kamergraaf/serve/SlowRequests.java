package nl.kamergraaf.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request, head or body, comes too slowly: the web server minds only silence, so that a byte now and then would
 * hold a connection for days, and a few thousand of them all that there are.
 */
final class SlowRequests extends AbstractLifeCycle implements Connection.Listener {

  private static final double BYTES_PER_SECOND = 500;

  private final Scheduler scheduler;
  private final long patience;
  private final Map<Connection, Heard> connections = new ConcurrentHashMap<>();

  /**
   * What a connection had brought when it was last looked at.
   *
   * @param answers sent so far
   * @param before bytes of the requests that they answer
   * @param bytes all bytes
   * @param since when bytes of a further request were first seen, by the system's clock in nanoseconds; 0 if there are none
   */
  private record Heard(long answers, long before, long bytes, long since) {}

  /**
   * @param patience milliseconds for which a request may come as slowly as it likes
   */
  SlowRequests(Scheduler scheduler, long patience) {
    this.scheduler = scheduler;
    this.patience = patience;
  }

  @Override
  protected void doStart() {
    again();
  }

  private void again() {
    scheduler.schedule(this::look, patience / 2, TimeUnit.MILLISECONDS);
  }

  @Override
  public void onOpened(Connection connection) {
    connections.put(connection, new Heard(0, 0, 0, 0));
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  private void look() {
    connections.forEach((connection, heard) -> connections.replace(connection, heard, look(connection, heard)));
    if (isRunning()) {
      again();
    }
  }

  private Heard look(Connection connection, Heard last) {
    long now = System.nanoTime();
    long answers = connection.getMessagesOut();
    long bytes = connection.getBytesIn();
    if (answers != last.answers()) {
      return new Heard(answers, bytes, bytes, 0);
    }
    if (bytes == last.bytes()) {
      return last;
    }
    long since = last.since() == 0 ? now : last.since();
    long millis = TimeUnit.NANOSECONDS.toMillis(now - since);
    if (millis >= patience && bytes - last.before() < BYTES_PER_SECOND * millis / 1_000) {
      connection.getEndPoint().close(new TimeoutException("a request came too slowly"));
    }
    return new Heard(answers, last.before(), bytes, since);
  }
}
