package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which found thing answers which expected one, each at most once. Pairs that are right are made first, in reading order; what then
 * remains is paired where it touches, so that a wrong value is told from a thing not found.
 */
record Matching<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> extra) {

  record Pair<G, F>(G gold, F found) {}

  static <G, F> Matching<G, F> of(List<G> gold, List<F> found, BiPredicate<G, F> touches, BiPredicate<G, F> right) {
    List<Pair<G, F>> pairs = new ArrayList<>();
    List<G> open = new ArrayList<>(gold);
    List<F> free = new ArrayList<>(found);
    pair(open, free, touches.and(right), pairs);
    pair(open, free, touches, pairs);
    return new Matching<>(List.copyOf(pairs), List.copyOf(open), List.copyOf(free));
  }

  private static <G, F> void pair(List<G> open, List<F> free, BiPredicate<G, F> fits, List<Pair<G, F>> pairs) {
    for (G gold : List.copyOf(open)) {
      for (int i = 0; i < free.size(); i++) {
        if (fits.test(gold, free.get(i))) {
          pairs.add(new Pair<>(gold, free.remove(i)));
          removeSame(open, gold);
          break;
        }
      }
    }
  }

  /** Equal expectations may occur twice; only this one is met. */
  private static <G> void removeSame(List<G> open, G gold) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i) == gold) {
        open.remove(i);
        return;
      }
    }
  }
}
