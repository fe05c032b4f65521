package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a number of a dossier must have been given out, by the dated records of that dossier. Numbers go up with time; between and near
 * known ones their pace tells the rest, and the further away, the less surely.
 */
final class DossierPace {

  private static final int LEAST_RECORDS = 3;
  private static final int LEAST_NUMBERS = 50;
  private static final int LEAST_DAYS = 90;
  /** Nearer numbers say nothing: one debate gives out dozens of them on a day. */
  private static final int FAR = 300;
  /** How much slower or faster a dossier may have grown than where its pace is known. */
  private static final double SLACK = 0.5;

  private final Map<String, TreeMap<Integer, LocalDate>> days = new HashMap<>();

  DossierPace(Map<String, List<RecordedPaper>> byKey) {
    byKey.values().forEach(records -> records.forEach(record -> {
      if (record.count() > 0) {
        record.issued().ifPresent(day -> days.computeIfAbsent(record.dossier(), key -> new TreeMap<>()).put(record.count(), day));
      }
    }));
  }

  /**
   * Whether a number cannot have been given out between two days.
   *
   * @param from first day on which it may have been, if there is one
   * @param to last day
   */
  boolean excludes(String dossier, int number, Optional<LocalDate> from, Optional<LocalDate> to) {
    TreeMap<Integer, LocalDate> known = days.getOrDefault(dossier, new TreeMap<>());
    if (known.size() < LEAST_RECORDS || known.containsKey(number)) {
      return false;
    }
    Entry<Integer, LocalDate> first = known.firstEntry();
    Entry<Integer, LocalDate> last = known.lastEntry();
    long span = ChronoUnit.DAYS.between(first.getValue(), last.getValue());
    int grown = last.getKey() - first.getKey();
    if (span < LEAST_DAYS || grown < LEAST_NUMBERS) {
      return false;
    }
    if (number > first.getKey() - FAR && number < last.getKey() + FAR) {
      return false;
    }
    double pace = (double) span / grown;
    if (number < first.getKey()) {
      LocalDate latest = first.getValue().minusDays(Math.round((first.getKey() - number) * pace * SLACK));
      return from.filter(latest::isBefore).isPresent();
    }
    if (number > last.getKey()) {
      LocalDate earliest = last.getValue().plusDays(Math.round((number - last.getKey()) * pace * SLACK));
      return to.filter(earliest::isAfter).isPresent();
    }
    return false;
  }
}
