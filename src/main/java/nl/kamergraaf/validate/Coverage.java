package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was looked at: a promise that no node was asked to keep is no success.
 *
 * @param targets for each rule that has targets of its own, how many nodes it looked at
 * @param untouched for each class, how many nodes of it no rule looked at
 * @param facts how many nodes carry evidence or should
 * @param withoutEvidence of these, the ones that have none, as people read them
 */
public record Coverage(Map<String, Long> targets, Map<String, Long> untouched, long facts, List<String> withoutEvidence) {

  public static final Coverage NONE = new Coverage(Map.of(), Map.of(), 0, List.of());

  public Coverage {
    targets = new TreeMap<>(targets);
    untouched = new TreeMap<>(untouched);
    withoutEvidence = List.copyOf(withoutEvidence);
  }

  /** Rules that found nothing to look at. */
  public List<String> idle() {
    return targets.entrySet().stream().filter(rule -> rule.getValue() == 0).map(Map.Entry::getKey).toList();
  }

  /** Whether any rule looked at any node. */
  public boolean isEmpty() {
    return targets.values().stream().allMatch(count -> count == 0);
  }

  public long nodesUntouched() {
    return untouched.values().stream().mapToLong(Long::longValue).sum();
  }

  public Coverage and(Coverage other) {
    List<String> both = new ArrayList<>(withoutEvidence);
    both.addAll(other.withoutEvidence);
    return new Coverage(sum(targets, other.targets), sum(untouched, other.untouched), facts + other.facts, both);
  }

  private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }
}
