package nl.kamergraaf.serve;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures of the data as it is, worked out once for each state of the data, in the background: nobody waits for them. Until new ones
 * are there the last ones stand.
 */
final class FigureBook implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FigureBook.class);

  private final Supplier<String> state;
  private final Supplier<Figures> figures;
  private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("figures").factory());
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile Edition latest = new Edition("", Optional.empty());

  /**
   * Figures of one state of the data.
   *
   * @param figures absent until the first are there
   */
  record Edition(String state, Optional<Figures> figures) {}

  /**
   * @param state of the data: differs when the data does
   * @param figures counts everything anew; may take minutes
   */
  FigureBook(Supplier<String> state, Supplier<Figures> figures) {
    this.state = state;
    this.figures = figures;
  }

  /** The last figures there are; starts counting if the data has changed since. */
  Edition latest() {
    String now = state.get();
    if (!now.equals(latest.state()) && making.compareAndSet(false, true)) {
      background.execute(() -> make(now));
    }
    return latest;
  }

  private void make(String now) {
    try {
      latest = new Edition(now, Optional.of(figures.get()));
    } catch (RuntimeException e) {
      LOG.warn("Counting failed", e);
      latest = new Edition(now, latest.figures());
    } finally {
      making.set(false);
    }
  }

  @Override
  public void close() {
    background.shutdown(); // never interrupted: TDB2 reads through channels, which an interrupt closes for everybody
  }
}
