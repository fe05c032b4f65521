package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The mentions of a sentence, put together by kind once. There are few kinds, and rules ask for them all the time: a look along the row is enough. */
final class Mentions {

  private static final Class<?>[] KINDS = Mention.class.getPermittedSubclasses();

  private final List<Mention> all;

  /** Those of each kind, in the order of the kinds; none for a sentence without mentions. */
  private final List<List<Mention>> byKind;

  /** Takes the mentions of one sentence, by start. */
  Mentions(List<Mention> all) {
    this.all = all;
    this.byKind = all.isEmpty() ? List.of() : new ArrayList<>(Collections.nCopies(KINDS.length, List.of()));
    for (Mention mention : all) {
      int kind = kind(mention.getClass());
      List<Mention> same = byKind.get(kind).isEmpty() ? new ArrayList<>(4) : byKind.get(kind);
      same.add(mention);
      byKind.set(kind, same);
    }
  }

  private static int kind(Class<?> kind) {
    int i = 0;
    while (KINDS[i] != kind) {
      i++;
    }
    return i;
  }

  List<Mention> all() {
    return all;
  }

  /** Mentions of a kind, by start. */
  @SuppressWarnings("unchecked")
  <T extends Mention> List<T> of(Class<T> kind) {
    return byKind.isEmpty() ? List.of() : (List<T>) byKind.get(kind(kind));
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
