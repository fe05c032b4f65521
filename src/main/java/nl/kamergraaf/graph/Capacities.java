package nl.kamergraaf.graph;

import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;

/** Nodes of persons, of offices and of the one in the other: the register's, or described where the register has none. */
final class Capacities {

  private final Sheet draft;
  private final ThingNodes things;
  private final People people;

  Capacities(Sheet draft, ThingNodes things, People people) {
    this.draft = draft;
    this.things = things;
    this.people = people;
  }

  People people() {
    return people;
  }

  Node person(String name, Optional<Entry> known) {
    return known
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(draft.iris.person(name), Kind.PERSON, name));
  }

  Node office(String words) {
    String title = People.bareTitle(words);
    return people
        .office(words)
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(draft.iris.named("office", title), Kind.OFFICE, title));
  }

  Node seat() {
    return people
        .seat()
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(draft.iris.named("office", "lid tweede kamer"), Kind.OFFICE, "lid van de Tweede Kamer"));
  }

  Node party(String name) {
    return people
        .party(name)
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(draft.iris.named("party", name), Kind.PARTY, name));
  }

  /** The register's holding of this office by this person, if both and the holding are there. */
  Optional<Node> registered(Optional<Entry> person, Optional<Entry> office) {
    return person.flatMap(p -> office.flatMap(o -> people.holding(p, o))).map(Holding::iri).map(NodeFactory::createURI);
  }

  /** A holding that the register lacks, keyed by person, office and, where given, party. */
  Node holding(Node person, Node office, Optional<Node> party) {
    Node node =
        party.map(of -> draft.iris.holding(person, office, of)).orElseGet(() -> draft.iris.holding(person, office));
    return describe(node, Optional.of(person), office, party);
  }

  Node describe(Node node, Optional<Node> person, Node office, Optional<Node> party) {
    draft.type(node, KG.OfficeHolding);
    draft.add(node, ORG.member.asNode(), person);
    draft.add(node, KG.heldOffice, office);
    draft.add(node, KG.party, party);
    return node;
  }
}
