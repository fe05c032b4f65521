package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which numbers of a dossier the records have: absence says something only where they stand close together. */
final class DossierNumbers {

  /** So many neighbours on each side must be there before a gap counts as one. */
  private static final int NEIGHBOURS = 2;

  private final Map<String, TreeSet<Integer>> numbers = new HashMap<>();

  DossierNumbers(Map<String, List<RecordedPaper>> byKey) {
    byKey.values().forEach(records -> records.forEach(record -> {
      if (record.count() > 0) {
        numbers.computeIfAbsent(record.dossier(), key -> new TreeSet<>()).add(record.count());
      }
    }));
  }

  /** Whether the records have the numbers on both sides of the one in the key. */
  boolean covers(String key) {
    String number = key.substring(key.lastIndexOf('-') + 1);
    if (!number.matches("[0-9]{1,6}")) {
      return false;
    }
    TreeSet<Integer> known = numbers.getOrDefault(key.substring(0, key.lastIndexOf('-')), new TreeSet<>());
    int of = Integer.parseInt(number);
    for (int step = 1; step <= NEIGHBOURS; step++) {
      if (!known.contains(of - step) || !known.contains(of + step)) {
        return false;
      }
    }
    return true;
  }
}
