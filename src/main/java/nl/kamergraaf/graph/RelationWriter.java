package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;

/** What ties things to one another: roles, statuses, seats, hosts, conditions. */
final class RelationWriter {

  private final Draft draft;
  private final ThingNodes things;
  private final TimeWriter times;
  private final StatementWriter statements;

  RelationWriter(Draft draft, ThingNodes things, TimeWriter times, StatementWriter statements) {
    this.draft = draft;
    this.things = things;
    this.times = times;
    this.statements = statements;
  }

  void write(Fact.Collaborates fact) {
    Node node = things.of(fact.collaboration());
    fact.collaborationKind().ifPresent(kind -> statements.relate(fact.basis(), node, KG.collaborationKind, KGS.concept(kind)));
    fact.areas().forEach(area -> statements.relate(fact.basis(), node, KG.capabilityArea, KGS.concept(area)));
  }

  void write(Fact.Participates fact) {
    Basis basis = fact.basis();
    Node actor = things.of(fact.actor());
    Node group = things.of(fact.in());
    Node role = KGS.concept(fact.role());
    Optional<Node> asOf = times.node(fact.time().asOf(), basis);
    Optional<Node> period = times.node(fact.time().period(), basis);
    if (basis.modality().asserts()) {
      new FactNode(draft.at("participation", basis.at()), KG.Participation)
          .add(ORG.member.asNode(), actor)
          .add(ORG.organization.asNode(), group)
          .add(ORG.role.asNode(), role)
          .add(KG.asOf, asOf)
          .add(KG.period, period)
          .write(draft, statements, basis);
    } else {
      Node statement = statements.reify(basis, Triple.create(actor, ORG.memberOf.asNode(), group));
      statements.add(statement, ORG.role.asNode(), role);
      times(statement, asOf, period);
    }
  }

  void write(Fact.HasStatus fact) {
    Basis basis = fact.basis();
    Node thing = things.of(fact.thing());
    Node status = KGS.concept(fact.status());
    Optional<Node> asOf = times.node(fact.time().asOf(), basis);
    Optional<Node> period = times.node(fact.time().period(), basis);
    if (basis.modality().asserts()) {
      new FactNode(draft.at("status", basis.at()), KG.StatusReport)
          .add(KG.statusOf, thing)
          .add(KG.status, status)
          .add(KG.asOf, asOf.or(() -> times.node(reached(fact.time()), basis)).orElseGet(times::issued))
          .add(KG.period, period)
          .write(draft, statements, basis);
    } else {
      times(statements.reify(basis, Triple.create(thing, KG.status, status)), asOf, period);
    }
  }

  /** The day on which a status was reached is its moment; one that lasts ("sinds 2024 operationeel") or names no day holds on the letter's day. */
  private Optional<When> reached(Fact.Time time) {
    LocalDate issued = draft.header().identity().issued();
    return time.period().filter(when -> when.bound() == When.Bound.WITHIN && when.start().filter(start -> !start.isAfter(issued)).isPresent());
  }

  private void times(Node statement, Optional<Node> asOf, Optional<Node> period) {
    asOf.ifPresent(time -> statements.add(statement, KG.asOf, time));
    period.ifPresent(time -> statements.add(statement, KG.period, time));
  }

  void write(Fact.Relates fact) {
    statements.relate(fact.basis(), things.of(fact.subject()), property(fact.relation()), value(fact));
  }

  private Node value(Fact.Relates fact) {
    boolean words = fact.relation() == Fact.Relation.JURISDICTION_BASIS || fact.relation() == Fact.Relation.JURISDICTION_OVER;
    return switch (fact.value()) {
      case Fact.Value.Of of -> words ? Literals.dutch(of.thing().label()) : things.of(of.thing());
      case Fact.Value.Words said ->
          words ? draft.quoted(said.range()) : things.local(kind(fact.relation()), draft.text.quote(said.range()));
    };
  }

  private static Node property(Fact.Relation relation) {
    return switch (relation) {
      case SEAT -> KG.seat;
      case FOUNDING_INSTRUMENT -> KG.foundingInstrument;
      case JURISDICTION_BASIS -> KG.jurisdictionBasis;
      case CANDIDATE_HOST -> KG.candidateHost;
      case HOST -> KG.host;
      case ESTABLISHED_BY -> KG.establishedBy;
      case JURISDICTION_OVER -> KG.jurisdictionOver;
    };
  }

  /** What words that name no known thing stand for, by the relation they are the object of. */
  private static Kind kind(Fact.Relation relation) {
    return switch (relation) {
      case SEAT -> Kind.PLACE;
      case FOUNDING_INSTRUMENT -> Kind.INSTRUMENT;
      case CANDIDATE_HOST, HOST -> Kind.COUNTRY;
      case ESTABLISHED_BY, JURISDICTION_BASIS, JURISDICTION_OVER -> Kind.ORGANISATION;
    };
  }

  void write(Fact.HostCondition fact) {
    Node condition = draft.at("condition", fact.words());
    draft.type(condition, KG.HostStateCondition);
    draft.add(condition, KG.ordinal, Literals.integer(fact.ordinal()));
    draft.add(condition, RDFS.label.asNode(), draft.quoted(fact.words()));
    draft.stamp(condition, fact.basis());
    statements.relate(fact.basis(), things.of(fact.body()), KG.hasCondition, condition);
  }

  void write(Fact.OnBehalfOf fact) {
    statements.relate(fact.basis(), draft.letter, KG.onBehalfOf, things.of(fact.office()));
  }
}
