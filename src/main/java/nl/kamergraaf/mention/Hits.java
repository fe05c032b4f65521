package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** Hits of one letter, ordered by start; answers which lie inside a range in logarithmic time. */
public final class Hits {

  private final List<Hit> ordered;

  public Hits(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort((a, b) -> a.range().compareTo(b.range()));
    this.ordered = List.copyOf(sorted);
  }

  public List<Hit> in(Range range) {
    int first = from(ordered, range.start());
    int next = from(ordered, range.end());
    for (int i = first; i < next; i++) {
      if (ordered.get(i).range().end() > range.end()) {
        return ordered.subList(first, next).stream().filter(hit -> hit.range().end() <= range.end()).toList();
      }
    }
    return ordered.subList(first, next);
  }

  /** Index of the first of some ordered hits that starts at or after a place. */
  static int from(List<Hit> ordered, int place) {
    return Ordered.first(ordered.size(), i -> ordered.get(i).range().start() < place);
  }
}
