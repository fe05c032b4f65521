package nl.kamergraaf.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.query.Meter;
import nl.kamergraaf.query.Refused;

/**
 * Answers to queries: from memory while the data is the same, else worked out behind the {@link Gate}. Who asks the same while it is
 * being worked out waits for the same answer; when nobody waits any more, the work stops.
 */
final class Answers {

  /** How often it is looked whether whoever asked is still there. */
  private static final long LOOK_MILLIS = 200;

  /** A query waits for its turn for a third of the time that it may run. */
  private static final int TURN = 3;

  /** How long it may go on after its time before it is given up. */
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Limits limits;
  private final Gate gate;
  private final Cache<Key, Answer> kept;
  private final Map<Key, Flight> flights = new HashMap<>();
  private final AtomicInteger overdue = new AtomicInteger();

  /**
   * What is asked: the same key has the same answer.
   *
   * @param version state of the data
   * @param query text of the query, or what else is asked for
   * @param graphs what the default graph and the named graphs are to be
   * @param wish format by parameter and by header, as given
   */
  record Key(String version, String query, List<List<String>> graphs, String wish) {

    /** A weak one: the rows may come in another order when they are worked out anew. */
    String etag() {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * An answer as it is sent.
   *
   * @param lasting whether the same question on the same data always has this answer
   */
  record Answer(String contentType, byte[] body, boolean lasting) {}

  /** Whoever asked has hung up. */
  static final class Left extends Exception {

    private static final long serialVersionUID = 1L;

    Left() {
      super("nobody waits for the answer", null, false, false);
    }
  }

  Answers(Limits limits, Gate gate, long cacheBytes) {
    this.limits = limits;
    this.gate = gate;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(cacheBytes)
            .<Key, Answer>weigher((key, answer) -> answer.body().length + 2 * key.query().length() + 512)
            .recordStats()
            .build();
  }

  Cache<?, ?> cache() {
    return kept;
  }

  int overdue() {
    return overdue.get();
  }

  Answer kept(Key key) {
    return kept.getIfPresent(key);
  }

  /** No answer of an older state of the data is kept. */
  void drop() {
    kept.invalidateAll();
  }

  /** Ends the queries that run. */
  void stop() {
    synchronized (flights) {
      for (Flight flight : flights.values()) {
        flight.abandoned = true;
        Meter meter = flight.meter;
        if (meter != null) {
          meter.stop();
        }
      }
    }
  }

  /** Works the answer out, or waits for who does. */
  Answer find(Key key, Peer peer, Function<Meter, Answer> work) throws Gate.Busy, Left {
    Flight flight = join(key, work);
    long since = System.nanoTime();
    try {
      while (true) {
        try {
          return flight.task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          look(flight, peer, since);
        }
      }
    } catch (ExecutionException e) {
      throw Gate.unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Left();
    } finally {
      leave(key, flight);
    }
  }

  private void look(Flight flight, Peer peer, long since) throws Gate.Busy, Left {
    if (peer.gone()) {
      throw new Left();
    }
    Meter meter = flight.meter;
    if (meter == null && System.nanoTime() - since > limits.time().toNanos() / TURN) {
      throw new Gate.Busy();
    }
    if (meter != null && -meter.left() > GRACE_NANOS) {
      flight.giveUp();
      throw new Refused(Refused.Reason.TOO_LONG, "The query took longer than " + limits.time().toMillis() / 1000.0 + " seconds.");
    }
  }

  private Flight join(Key key, Function<Meter, Answer> work) throws Gate.Busy {
    synchronized (flights) {
      Flight running = flights.get(key);
      if (running == null) {
        running = new Flight();
        running.task = gate.enter(running.working(key, work));
        flights.put(key, running);
      }
      running.waiting++;
      return running;
    }
  }

  private void leave(Key key, Flight flight) {
    synchronized (flights) {
      if (--flight.waiting == 0) {
        flights.remove(key, flight);
        flight.abandoned = true;
        gate.leave(flight.task);
        Meter meter = flight.meter;
        if (meter != null) {
          meter.stop();
        }
      }
    }
  }

  /** One answer in the making. */
  private final class Flight {

    private Future<Answer> task;
    private int waiting;
    private boolean givenUp;
    private boolean ended;
    private volatile boolean abandoned;
    private volatile Meter meter;

    Callable<Answer> working(Key key, Function<Meter, Answer> work) {
      return () -> {
        Meter started = new Meter(limits);
        meter = started;
        if (abandoned) {
          started.stop();
        }
        try {
          Answer answer = work.apply(started);
          if (answer.lasting()) {
            kept.put(key, answer);
          }
          return answer;
        } finally {
          end();
        }
      };
    }

    private synchronized void giveUp() {
      if (!ended && !givenUp) {
        givenUp = true;
        overdue.incrementAndGet();
      }
    }

    private synchronized void end() {
      ended = true;
      if (givenUp) {
        overdue.decrementAndGet();
      }
    }
  }
}
