package nl.kamergraaf.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Who stands in a relation to a document or a case: movers, signatories, committees. */
final class ActorWriter {

  private final RecordSheet sheet;
  private final Entities entities;
  private final EntityNames names;
  private final Entity actor;

  ActorWriter(RecordSheet sheet, Entities entities, EntityNames names, Entity actor) {
    this.sheet = sheet;
    this.entities = entities;
    this.names = names;
    this.actor = actor;
  }

  Optional<Node> write() {
    boolean ofDocument = actor.type().equals("DocumentActor");
    Optional<Entity> of = entities.near(actor, ofDocument ? "Document" : "Zaak").stream().findFirst();
    Optional<Node> node = of.flatMap(owner -> ofDocument ? names.document(owner) : names.parliamentaryCase(owner));
    String relation = actor.value("Relatie").orElse("").toLowerCase(Locale.ROOT);
    if (node.isEmpty() || relation.isEmpty()) {
      return Optional.empty();
    }
    if (ofDocument) {
      names.identify(sheet, node.get(), of.get());
    } else {
      sheet.type(node.get(), KG.Case);
      sheet.add(node.get(), DCTerms.identifier.asNode(), of.get().value("Nummer").map(Literals::text));
    }
    Optional<String> committee = committee();
    if (committee.isPresent() && relation.startsWith("voortouw")) {
      sheet.add(node.get(), KG.leadCommittee, sheet.committee(committee.get()));
    } else if (committee.isPresent() && relation.startsWith("volg")) {
      sheet.add(node.get(), KG.followingCommittee, sheet.committee(committee.get()));
    } else if (committee.isEmpty() && name().isPresent()) {
      signature(node.get(), of.get(), ofDocument, relation);
    } else {
      return Optional.empty();
    }
    return node;
  }

  private Optional<String> committee() {
    boolean committee = !actor.links("Commissie").isEmpty() || actor.value("Relatie").orElse("").toLowerCase(Locale.ROOT).endsWith("commissie");
    return committee ? entities.behind(actor, "Commissie").flatMap(of -> of.value("NaamNL")).or(() -> actor.value("ActorNaam")) : Optional.empty();
  }

  private Optional<String> name() {
    return entities.behind(actor, "Persoon").flatMap(EntityNames::name).or(() -> actor.value("ActorNaam"));
  }

  private void signature(Node node, Entity of, boolean ofDocument, String relation) {
    boolean first = relation.startsWith("eerste") || relation.equals("indiener");
    boolean moved = ofDocument && names.motion(of);
    Node role =
        moved
            ? KGS.concept(first ? "mover" : "co-mover")
            : KGS.concept(ofDocument ? (first ? "first-signatory" : "co-signatory") : first ? "submitter" : "co-submitter");
    Node signature = sheet.signature(node, name().orElseThrow(), ordinal(of, first), role, sheet.person(name().orElseThrow()));
    // an empty group is a known defect of the data: nothing is said then
    Optional<String> party = entities.behind(actor, "Fractie").flatMap(group -> group.value("Afkorting")).or(() -> actor.value("ActorFractie"));
    sheet.person(name().orElseThrow()).ifPresent(person -> party.map(sheet.capacities::party).ifPresent(group -> {
      Node seat = sheet.capacities.holding(person, sheet.capacities.seat(), Optional.of(group));
      if (actor.value("Functie").filter(office -> office.toLowerCase(Locale.ROOT).contains("kamerlid")).isPresent()) {
        sheet.add(signature, KG.signedAs, seat);
      }
    }));
  }

  /** The first is the first; the others follow in the order of their names' keys, since the source gives none. */
  private int ordinal(Entity of, boolean first) {
    List<String> others =
        entities.near(of, actor.type()).stream().filter(other -> !other.value("Relatie").orElse("").toLowerCase(Locale.ROOT).startsWith("eerste") && !other.value("Relatie").orElse("").equalsIgnoreCase("indiener"))
            .map(Entity::id).sorted().toList();
    return first ? 1 : 2 + Math.max(0, others.indexOf(actor.id()));
  }
}
