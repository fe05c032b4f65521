package nl.kamergraaf.serve;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What the server counts, for Prometheus. Nothing of a request but its kind, status and time. */
final class Measures {

  /** How a query ended. */
  enum Outcome {
    ANSWERED,
    FROM_CACHE,
    NOT_MODIFIED,
    REFUSED,
    TOO_LONG,
    BUSY,
    LEFT,
    FAILED
  }

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Measures() {
    new JvmMemoryMetrics().bindTo(registry);
    for (Outcome outcome : Outcome.values()) {
      queries(outcome);
    }
  }

  void watch(String name, String description, LongSupplier value) {
    Gauge.builder(name, value, LongSupplier::getAsLong).description(description).strongReference(true).register(registry);
  }

  void watch(Cache<?, ?> cache) {
    CaffeineCacheMetrics.monitor(registry, cache, "answers");
  }

  void query(Outcome outcome, Duration time) {
    queries(outcome).increment();
    Timer.builder("kamergraaf.query")
        .description("time of queries, waiting included")
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofMinutes(1))
        .register(registry)
        .record(time);
  }

  private Counter queries(Outcome outcome) {
    return Counter.builder("kamergraaf.queries").description("queries by how they ended").tag("outcome", outcome.name().toLowerCase(java.util.Locale.ROOT)).register(registry);
  }

  void request(String place, int status, Duration time) {
    Timer.builder("kamergraaf.requests").description("requests").tag("place", place).tag("status", String.valueOf(status)).register(registry).record(time);
  }

  String text() {
    return registry.scrape();
  }
}
