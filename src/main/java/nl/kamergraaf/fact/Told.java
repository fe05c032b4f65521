package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that are found once. An answer on one sum may ask for that on another, which asks for the next: without this a sentence with many sums
 * would take the square of the time.
 */
final class Told<K, V> {

  private Map<K, Optional<V>> answers = Map.of();

  Optional<V> of(K key, Supplier<Optional<V>> find) {
    Optional<V> known = answers.get(key);
    if (known != null) {
      return known;
    }
    if (answers.isEmpty()) {
      answers = new HashMap<>();
    }
    answers.put(key, Optional.empty()); // where the answers ask each other in a circle there is none
    Optional<V> found;
    try {
      found = find.get();
    } catch (RuntimeException | StackOverflowError e) {
      answers.remove(key);
      throw e;
    }
    answers.put(key, found);
    return found;
  }
}
