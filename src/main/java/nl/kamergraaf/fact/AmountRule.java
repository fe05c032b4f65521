package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Sums of money: their stage, giver, receiver, channel, purpose, moment, and the larger sum that holds them. */
final class AmountRule implements Rule {

  @Override
  public String name() {
    return "amount";
  }

  @Override
  public String reads() {
    return "Een bedrag met zijn stadium, gever, ontvanger, doel en moment: \"Nederland heeft ruim EUR 3 miljoen toegezegd voor ontmijning\".";
  }

  @Override
  public boolean reads(Block.Kind kind) {
    return Story.states(kind) || kind == Block.Kind.QUESTION;
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Money> sums = view.mentions(Money.class);
    if (!Story.states(view.sentence().paragraph().kind())) {
      sums.forEach(money -> out.accept(new Fact.Amount(view.basis(this, money.range(), view.modality(money.range()), 0.95), money, Optional.empty(), Fact.Flow.NONE, Fact.Time.NONE, Optional.empty())));
      return;
    }
    for (Money money : sums) {
      Optional<String> flow = flow(view, money.range());
      Modality modality = view.modality(money.range());
      out.accept(
          new Fact.Amount(
              view.basis(this, money.range(), modality, 0.95), money, flow, flows(view, money.range()), Times.of(view, money.range()),
              Wholes.of(view, money, sums, flow)));
    }
  }

  /** The stage of a sum: the nearest wording of the flow-type scheme in its clause, else the only one of the sentence. */
  static Optional<String> flow(View view, Range money) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : view.cues("flow-type", view.clauseOf(money).range())) {
      if (ofAnother(view, money, cue.range())) {
        continue;
      }
      if (best == null || View.distance(cue.range(), money) < View.distance(best.range(), money)) {
        best = cue;
      }
    }
    if (best != null) {
      return Optional.of(best.concept().name());
    }
    List<String> all = view.cues("flow-type").stream().filter(cue -> !ofAnother(view, money, cue.range())).map(cue -> cue.concept().name()).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Behind a comma and another number a wording speaks of that number. */
  private static boolean ofAnother(View view, Range money, Range cue) {
    if (cue.start() < money.end()) {
      return false;
    }
    Range between = new Range(money.end(), cue.start());
    boolean number = !view.mentions(Quantity.class, between).isEmpty() || !view.mentions(Money.class, between).isEmpty();
    return number && view.words(between).contains(",");
  }

  private static Fact.Flow flows(View view, Range money) {
    Range clause = view.clauseOf(money).range();
    List<Thing> givers = new ArrayList<>();
    List<Hit.OfConcept> verbs = view.cues("flow-type", clause);
    if (!verbs.isEmpty()) {
      givers.addAll(Things.subjects(view, clause, verbs.get(verbs.size() - 1).range()));
    }
    Optional<Thing> recipient = Optional.empty();
    List<Thing> channels = new ArrayList<>();
    for (Name name : view.mentions(Name.class, clause)) {
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
    return new Fact.Flow(provider, recipient, channels, Purposes.after(view, money), Purposes.subject(view, money));
  }
}
