package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.Thing;

/** Coalitions, alliances and other groups, each once a letter; and the part that the Netherlands plays in them. */
final class CoalitionComparer implements Comparer {

  private static final String HOME = "/country/nld";

  private final Terms terms;

  CoalitionComparer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    List<Fact.Collaborates> once = new ArrayList<>();
    for (Fact.Collaborates fact : letter.facts(Fact.Collaborates.class)) {
      if (once.stream().noneMatch(other -> other.collaboration().equals(fact.collaboration()))) {
        once.add(fact);
      }
    }
    Matching<GoldLetter.Coalition, Fact.Collaborates> matching =
        new ByValues<GoldLetter.Coalition, Fact.Collaborates>(
                Family.COALITIONS,
                (gold, found) -> named(gold, found) || letter.touches(gold.text(), found.basis().at()),
                (gold, found) -> new Differences().check("name", named(gold, found), gold.name(), found.collaboration().label()),
                gold -> letter.places().of(gold.text()),
                found -> found.basis().at(),
                CoalitionComparer::say,
                found -> Optional.of(found.basis()))
            .compare(letter.gold().coalitions(), once, out);
    for (Matching.Pair<GoldLetter.Coalition, Fact.Collaborates> pair : matching.pairs()) {
      role(letter, pair.gold(), Optional.of(pair.found()), out);
    }
    matching.missed().forEach(missed -> role(letter, missed, Optional.empty(), out));
    matching.extra().forEach(extra -> roles(letter, extra.collaboration()).forEach(fact -> unexpected(fact, out)));
  }

  private static boolean named(GoldLetter.Coalition gold, Fact.Collaborates found) {
    return Entries.means(gold.name(), found.collaboration()) || Entries.means(gold.text(), found.collaboration());
  }

  private void role(LetterPair letter, GoldLetter.Coalition gold, Optional<Fact.Collaborates> found, Consumer<Judgement> out) {
    List<Fact.Participates> stated = found.map(fact -> roles(letter, fact.collaboration())).orElse(List.of());
    Optional<Fact.Participates> right =
        stated.stream().filter(fact -> gold.role().map(role -> terms.same("role", role, fact.role())).orElse(false)).findFirst();
    Optional<Fact.Participates> shown = right.or(() -> stated.stream().findFirst());
    new Stated(Family.COALITION_ROLE, gold.name(), "", shown.map(Fact.Participates::basis), out)
        .judge(
            gold.role(), shown.map(CoalitionComparer::say), right.isPresent(),
            shown.map(fact -> fact.basis().at()).or(() -> letter.places().of(gold.text()).stream().findFirst()));
    stated.stream().filter(fact -> !fact.equals(shown.get())).forEach(fact -> unexpected(fact, out));
  }

  /** Parts of the Netherlands in a group that the letter states as fact, each once. */
  private static List<Fact.Participates> roles(LetterPair letter, Thing group) {
    List<Fact.Participates> roles = new ArrayList<>();
    for (Fact.Participates fact : letter.facts(Fact.Participates.class)) {
      boolean ours = fact.actor() instanceof Thing.Known actor && actor.entry().iri().endsWith(HOME);
      boolean stated = fact.basis().modality() == Modality.FACT;
      if (ours && stated && fact.in().equals(group) && roles.stream().noneMatch(other -> other.role().equals(fact.role()))) {
        roles.add(fact);
      }
    }
    return roles;
  }

  private static void unexpected(Fact.Participates fact, Consumer<Judgement> out) {
    new Stated(Family.COALITION_ROLE, fact.in().label(), "", Optional.of(fact.basis()), out)
        .judge(Optional.empty(), Optional.of(say(fact)), false, Optional.of(fact.basis().at()));
  }

  private static String say(Fact.Collaborates fact) {
    return fact.collaboration().kind() + " " + fact.collaboration().label() + " [" + fact.basis().rule() + "]";
  }

  private static String say(Fact.Participates fact) {
    return fact.role() + " [" + fact.basis().rule() + "]";
  }
}
