package nl.kamergraaf.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things by several threads, handed over one by one in the order of the things, whatever the number of threads. At most
 * twice as many results as threads exist at a time, so memory does not grow with the number of things.
 */
final class InOrder {

  private final int threads;

  InOrder(int threads) {
    this.threads = threads;
  }

  <A, B> void each(Iterator<A> things, Function<A, B> work, Consumer<B> take) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("reader-", 1).factory())) {
      Deque<Future<B>> running = new ArrayDeque<>();
      try {
        while (things.hasNext() || !running.isEmpty()) {
          while (things.hasNext() && running.size() < 2 * threads) {
            A thing = things.next();
            running.add(workers.submit(() -> work.apply(thing)));
          }
          take.accept(result(running.remove()));
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException runtime -> throw runtime;
        case Error error -> throw error;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }
}
