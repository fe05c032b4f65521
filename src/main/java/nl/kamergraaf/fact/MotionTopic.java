package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The motions that a text speaks of, in the order in which it named them.
 *
 * @param motions those of the last sentence that named any
 * @param run those of the sentences before it that named one each without saying what becomes of it, then {@code motions}
 */
record MotionTopic(List<Motion> motions, List<Motion> run) {

  static final MotionTopic NONE = new MotionTopic(List.of(), List.of());

  MotionTopic {
    motions = List.copyOf(motions);
    run = List.copyOf(run);
  }

  /** The topic at a place of a sentence: what the sentence itself named before it, else the topic before. */
  MotionTopic upTo(List<MotionPlace> named, int place) {
    List<Motion> here = new ArrayList<>();
    for (MotionPlace one : named) {
      if (one.range().end() <= place) {
        one.motions().stream().filter(motion -> !here.contains(motion)).forEach(here::add);
      }
    }
    return here.isEmpty() ? this : new MotionTopic(here, here);
  }

  /** "De motie": the only one, or the last one if the others are dealt with. */
  List<Motion> one() {
    if (motions.size() == 1) {
      return motions;
    }
    List<Motion> open = motions.stream().filter(motion -> !motion.settled()).toList();
    return open.size() == 1 ? open : List.of();
  }

  /** "Deze motie", "dat verzoek": the only one, or the one that was named last. */
  List<Motion> last() {
    List<Motion> one = one();
    return one.isEmpty() && !motions.isEmpty() ? List.of(motions.get(motions.size() - 1)) : one;
  }

  /** "De motie over kades": the only one whose subject has these words. */
  List<Motion> about(Set<String> words) {
    List<Motion> same = motions.stream().filter(motion -> motion.isAbout(words)).toList();
    return same.size() == 1 ? same : List.of();
  }

  /** A pronoun: the only one, or all of them together. */
  List<Motion> either() {
    return motions;
  }

  /** "De moties", "beide moties". */
  List<Motion> all(boolean two) {
    List<Motion> many = motions.size() > 1 ? motions : run;
    return two && many.size() > 2 ? many.subList(many.size() - 2, many.size()) : many.size() > 1 ? many : List.of();
  }

  /** "De eerste twee": the first ones of more. */
  List<Motion> first(int count) {
    List<Motion> many = motions.size() > 1 ? motions : run;
    return many.size() > count ? many.subList(0, count) : List.of();
  }

  /** "De eerste", counted from 0. */
  List<Motion> nth(int n) {
    List<Motion> many = motions.size() > 1 ? motions : run;
    return n >= 0 && n < many.size() && many.size() > 1 ? List.of(many.get(n)) : List.of();
  }
}
