package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The wordings of a sentence, put together by scheme once. */
final class Cues {

  private static final Cues NONE = new Cues();

  /** The wordings of one scheme: cues and nouns by start, and cues alone, of two that overlap the longer one. */
  private record OfScheme(String scheme, List<Hit.OfConcept> all, List<Hit.OfConcept> cues) {}

  /** A sentence has wordings of few schemes: to pass them is quicker than to look them up. */
  private final List<OfScheme> found = new ArrayList<>(4);

  /** A bit for each scheme that has one: most schemes have none in a sentence. */
  private long schemes;

  private Cues() {}

  /** Takes the hits of one sentence, by start. */
  static Cues of(List<Hit> hits) {
    Cues found = NONE;
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i) instanceof Hit.OfConcept of) {
        found = found == NONE ? new Cues() : found;
        found.add(of);
      }
    }
    return found;
  }

  private void add(Hit.OfConcept hit) {
    String scheme = hit.concept().scheme();
    OfScheme same = of(scheme);
    if (same == null) {
      same = new OfScheme(scheme, new ArrayList<>(4), new ArrayList<>(4));
      found.add(same);
      schemes |= bit(scheme);
    }
    same.all.add(hit);
    if (!hit.noun()) {
      keepLonger(same.cues, hit);
    }
  }

  /** Null where the sentence has none. */
  private OfScheme of(String scheme) {
    if ((schemes & bit(scheme)) != 0) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).scheme.equals(scheme)) {
          return found.get(i);
        }
      }
    }
    return null;
  }

  /** By start, none overlaps another: the later a wording starts, the later it ends. */
  List<Hit.OfConcept> in(String scheme) {
    OfScheme of = of(scheme);
    return of == null ? List.of() : of.cues;
  }

  /** Cues and nouns of a scheme, by start. */
  private List<Hit.OfConcept> all(String scheme) {
    OfScheme of = of(scheme);
    return of == null ? List.of() : of.all;
  }

  private static long bit(String scheme) {
    return 1L << scheme.hashCode();
  }

  List<Hit.OfConcept> in(String scheme, Range within) {
    List<Hit.OfConcept> same = in(scheme);
    if (same.isEmpty()) {
      return same;
    }
    int first = from(same, within.start());
    int next = first;
    while (next < same.size() && same.get(next).range().end() <= within.end()) {
      next++;
    }
    return same.subList(first, next);
  }

  /** The cues that lie inside a range, of two that overlap the longer: one that reaches out of it ("verdrag, dat is ondertekend") hides none. */
  List<Hit.OfConcept> within(String scheme, Range within) {
    List<Hit.OfConcept> chosen = new ArrayList<>(2);
    List<Hit.OfConcept> same = all(scheme);
    for (int i = from(same, within.start()); i < same.size() && same.get(i).range().start() < within.end(); i++) {
      if (!same.get(i).noun() && same.get(i).range().end() <= within.end()) {
        keepLonger(chosen, same.get(i));
      }
    }
    return chosen;
  }

  /** Every cue inside a range, those inside a longer one too. */
  List<Hit.OfConcept> every(String scheme, Range within) {
    List<Hit.OfConcept> same = all(scheme);
    List<Hit.OfConcept> chosen = List.of();
    for (int i = from(same, within.start()); i < same.size() && same.get(i).range().start() < within.end(); i++) {
      if (!same.get(i).noun() && within.contains(same.get(i).range())) {
        chosen = chosen.isEmpty() ? new ArrayList<>(2) : chosen;
        chosen.add(same.get(i));
      }
    }
    return chosen;
  }

  /** Cues and nouns inside a range; of two that overlap the longer one. */
  List<Hit.OfConcept> nouns(String scheme, Range within) {
    List<Hit.OfConcept> same = all(scheme);
    if (same.isEmpty()) {
      return same;
    }
    List<Hit.OfConcept> chosen = new ArrayList<>();
    for (int i = from(same, within.start()); i < same.size() && same.get(i).range().start() < within.end(); i++) {
      if (same.get(i).range().end() <= within.end()) {
        keepLonger(chosen, same.get(i));
      }
    }
    return chosen;
  }

  /** Hits come by start: only the last one chosen can reach into the next. */
  private static void keepLonger(List<Hit.OfConcept> chosen, Hit.OfConcept hit) {
    int last = chosen.size() - 1;
    if (last < 0 || !chosen.get(last).range().overlaps(hit.range())) {
      chosen.add(hit);
    } else if (chosen.get(last).range().length() < hit.range().length()) {
      chosen.set(last, hit);
    }
  }

  private static int from(List<Hit.OfConcept> ordered, int place) {
    return Ordered.first(ordered.size(), i -> ordered.get(i).range().start() < place);
  }
}
