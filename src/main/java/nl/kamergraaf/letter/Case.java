package nl.kamergraaf.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * A zaak of the header.
 *
 * @param number such as 2025Z02959
 * @param actors submitters, in the source's order
 * @param leadCommittees names after Voortouwcommissie
 * @param followingCommittees names after Volgcommissie
 * @param decisions what the source lists as decided, as written
 */
public record Case(
    String number, List<Actor> actors, List<String> leadCommittees, List<String> followingCommittees, List<String> decisions) {

  public Case {
    actors = List.copyOf(actors);
    leadCommittees = List.copyOf(leadCommittees);
    followingCommittees = List.copyOf(followingCommittees);
    decisions = List.copyOf(decisions);
  }

  /** The case with what another entry says of it too. */
  public Case with(Case more) {
    return new Case(
        number, both(actors, more.actors), both(leadCommittees, more.leadCommittees), both(followingCommittees, more.followingCommittees),
        both(decisions, more.decisions));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
