package nl.kamergraaf.graph;

import java.util.Optional;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/** Persons, groups, committees, and who sits for whom. */
final class MemberWriter {

  private final RecordSheet sheet;
  private final Entities entities;
  private final EntityNames names;
  private final Entity entity;

  MemberWriter(RecordSheet sheet, Entities entities, EntityNames names, Entity entity) {
    this.sheet = sheet;
    this.entities = entities;
    this.names = names;
    this.entity = entity;
  }

  Optional<Node> write() {
    return switch (entity.type()) {
      case "Persoon" -> person();
      case "Fractie" -> group();
      case "Commissie" -> entity.value("NaamNL").map(sheet::committee);
      default -> seat();
    };
  }

  /** A placeholder has no surname; a second person with a name's key is not written, since nothing here could tell the two apart. */
  private Optional<Node> person() {
    Optional<String> name = EntityNames.name(entity).filter(words -> !names.another(entity, words));
    Optional<Node> person = name.flatMap(sheet::person);
    person.ifPresent(node -> {
      sheet.type(node, FOAF.Person.asNode());
      sheet.add(node, FOAF.name.asNode(), Literals.text(name.orElseThrow()));
      sheet.add(node, DCTerms.identifier.asNode(), entity.value("Nummer").map(Literals::text));
    });
    return person;
  }

  /** A group is known by its short name, else by its name. */
  private Optional<Node> group() {
    Optional<String> known = entity.value("Afkorting").or(() -> entity.value("NaamNL"));
    return known.map(name -> {
      Node node = sheet.capacities.party(name);
      sheet.type(node, KG.PoliticalParty);
      return node;
    });
  }

  private Optional<Node> seat() {
    Optional<Node> person = entities.behind(entity, "Persoon").flatMap(EntityNames::name).flatMap(sheet::person);
    Optional<Node> group =
        entities.behind(entity, "FractieZetel").flatMap(seat -> entities.behind(seat, "Fractie")).flatMap(of -> of.value("Afkorting").or(() -> of.value("NaamNL")))
            .map(sheet.capacities::party);
    Optional<String> from = entity.value("Van").flatMap(EntityNames::date).map(Object::toString);
    if (person.isEmpty() || group.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    // a member may sit for one group more than once
    Node node = sheet.iris.of("holding", sheet.version, "seat");
    sheet.capacities.describe(node, person, sheet.capacities.seat(), group);
    sheet.add(node, Schema.startDate, entity.value("Van").flatMap(EntityNames::date).map(Literals::date));
    sheet.add(node, Schema.endDate, entity.value("TotEnMet").flatMap(EntityNames::date).map(Literals::date));
    return Optional.of(node);
  }
}
