package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a body is, of all that a letter tells: of a commission that is "in het leven geroepen" and of which another sentence says that it
 * "sinds mei zaken behandelt" the latter holds. Two stages of one sentence are left as they are told, and so is an earlier one with a day of its
 * own, which is history and not how things are.
 */
final class BodyLatest {

  /** What may be over again: work that is taken up anew, or a ban on it that was passing. */
  private static final List<String> ORDER = BodyFrames.ORDER.stream().filter(stage -> !stage.equals("suspended")).toList();

  private BodyLatest() {}

  /** The facts without stages that a later one of the same body overtakes; time is linear in them. */
  static List<Fact> only(List<Fact> facts) {
    Map<Thing, Fact.HasStatus> latest = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.HasStatus status && staged(status)) {
        latest.merge(status.thing(), status, (one, other) -> rank(other) > rank(one) ? other : one);
      }
    }
    return latest.isEmpty() ? facts : facts.stream().filter(fact -> !(fact instanceof Fact.HasStatus status && staged(status) && overtaken(status, latest.get(status.thing())))).toList();
  }

  private static boolean overtaken(Fact.HasStatus status, Fact.HasStatus latest) {
    return rank(status) < rank(latest) && status.time().period().isEmpty() && !status.basis().sentence().equals(latest.basis().sentence());
  }

  private static boolean staged(Fact.HasStatus status) {
    return status.thing().kind().isAccountabilityBody() && status.basis().modality() == Modality.FACT && rank(status) >= 0;
  }

  private static int rank(Fact.HasStatus status) {
    return ORDER.indexOf(status.status());
  }
}
