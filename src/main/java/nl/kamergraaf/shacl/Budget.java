package nl.kamergraaf.shacl;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is left of the limits of one validation. A query stops when the cancel signal is up. */
final class Budget {

  private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

  /** Characters of one text that a query makes, and of all that it keeps. */
  private static final long LONGEST_TEXT = 1_000_000;

  private static final long MOST_TEXT = 100_000_000;

  /** Shorter texts are not counted together. */
  private static final long LONG_TEXT = 10_000;

  private final Limits limits;
  private final long end;
  private final AtomicBoolean cancel = new AtomicBoolean();
  private CompletableFuture<Void> alarm;
  private String failure;
  private int steps;
  private long text;

  Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  /** Called for every small piece of work. */
  void step() {
    if (++steps >= STEPS_BETWEEN_LOOKS_AT_THE_CLOCK) {
      steps = 0;
      look();
    }
  }

  /** Called between pieces of work that may be large. */
  void look() {
    if (failure != null) {
      throw new Unfinished(failure);
    }
    if (nanosLeft() <= 0) {
      throw outOfTime();
    }
  }

  long nanosLeft() {
    return end - System.nanoTime();
  }

  Unfinished outOfTime() {
    return new Unfinished("not finished within " + limits.time().toMillis() + " ms");
  }

  void count(int results) {
    if (results > limits.results()) {
      throw new Unfinished("more than " + limits.results() + " results");
    }
  }

  /** A query is about to make a text of so many characters. */
  void make(long length) {
    bound(length);
    if (length > LONG_TEXT) {
      collect(length);
    }
  }

  /** A text that a query makes has so many characters by now. */
  void bound(long length) {
    if (length > LONGEST_TEXT) {
      throw new Unfinished("a query makes a text of more than " + LONGEST_TEXT + " characters");
    }
  }

  /** A query keeps a text of so many characters. */
  void collect(long length) {
    text += length;
    if (text > MOST_TEXT) {
      throw new Unfinished("queries make more than " + MOST_TEXT + " characters of text");
    }
  }

  /** Notes a failure at a place from which an exception would not get through: a filter takes it for "false". */
  void fail(String reason) {
    failure = reason;
    cancel.set(true);
  }

  AtomicBoolean cancelSignal() {
    return cancel;
  }

  /** Lets the cancel signal go up by itself when the time is over; for queries, which look at nothing else. */
  void arm() {
    if (alarm == null) {
      alarm = new CompletableFuture<Void>().orTimeout(Math.max(1, nanosLeft()), TimeUnit.NANOSECONDS);
      alarm.exceptionally(late -> {
        cancel.set(true);
        return null;
      });
    }
  }

  void disarm() {
    if (alarm != null) {
      alarm.complete(null);
    }
  }
}
