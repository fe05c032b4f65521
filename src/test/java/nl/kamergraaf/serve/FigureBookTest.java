package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FigureBookTest {

  private final AtomicReference<String> state = new AtomicReference<>("one");
  private final AtomicInteger counted = new AtomicInteger();
  private final BlockingQueue<Map<String, Long>> results = new LinkedBlockingQueue<>();

  private Figures count() {
    counted.incrementAndGet();
    try {
      return new Figures(results.take(), Map.of());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void countsOnceForEachStateAndKeepsTheLastFiguresMeanwhile() {
    try (FigureBook book = new FigureBook(state::get, this::count)) {
      assertThat(book.latest().figures()).isEmpty();
      assertThat(book.latest().figures()).isEmpty();
      results.add(Map.of("a", 1L));
      FigureBook.Edition first = await(book, "one");
      assertThat(first.figures().map(figures -> figures.count("a"))).hasValue(1L);
      book.latest();
      assertThat(counted).hasValue(1);

      state.set("two");
      assertThat(book.latest()).isEqualTo(first);
      results.add(Map.of("a", 2L));
      assertThat(await(book, "two").figures().map(figures -> figures.count("a"))).hasValue(2L);
      assertThat(counted).hasValue(2);
    }
  }

  @Test
  void whatFailsIsNotTriedAgainUntilTheDataChanges() {
    AtomicInteger tries = new AtomicInteger();
    try (FigureBook book =
        new FigureBook(
            state::get,
            () -> {
              tries.incrementAndGet();
              throw new IllegalStateException("no");
            })) {
      assertThat(await(book, "one").figures()).isEqualTo(Optional.empty());
      book.latest();
      assertThat(tries).hasValue(1);
    }
  }

  private static FigureBook.Edition await(FigureBook book, String state) {
    for (int i = 0; i < 1000; i++) {
      FigureBook.Edition edition = book.latest();
      if (edition.state().equals(state)) {
        return edition;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
    }
    throw new AssertionError("no figures of state " + state);
  }
}
