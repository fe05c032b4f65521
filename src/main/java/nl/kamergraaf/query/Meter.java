package nl.kamergraaf.query;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** What one running query has used, and whether it must stop. Written by the query's thread, stopped by any. */
public final class Meter {

  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/kamergraaf/meter");

  /** Looking at the clock costs more than a step through a graph. */
  private static final int OFTEN = 1 << 4;

  private final Limits limits;
  private final long deadline;
  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong text = new AtomicLong();
  private volatile Refused broken;
  private int steps;

  /** Starts its clock. */
  public Meter(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  public Limits limits() {
    return limits;
  }

  /** Everything that runs with these settings is measured by this meter, and stops with it. */
  void rule(Context context) {
    context.set(SYMBOL, this);
    context.set(ARQConstants.symCancelQuery, stop);
  }

  /** The meter of a running query; one without limits where there is none, as for the program's own queries. */
  static Meter of(Context context) {
    Meter meter = context == null ? null : context.get(SYMBOL);
    return meter == null ? new Meter(Limits.usual()) : meter;
  }

  /** Asks the query to end; it does so at its next step. */
  public void stop() {
    stop.set(true);
  }

  /** The query has hit a limit. ARQ takes any exception in a FILTER for "no", so it is remembered besides being thrown. */
  Refused fail(Refused why) {
    if (broken == null) {
      broken = why;
    }
    stop.set(true);
    return broken;
  }

  /**
   * Called when all seems done.
   *
   * @throws Refused if a limit was hit on the way
   */
  void check() {
    if (broken != null) {
      throw broken;
    }
  }

  /** Whether the time is over. */
  public boolean late() {
    return System.nanoTime() - deadline > 0;
  }

  /** Nanoseconds that are left; negative when late. */
  public long left() {
    return deadline - System.nanoTime();
  }

  /**
   * One step of whatever takes long; the clock is looked at now and then.
   *
   * @throws Refused if the time is over or the query must stop
   */
  void step() {
    if (stop.get() || ++steps % OFTEN == 0 && late()) {
      throw fail(tooLong());
    }
  }

  Refused tooLong() {
    return new Refused(Refused.Reason.TOO_LONG, "The query took longer than " + limits.time().toMillis() / 1000.0 + " seconds.");
  }

  /** One more row that stays in memory until the query ends. */
  void hold() {
    if (held.incrementAndGet() > limits.heldRows()) {
      throw fail(new Refused(
          Refused.Reason.TOO_MUCH, "The query sorts, groups, joins or compares more than " + limits.heldRows() + " rows at once; ask of less."));
    }
  }

  /** A function is about to make a text of so many UTF-16 units. */
  void make(long length) {
    if (length > limits.text()) {
      throw fail(new Refused(Refused.Reason.TOO_MUCH, "The query makes a text or number of more than " + limits.text() + " characters."));
    }
    collect(length);
  }

  /** A text of so many UTF-16 units is kept. */
  void collect(long length) {
    if (text.addAndGet(length) > limits.allText()) {
      throw fail(new Refused(Refused.Reason.TOO_MUCH, "The query makes more than " + limits.allText() + " characters of text in all."));
    }
  }
}
