package nl.kamergraaf.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error where a person watches it, else nothing. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;

  private final LongConsumer step;
  private final Runnable end;

  private Progress(LongConsumer step, Runnable end) {
    this.step = step;
    this.end = end;
  }

  static Progress of(Console console, String what, long total) {
    if (!console.bar() || total < 2) {
      return new Progress(n -> {}, () -> {});
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .build();
    return new Progress(bar::stepBy, bar::close);
  }

  /** A bar without an end: how much there is to do is not known. */
  static Progress open(Console console, String what) {
    if (!console.bar()) {
      return new Progress(n -> {}, () -> {});
    }
    ProgressBar bar =
        new ProgressBarBuilder().setTaskName(what).setInitialMax(-1).setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish().setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)).build();
    return new Progress(bar::stepBy, bar::close);
  }

  void step() {
    step.accept(1);
  }

  @Override
  public void close() {
    end.run();
  }
}
