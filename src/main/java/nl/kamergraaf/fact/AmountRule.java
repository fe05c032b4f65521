package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Sums of money: their stage, giver, receiver, channel, purpose, moment, and the larger sum that holds them. */
final class AmountRule implements MentionRule {

  @Override
  public String name() {
    return "amount";
  }

  @Override
  public String reads() {
    return "Een bedrag met zijn stadium, gever, ontvanger, doel en moment: \"Nederland heeft ruim EUR 3 miljoen toegezegd voor ontmijning\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (!Story.states(view.sentence().paragraph().kind()) || view.sums().isEmpty()) {
      view.mentions(Money.class).forEach(money -> out.accept(bare(view, money)));
      return;
    }
    for (Sum sum : view.sums()) {
      Range money = sum.range();
      Optional<String> flow = view.stages().of(money);
      out.accept(
          new Fact.Amount(
              view.basis(this, money, view.modality(money), 0.95), sum.money(), flow, flows(view, sum, flow), time(view, sum),
              Wholes.of(view, sum, flow)));
    }
  }

  private static Fact.Time time(View view, Sum sum) {
    Optional<When> stand = view.story().tables().of(view, sum).flatMap(Tables.Cell::stand);
    return stand.isPresent() ? new Fact.Time(stand, Optional.empty()) : Times.of(view, sum);
  }

  /** A question states nothing of its sums; neither does a table without marks. */
  private Fact bare(View view, Money money) {
    Basis basis = view.basis(this, money.range(), view.modality(money.range()), 0.95);
    return new Fact.Amount(basis, money, Optional.empty(), Fact.Flow.NONE, Fact.Time.NONE, Optional.empty());
  }

  private static Fact.Flow flows(View view, Sum sum, Optional<String> flow) {
    Range money = sum.range();
    Range clause = view.clauseOf(money).range();
    List<Thing> givers = new ArrayList<>();
    List<Hit.OfConcept> verbs = view.cues("flow-type", clause);
    if (!verbs.isEmpty()) {
      givers.addAll(Things.subjects(view, clause, verbs.get(verbs.size() - 1).range()));
    }
    Optional<Thing> recipient = Optional.empty();
    List<Thing> channels = new ArrayList<>();
    boolean alone = view.sums().stream().filter(other -> other.clause() == sum.clause()).count() == 1;
    Range own = alone ? clause : sum.row().range(sum.first(), sum.next()); // "3 miljoen aan Kenia, 2 miljoen aan Mali"
    for (Name name : view.mentions(Name.class, own)) {
      String before = view.wordBefore(name.range().start());
      boolean receives = before.equals("aan") || before.equals("behoeve") || before.equals("voor");
      if (receives && Things.acts(name) && name.kind() == Kind.COUNTRY && recipient.isEmpty()) {
        recipient = Things.of(name);
      } else if (name.kind() == Kind.FUND || name.kind() == Kind.PROGRAMME) {
        Things.of(name).filter(thing -> !channels.contains(thing)).ifPresent(channels::add);
      } else if (before.equals("via") && Things.acts(name)) {
        Things.of(name).filter(thing -> !channels.contains(thing)).ifPresent(channels::add);
      }
    }
    Optional<Thing> provider = givers.stream().filter(giver -> !channels.contains(giver)).findFirst();
    return new Fact.Flow(provider, recipient, channels, Purposes.of(view, sum, flow), Themes.of(view, money));
  }
}
