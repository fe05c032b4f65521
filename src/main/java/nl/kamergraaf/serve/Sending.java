package nl.kamergraaf.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The answers that are being sent. Each holds memory until its client has read it, so that a few clients that do not read could fill all there
 * is. Where a further answer has no room, the one that has been on its way longest is broken off, if it has had its time.
 */
final class Sending {

  /** Bytes of an answer that needs no place: connections are bounded in number. */
  private static final int SMALL = 64 * 1024;

  private static final long WAIT_MILLIS = 5_000;

  private final long room;
  private final long patience;
  private final Deque<Parcel> underWay = new ArrayDeque<>();
  private long held;

  /**
   * @param room bytes of all answers together; one alone may have more
   * @param patienceMillis how long an answer is under way at least before it is broken off for another
   */
  Sending(long room, long patienceMillis) {
    this.room = room;
    this.patience = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
  }

  /** A quarter of the heap; twenty seconds. */
  static Sending usual() {
    return new Sending(Runtime.getRuntime().maxMemory() / 4, 20_000);
  }

  /** An answer under way. */
  final class Parcel implements AutoCloseable {

    private final long bytes;
    private final Runnable breakOff;
    private final long since = System.nanoTime();

    private Parcel(long bytes, Runnable breakOff) {
      this.bytes = bytes;
      this.breakOff = breakOff;
    }

    @Override
    public void close() {
      synchronized (Sending.this) {
        underWay.remove(this);
        held -= bytes;
        Sending.this.notifyAll();
      }
    }
  }

  /**
   * Takes a place for an answer.
   *
   * @param breakOff ends its sending
   * @throws Gate.Busy if there is no room and none can be made
   */
  synchronized Parcel enter(long length, Runnable breakOff) throws Gate.Busy {
    long bytes = length <= SMALL ? 0 : length;
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
    while (bytes > 0 && held > 0 && held + bytes > room) {
      makeRoom();
      await(deadline);
    }
    Parcel parcel = new Parcel(bytes, breakOff);
    held += bytes;
    if (bytes > 0) {
      underWay.add(parcel);
    }
    return parcel;
  }

  private void makeRoom() {
    Parcel oldest = underWay.peek();
    if (oldest != null && System.nanoTime() - oldest.since > patience) {
      underWay.remove();
      oldest.breakOff.run();
    }
  }

  private void await(long deadline) throws Gate.Busy {
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (left <= 0) {
      throw new Gate.Busy();
    }
    try {
      wait(Math.min(left, 100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Gate.Busy();
    }
  }

  /** Bytes of the answers under way. */
  synchronized long held() {
    return held;
  }
}
