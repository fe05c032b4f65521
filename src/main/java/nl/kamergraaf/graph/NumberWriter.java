package nl.kamergraaf.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.Number;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Amounts of money and other figures. */
final class NumberWriter {

  private static final String CURRENCY = "http://publications.europa.eu/resource/authority/currency/";

  /** Stages of money that an actor gives; an estimate of a need or a fine is none. */
  private static final Set<String> GIVEN =
      Set.of("pledged", "allocated", "made-available", "committed", "realised", "disbursed", "to-be-disbursed", "loan");

  private final Draft draft;
  private final ThingNodes things;
  private final TimeWriter times;
  private final Set<Range> amounts = new HashSet<>();
  private final Set<Range> figures = new HashSet<>();

  NumberWriter(Draft draft, ThingNodes things, TimeWriter times, List<Fact> facts) {
    this.draft = draft;
    this.things = things;
    this.times = times;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Amount amount) {
        amounts.add(amount.money().range());
      } else if (fact instanceof Fact.Figure figure) {
        figures.add(figure.quantity().range());
      }
    }
  }

  void write(Fact.Amount amount) {
    Node node = draft.at("money", amount.money().range());
    draft.type(node, KG.MonetaryAmount);
    if (amount.flowType().filter(GIVEN::contains).isPresent()) {
      draft.type(node, KG.FinancialCommitment);
    }
    number(node, amount.money().range(), amount.money().number());
    draft.add(node, KG.currency, NodeFactory.createURI(CURRENCY + amount.money().currency()));
    draft.add(node, KG.flowType, amount.flowType().map(KGS::concept));
    Fact.Flow flow = amount.flow();
    Node party = amount.isEstimate() ? KG.estimatedBy : KG.provider;
    things.of(flow.providers()).forEach(who -> draft.add(node, party, who));
    draft.add(node, KG.recipient, things.of(flow.recipient()));
    things.of(flow.channels()).forEach(channel -> draft.add(node, KG.channel, channel));
    draft.add(node, KG.purpose, flow.purpose().map(draft::quoted));
    draft.add(node, DCTerms.subject.asNode(), flow.subject().map(KGS::concept));
    measure(node, amount.measure());
    rest(node, amount.basis(), amount.time(), amount.includedIn().filter(amounts::contains).map(range -> draft.place("money", range)));
  }

  void write(Fact.Figure figure) {
    Quantity quantity = figure.quantity();
    Node node = draft.at("figure", quantity.range());
    draft.type(node, KG.Figure);
    number(node, quantity.range(), quantity.number());
    Optional<String> unit = quantity.unit() == Quantity.Unit.PERCENT ? Optional.of(figure.unit().orElse("percent")) : figure.unit();
    draft.add(node, KG.unit, unit.map(KGS::concept));
    draft.add(node, KG.countedThing, quantity.thing().map(draft::quoted));
    draft.add(node, KG.indicator, figure.indicator().map(KGS::concept));
    draft.add(node, Schema.about, things.of(figure.about()));
    measure(node, figure.measure());
    rest(node, figure.basis(), figure.time(), figure.includedIn().flatMap(this::figureAt));
  }

  /** The figure at a range, if the letter's facts have one there. */
  Optional<Node> figureAt(Range range) {
    return figures.contains(range) ? Optional.of(draft.place("figure", range)) : Optional.empty();
  }

  private void number(Node node, Range range, Number number) {
    draft.add(node, RDFS.label.asNode(), draft.quoted(range));
    if (number.isRange()) {
      draft.add(node, KG.minValue, Literals.number(number.min()));
      draft.add(node, KG.maxValue, Literals.number(number.max()));
    } else {
      draft.add(node, KG.value, Literals.number(number.min()));
    }
    Set<String> qualifiers = number.qualifiers().isEmpty() ? Set.of("exact") : number.qualifiers();
    qualifiers.forEach(qualifier -> draft.add(node, KG.qualifier, KGS.concept(qualifier)));
  }

  private void measure(Node node, Fact.Measure measure) {
    draft.add(node, KG.change, measure.change().map(KGS::concept));
    draft.add(node, KG.perPeriod, measure.perPeriod().map(KGS::concept));
    draft.add(node, KG.perUnit, measure.perUnit().map(draft::quoted));
  }

  private void rest(Node node, Basis basis, Fact.Time time, Optional<Node> includedIn) {
    draft.add(node, KG.asOf, times.node(time.asOf(), basis));
    draft.add(node, KG.period, times.node(time.period(), basis));
    draft.add(node, KG.includedIn, includedIn);
    draft.stamp(node, basis);
  }
}
