package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Sums of money: their stage, giver, receiver, channel, purpose, moment, and the larger sum that holds them. */
final class AmountRule implements MentionRule {

  private static final String CUT = "cut";

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
    Block.Kind kind = view.sentence().paragraph().kind();
    if (kind == Block.Kind.QUESTION && !view.sums().isEmpty()) {
      view.sums().forEach(sum -> out.accept(asked(view, sum)));
      return;
    }
    if (!Story.states(kind) || view.sums().isEmpty()) {
      view.mentions(Money.class).forEach(money -> out.accept(bare(view, money)));
      return;
    }
    Map<Range, Fact.Measure> measures = Measures.ofSums(view);
    for (Sum sum : view.sums()) {
      Range money = sum.range();
      Modality said = Modalities.ofNumber(view, money);
      Modality modality = Proposals.of(view, money, said);
      Fact.Measure measure = measures.getOrDefault(money, Fact.Measure.NONE);
      Optional<String> flow = view.stages().of(money).filter(stage -> (modality == said || SumCues.KINDS.contains(stage)) && !(measure.isLevel() && stage.equals(CUT) && Measures.lowered(view, sum))); // of what is only proposed the kind is known
      out.accept(
          new Fact.Amount(
              view.basis(this, money, modality), sum.money(), flow, flows(view, sum, flow), time(view, sum), measure,
              Wholes.of(view, sum, flow)));
    }
  }

  private static Fact.Time time(View view, Sum sum) {
    Optional<When> stand = view.story().tables().of(view, sum).flatMap(Tables.Cell::stand);
    return stand.isPresent() ? new Fact.Time(stand, Optional.empty()) : Times.of(view, sum);
  }

  /** A question states nothing of its sums, but says what they would be for: "Bent u bereid 3 miljoen voor X vrij te maken?". */
  private Fact asked(View view, Sum sum) {
    Fact.Flow flow = new Fact.Flow(List.of(), Optional.empty(), List.of(), Purposes.asked(view, sum), Optional.empty());
    return new Fact.Amount(view.basis(this, sum.range(), view.modality(sum.range())), sum.money(), Optional.empty(), flow, Fact.Time.NONE, Fact.Measure.NONE, Optional.empty());
  }

  /** What neither states anything nor asks, and a table without marks. */
  private Fact bare(View view, Money money) {
    Basis basis = view.basis(this, money.range(), view.modality(money.range()));
    return new Fact.Amount(basis, money, Optional.empty(), Fact.Flow.NONE, Fact.Time.NONE, Fact.Measure.NONE, Optional.empty());
  }

  private static Fact.Flow flows(View view, Sum sum, Optional<String> flow) {
    SumParties parties = SumParties.of(view, sum, flow);
    return new Fact.Flow(parties.providers(), parties.recipient(), parties.channels(), Purposes.of(view, sum, flow), Themes.of(view, sum.range()));
  }
}
