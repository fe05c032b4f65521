package nl.kamergraaf.graph;

import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** What is done or promised: sanction measures, deliveries, undertakings, meetings. */
final class ActionWriter {

  private final Draft draft;
  private final ThingNodes things;
  private final TimeWriter times;
  private final NumberWriter numbers;
  private final StatementWriter statements;

  ActionWriter(Draft draft, ThingNodes things, TimeWriter times, NumberWriter numbers, StatementWriter statements) {
    this.draft = draft;
    this.things = things;
    this.times = times;
    this.numbers = numbers;
    this.statements = statements;
  }

  void write(Fact.Sanction fact) {
    Basis basis = fact.basis();
    new FactNode(draft.at("measure", basis.at()), KG.SanctionMeasure)
        .add(KG.measureType, fact.measureType().map(KGS::concept))
        .add(KG.goods, fact.goods().stream().map(KGS::concept).toList())
        .add(KG.goodsDescription, fact.otherGoods().stream().map(draft::quoted).toList())
        .add(KG.targets, things.of(fact.targets()))
        .add(KG.imposedBy, things.of(fact.authorities()))
        .add(KG.partOfPackage, things.of(fact.partOf().filter(whole -> whole.kind() != Kind.REGIME)))
        .add(KG.regime, things.of(fact.partOf().filter(whole -> whole.kind() == Kind.REGIME)))
        .add(KG.quantity, fact.count().flatMap(numbers::figureAt))
        .add(KG.status, KGS.concept(fact.status()))
        .add(KG.asOf, times.node(fact.time().asOf(), basis))
        .add(KG.period, times.node(fact.time().period(), basis))
        .write(draft, statements, basis);
  }

  void write(Fact.Delivers fact) {
    Basis basis = fact.basis();
    new FactNode(draft.at("delivery", basis.at()), KG.Delivery)
        .add(KG.goodsDescription, draft.quoted(fact.goods()))
        .add(KG.provider, things.of(fact.provider()))
        .add(KG.recipient, things.of(fact.recipient()))
        .add(KG.quantity, fact.count().flatMap(numbers::figureAt))
        .add(KG.status, KGS.concept(fact.status()))
        .add(KG.asOf, times.node(fact.time().asOf(), basis))
        .add(KG.period, times.node(fact.time().period(), basis))
        .write(draft, statements, basis);
  }

  void write(Fact.Undertakes fact) {
    Node node = draft.at("undertaking", fact.basis().at());
    draft.type(node, KG.Undertaking);
    draft.add(node, KG.undertakingText, draft.quoted(fact.what()));
    draft.add(node, KG.promisedBy, things.of(fact.by()));
    draft.add(node, KG.promisedTo, things.of(fact.to()));
    draft.add(node, KG.dueBy, times.node(fact.due(), fact.basis()));
    draft.add(node, KG.status, KGS.concept(fact.status()));
    draft.stamp(node, fact.basis());
  }

  void write(Fact.Meets fact) {
    Node node = draft.at("event", fact.basis().at());
    draft.type(node, KG.Event);
    draft.add(node, RDFS.label.asNode(), Literals.dutch(fact.label()));
    draft.add(node, KG.period, times.node(fact.when(), fact.basis()));
    draft.add(node, Schema.location, things.of(fact.place()));
    things.of(fact.organisers()).forEach(organiser -> draft.add(node, Schema.organizer, organiser));
    things.of(fact.attendees()).forEach(attendee -> draft.add(node, Schema.attendee, attendee));
    draft.stamp(node, fact.basis());
  }
}
