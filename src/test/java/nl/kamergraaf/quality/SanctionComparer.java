package nl.kamergraaf.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Stated acts of sanctioning: packages, regimes and measures, by kind, status, and number where the gold has one. */
final class SanctionComparer implements Comparer {

  private final Terms terms;

  SanctionComparer(Terms terms) {
    this.terms = terms;
  }

  /** An act as read: {@code kind} is a measure type, "package" or "regime". */
  record Act(Basis basis, String kind, String status, OptionalInt ordinal, OptionalInt count) {}

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    ByValues.<GoldLetter.Sanction, Act>at(
            letter, Family.SANCTIONS, GoldLetter.Sanction::text, act -> act.basis().at(),
            act -> act.kind() + " " + act.status() + " " + act.count() + " [" + act.basis().rule() + "]", Act::basis, this::differences)
        .compare(letter.gold().sanctions(), acts(letter), out);
  }

  private Differences differences(GoldLetter.Sanction gold, Act found) {
    return new Differences()
        .check("kind", terms.same("measure", gold.kind(), found.kind()), gold.kind(), found.kind())
        .check("status", terms.same("sanction-status", gold.status(), found.status()), gold.status(), found.status())
        .check("ordinal", gold.ordinal().equals(found.ordinal()), gold.ordinal(), found.ordinal())
        .check("count", gold.count().isEmpty() || gold.count().equals(found.count()) || one(gold, found), gold.count(), found.count());
  }

  /** A single person on the list is often not counted by the text. */
  private static boolean one(GoldLetter.Sanction gold, Act found) {
    return gold.count().orElse(0) == 1 && found.count().isEmpty();
  }

  private static List<Act> acts(LetterPair letter) {
    List<Act> acts = new ArrayList<>();
    for (Fact fact : letter.read().facts()) {
      // what is only denied, possible, wished or expected is no act, in the gold as in the reading
      if (fact.basis().modality().asserts()) {
        act(letter, fact).filter(act -> acts.stream().noneMatch(act::equals)).ifPresent(acts::add);
      }
    }
    return acts;
  }

  private static Optional<Act> act(LetterPair letter, Fact fact) {
    if (fact instanceof Fact.Sanction sanction) {
      OptionalInt count = sanction.count().map(range -> count(letter, range)).orElse(OptionalInt.empty());
      return Optional.of(new Act(fact.basis(), sanction.measureType().orElse("regime"), sanction.status(), OptionalInt.empty(), count));
    }
    if (fact instanceof Fact.HasStatus status && status.thing() instanceof Thing.SanctionsPackage numbered) {
      return Optional.of(new Act(fact.basis(), "package", status.status(), OptionalInt.of(numbered.ordinal()), OptionalInt.empty()));
    }
    if (fact instanceof Fact.HasStatus status && status.thing().kind() == Kind.REGIME) {
      return Optional.of(new Act(fact.basis(), "regime", status.status(), OptionalInt.empty(), OptionalInt.empty()));
    }
    return Optional.empty();
  }

  private static OptionalInt count(LetterPair letter, Range range) {
    return letter.read().mentions().stream()
        .filter(mention -> mention instanceof Quantity && mention.range().overlaps(range))
        .map(mention -> ((Quantity) mention).number().min())
        .mapToInt(BigDecimal::intValue)
        .findFirst();
  }
}
