package nl.kamergraaf.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where queries wait for their turn: a few run at a time, on threads of their own with room for deep nesting, some wait, the rest
 * are told to come back later. Whoever waits for the network never holds one of these threads.
 */
final class Gate implements AutoCloseable {

  private static final long STACK = 16L << 20;

  private final ThreadPoolExecutor threads;
  private final Semaphore places;
  private final int room;

  /** Too many are waiting already. */
  static final class Busy extends Exception {

    private static final long serialVersionUID = 1L;

    Busy() {
      super("Too many queries at once; try again later.", null, false, false);
    }
  }

  Gate(int running, int waiting) {
    room = waiting;
    places = new Semaphore(running + waiting);
    AtomicInteger number = new AtomicInteger();
    threads =
        new ThreadPoolExecutor(
            running, running, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(null, work, "query-" + number.incrementAndGet(), STACK);
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
  }

  <T> Future<T> enter(Callable<T> work) throws Busy {
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    FutureTask<T> task =
        new FutureTask<>(work) {
          @Override
          public void run() {
            try {
              super.run();
            } finally {
              places.release();
            }
          }
        };
    try {
      threads.execute(task);
    } catch (RejectedExecutionException e) {
      places.release();
      throw new Busy();
    }
    return task;
  }

  /** Waits for the turn and for the work. */
  <T> T turn(Callable<T> work) throws Busy {
    Future<T> task = enter(work);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  /** What went wrong in the work, as it was thrown there. */
  static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }

  /** Whoever no longer waits takes his work out of the queue. */
  void leave(Future<?> task) {
    if (task instanceof FutureTask<?> waiting && threads.remove(waiting)) {
      places.release();
    }
  }

  int running() {
    return threads.getActiveCount();
  }

  /** How many may run at a time. */
  int size() {
    return threads.getMaximumPoolSize();
  }

  /** How many may wait. */
  int room() {
    return room;
  }

  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
