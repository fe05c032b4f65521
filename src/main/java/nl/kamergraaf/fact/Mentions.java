package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The mentions of a sentence, put together by kind once. */
final class Mentions {

  private final List<Mention> all;
  private final Map<Class<?>, List<Mention>> byKind;

  /** Takes the mentions of one sentence, by start. */
  Mentions(List<Mention> all) {
    this.all = all;
    this.byKind = all.isEmpty() ? Map.of() : new HashMap<>();
    for (Mention mention : all) {
      byKind.computeIfAbsent(mention.getClass(), key -> new ArrayList<>()).add(mention);
    }
  }

  List<Mention> all() {
    return all;
  }

  /** Mentions of a kind, by start. */
  @SuppressWarnings("unchecked")
  <T extends Mention> List<T> of(Class<T> kind) {
    return (List<T>) byKind.getOrDefault(kind, List.of());
  }

  /** Those that lie inside a range. */
  <T extends Mention> List<T> of(Class<T> kind, Range within) {
    List<T> same = of(kind);
    List<T> found = List.of();
    for (int i = from(same, within.start()); i < same.size() && same.get(i).range().start() < within.end(); i++) {
      if (same.get(i).range().end() <= within.end()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(same.get(i));
      }
    }
    return found;
  }

  /** Index of the first that starts at or after a place. */
  private static int from(List<? extends Mention> ordered, int place) {
    return Ordered.first(ordered.size(), i -> ordered.get(i).range().start() < place);
  }
}
