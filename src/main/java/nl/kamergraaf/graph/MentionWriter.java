package nl.kamergraaf.graph;

import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;

/** Names and offices in the text, and what they denote. */
final class MentionWriter {

  private final Draft draft;
  private final ThingNodes things;
  private final Capacities capacities;

  MentionWriter(Draft draft, ThingNodes things, Capacities capacities) {
    this.draft = draft;
    this.things = things;
    this.capacities = capacities;
  }

  void write(Fact.Names fact) {
    Node node = mention(fact.mention().range(), fact.basis());
    draft.add(node, KG.denotes, things.of(fact.denotes()));
    if (fact.denotes().isEmpty()) {
      fact.candidates().forEach(entry -> draft.add(node, KG.candidate, ThingNodes.of(entry)));
    }
  }

  void write(Fact.NamesOffice fact) {
    OfficeName name = fact.office();
    Optional<Node> office = office(name);
    draft.add(mention(name.range(), fact.basis()), KG.denotes, office);
    if (name.person().isEmpty()) {
      return;
    }
    Node person =
        name.personEntry().map(ThingNodes::of).orElseGet(() -> things.local(Kind.PERSON, draft.text.quote(name.person().get())));
    draft.add(mention(name.person().get(), fact.basis()), KG.denotes, person);
    office.ifPresent(held -> hold(person, held, name, fact.basis()));
  }

  /** The register's office; else one of this letter's own, if the text says whose it is. */
  private Optional<Node> office(OfficeName name) {
    if (name.office().isPresent()) {
      return name.office().map(ThingNodes::of);
    }
    return name.country()
        .filter(country -> !name.isOpen())
        .map(
            country -> {
              Node node = things.local(Kind.OFFICE, name.title() + " (" + country.label() + ")");
              draft.add(node, ORG.postIn.asNode(), ThingNodes.of(country));
              return node;
            });
  }

  private void hold(Node person, Node office, OfficeName name, Basis basis) {
    Optional<Entry> known = name.personEntry();
    Node holding =
        capacities
            .registered(known, name.office())
            .orElseGet(
                () ->
                    capacities.describe(
                        draft.iris.localHolding(draft.version, person, office), Optional.of(person), office, Optional.empty()));
    draft.add(holding, KG.evidence, draft.passage(basis.sentence()));
    draft.add(holding, KG.statedIn, draft.versionNode);
  }

  private Node mention(Range range, Basis basis) {
    Node node = draft.at("mention", range);
    draft.type(node, KG.Mention);
    draft.add(node, KG.surfaceForm, draft.quoted(range));
    draft.stamp(node, basis);
    return node;
  }
}
