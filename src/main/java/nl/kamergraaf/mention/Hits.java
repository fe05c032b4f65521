package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
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
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).range().start() < range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Hit> inside = new ArrayList<>();
    for (int i = low; i < ordered.size() && ordered.get(i).range().start() < range.end(); i++) {
      if (ordered.get(i).range().end() <= range.end()) {
        inside.add(ordered.get(i));
      }
    }
    return inside;
  }
}
