package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.Fact;

/** Gives each fact to the writer of its kind. */
final class FactWriter {

  private final List<Fact> facts;
  private final TimeWriter times;
  private final CitationWriter citations;
  private final NumberWriter numbers;
  private final RelationWriter relations;
  private final ActionWriter actions;
  private final MentionWriter mentions;

  FactWriter(
      Draft draft, ThingNodes things, Capacities capacities, DocumentWriter documents, TextWriter text, List<Fact> facts) {
    StatementWriter statements = new StatementWriter(draft);
    this.facts = facts;
    this.times = new TimeWriter(draft);
    this.citations = new CitationWriter(draft, documents, text, times);
    this.numbers = new NumberWriter(draft, things, times, facts);
    this.relations = new RelationWriter(draft, things, times, statements);
    this.actions = new ActionWriter(draft, things, times, numbers, statements);
    this.mentions = new MentionWriter(draft, things, capacities);
  }

  void write() {
    times.write(facts);
    facts.forEach(this::write);
  }

  private void write(Fact fact) {
    switch (fact) {
      case Fact.Cites cites -> citations.write(cites);
      case Fact.Amount amount -> numbers.write(amount);
      case Fact.Figure figure -> numbers.write(figure);
      case Fact.Collaborates collaborates -> relations.write(collaborates);
      case Fact.Participates participates -> relations.write(participates);
      case Fact.HasStatus status -> relations.write(status);
      case Fact.Relates relates -> relations.write(relates);
      case Fact.HostCondition condition -> relations.write(condition);
      case Fact.OnBehalfOf behalf -> relations.write(behalf);
      case Fact.Sanction sanction -> actions.write(sanction);
      case Fact.Delivers delivers -> actions.write(delivers);
      case Fact.Undertakes undertakes -> actions.write(undertakes);
      case Fact.Meets meets -> actions.write(meets);
      case Fact.Names names -> mentions.write(names);
      case Fact.NamesOffice office -> mentions.write(office);
      case Fact.Dates dates -> {} // written first, by the times
    }
  }
}
